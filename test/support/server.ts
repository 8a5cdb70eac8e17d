import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface StaticServer {
  origin: string;
  /** Paths that were asked for, in order. */
  requests: string[];
  close(): Promise<void>;
}

export interface ServeOptions {
  port?: number;
  headers?: (path: string) => Record<string, string>;
  /** Answers by itself, instead of with a file, when it returns true. */
  intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** Serves folders at paths, the longest path first: `{ '/cdn': 'dist/cdn', '/': 'demo/sites' }`. */
export async function serve(mounts: Record<string, string>, options: ServeOptions = {}): Promise<StaticServer> {
  const folders = Object.entries(mounts)
    .sort(([a], [b]) => b.length - a.length)
    .map(([at, folder]) => ({ at: at.replace(/\/$/, ''), files: sirv(folder, { dev: true, etag: true }) }));
  const requests: string[] = [];

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(path);
    for (const [name, value] of Object.entries(options.headers?.(path) ?? {})) response.setHeader(name, value);
    if (options.intercept?.(request, response)) return;
    const mount = folders.find(({ at }) => path.startsWith(`${at}/`));
    if (!mount) return notFound(response);
    request.url = request.url?.slice(mount.at.length);
    mount.files(request, response, () => notFound(response));
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}
