import { request as ask, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

/** Answers with what the server at `origin` says, as a reverse proxy does: visitors see one site. */
export async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string | Promise<string>,
): Promise<void> {
  try {
    const { method, headers, url = '/', socket } = request;
    const asked = ask((await origin) + url, {
      ...(method !== undefined && { method }),
      // Not what the visitor says of it: the service counts by this address.
      headers: { ...endToEnd(headers), 'x-forwarded-for': socket.remoteAddress ?? '' },
    });
    response.once('close', () => asked.destroy());
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      request.pipe(asked).on('response', resolve).on('error', reject);
    });
    response.writeHead(answer.statusCode ?? 502, endToEnd(answer.headers));
    await pipeline(answer, response);
  } catch {
    if (response.headersSent) response.destroy();
    else response.writeHead(502, { 'content-type': 'text/plain' }).end('The booking service does not answer');
  }
}

/** Without the headers that are about one connection. */
function endToEnd({
  connection: _connection,
  'keep-alive': _keepAlive,
  'transfer-encoding': _transferEncoding,
  ...headers
}: IncomingHttpHeaders): IncomingHttpHeaders {
  return headers;
}
