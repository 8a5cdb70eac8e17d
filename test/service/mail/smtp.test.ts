import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { suite, test, type TestContext } from 'node:test';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { composeMail } from '../../../demo/service/mail/compose.ts';
import { MailFailure } from '../../../demo/service/mail/failure.ts';
import type { Mail } from '../../../demo/service/mail/port.ts';
import { smtpTransport } from '../../../demo/service/mail/smtp.ts';
import { booking, message, one, parseCalendar } from './support.ts';

const FROM = 'Loopbaancentra <afspraak@loopbaancentra.example>';
const PATIENCE = { connect: 2000, answer: 300 };

interface Received {
  from: string;
  to: string[];
  raw: string;
}

/** A real mail server in this process; what it has received, and the connections it has. */
async function mailServer(context: TestContext, options: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        const to = envelope.rcptTo.map(({ address }) => address);
        received.push({ from, to, raw: Buffer.concat(chunks).toString() });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  context.after(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise<void>((closed) => server.close(closed));
  });
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, received, drop: () => sockets.forEach((socket) => socket.destroy()) };
}

/** Says what it is told to, to any line. */
async function scripted(context: TestContext, onConnection: (socket: Socket) => void): Promise<string> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    onConnection(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const refusal = (responseCode: number) => Object.assign(new Error('no'), { responseCode });
const confirmation = composeMail(message('confirmation'));

async function failure(url: string, mail: Mail = confirmation): Promise<MailFailure> {
  const transport = smtpTransport(url, FROM, PATIENCE);
  try {
    await transport.send(mail);
  } catch (error) {
    assert.ok(error instanceof MailFailure);
    return error;
  } finally {
    await transport.close();
  }
  assert.fail('was sent');
}

/** The headers of a message or of a part, unfolded; and the parts between its boundaries. */
function parse(raw: string): { headers: Map<string, string>; body: string; parts: ReturnType<typeof parse>[] } {
  const cut = raw.indexOf('\r\n\r\n');
  const head = raw.slice(0, cut).replace(/\r\n[ \t]/g, ' ');
  const headers = new Map(
    head.split('\r\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const body = raw.slice(cut + 4);
  const boundary = /boundary="?([^";]+)"?/.exec(headers.get('content-type') ?? '')?.[1];
  const parts = boundary
    ? `\r\n${body}`
        .split(`\r\n--${boundary}`)
        .slice(1, -1)
        .map((part) => parse(part.trimStart()))
    : [];
  return { headers, body, parts };
}

function decoded({ headers, body }: ReturnType<typeof parse>): string {
  switch (headers.get('content-transfer-encoding')) {
    case 'base64':
      return Buffer.from(body, 'base64').toString();
    case 'quoted-printable':
      return Buffer.from(
        body
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
        'latin1',
      ).toString();
    default:
      return body;
  }
}

async function sent(context: TestContext, mail: Mail) {
  const { url, received } = await mailServer(context);
  const transport = smtpTransport(url, FROM, PATIENCE);
  await transport.send(mail);
  await transport.close();
  assert.equal(received.length, 1);
  return { ...received[0]!, ...parse(received[0]!.raw) };
}

suite('a mail on its way', () => {
  test('arrives with its headers, its texts and its calendar entry', async (context) => {
    const { from, to, headers, parts } = await sent(context, confirmation);
    assert.equal(from, 'afspraak@loopbaancentra.example');
    assert.deepEqual(to, ['sanne@example.nl']);
    assert.equal(headers.get('from'), FROM);
    assert.equal(headers.get('to'), 'Sanne de Vries <sanne@example.nl>');
    assert.equal(headers.get('subject'), confirmation.subject);
    assert.equal(headers.get('auto-submitted'), 'auto-generated');
    assert.equal(headers.get('content-language'), 'nl');
    assert.equal(
      headers.get('message-id'),
      '<0b8a3f5e-6a1d-4c43-9a53-2d4e2f0f7c11.0.confirmation@loopbaancentra.example>',
    );
    const [alternatives, file] = parts;
    const [text, html, entry] = alternatives!.parts;
    assert.equal(decoded(text!).replaceAll('\r\n', '\n').trim(), confirmation.text.trim());
    assert.equal(decoded(html!).replaceAll('\r\n', '\n').trim(), confirmation.html!.trim());
    assert.equal(entry!.headers.get('content-type'), 'text/calendar; charset=utf-8; method=REQUEST');
    for (const calendar of [entry!, file!]) assert.equal(decoded(calendar), confirmation.calendar!.content);
    assert.match(file!.headers.get('content-disposition')!, /attachment; filename=afspraak\.ics/);
    assert.equal(one(parseCalendar(decoded(file!)), 'SEQUENCE').value, '0');
  });

  test('in Arabic, with an accent in the name, still fits in ASCII lines', async (context) => {
    const visitor = { name: 'Zoë محمد '.repeat(6), email: 'zoe@example.nl' };
    const { raw, headers, parts } = await sent(
      context,
      composeMail(message('confirmation', { language: 'ar', visitor })),
    );
    assert.match(raw, /^[\x20-\x7e\r\n\t]*$/);
    assert.ok(raw.split('\r\n').every((line) => line.length <= 998));
    assert.match(headers.get('to')!, /^=\?UTF-8\?.* <zoe@example\.nl>$/);
    assert.match(decoded(parts[0]!.parts[0]!), /مرحبًا/);
  });

  test('a name cannot add a header or a recipient', async (context) => {
    const names = [
      'Eva\r\nBcc: b@example.nl',
      'Eva\nSubject: x',
      'Eva\u2028Bcc: b@example.nl',
      'Eva" <b@example.nl>, "x',
    ];
    const plain = [...(await sent(context, confirmation)).headers.keys()];
    for (const name of names) {
      const { to, headers } = await sent(context, {
        ...confirmation,
        to: { name, address: 'sanne@example.nl' },
        subject: `Afspraak ${name}`,
        language: `nl${name}`,
        messageId: `id${name}`,
      });
      assert.deepEqual(to, ['sanne@example.nl']);
      assert.deepEqual([...headers.keys()], plain);
    }
  });

  test('an address that holds another is not sent to', async (context) => {
    const { url, received } = await mailServer(context);
    for (const address of ['a@example.nl, b@example.nl', 'a@example.nl\r\nRCPT TO:<b@example.nl>', '<a@example.nl>']) {
      const { permanence } = await failure(url, { ...confirmation, to: { name: '', address } });
      assert.equal(permanence, 'permanent');
    }
    assert.equal(received.length, 0);
  });

  test('a sender that is no address is noticed at once', () => {
    assert.throws(() => smtpTransport('smtp://127.0.0.1', 'nobody'), MailFailure);
    assert.throws(() => smtpTransport('smtp://127.0.0.1', 'x <a@b.nl>, y <c@d.nl>'), MailFailure);
  });
});

suite('a mail that is not accepted', () => {
  const permanence = async (context: TestContext, options: SMTPServerOptions): Promise<string> => {
    const { url } = await mailServer(context, options);
    const error = await failure(url);
    assert.doesNotMatch(error.message, /sanne|@/);
    return `${error.permanence} ${error.reply}`;
  };

  test('by its recipient: 4xx is tried again, 5xx is not', async (context) => {
    const onRcptTo = (code: number): SMTPServerOptions => ({ onRcptTo: (_, __, done) => done(refusal(code)) });
    assert.equal(await permanence(context, onRcptTo(450)), 'temporary 450');
    assert.equal(await permanence(context, onRcptTo(550)), 'permanent 550');
  });

  test('by its content: the same', async (context) => {
    const onData = (code: number): SMTPServerOptions => ({
      onData: (stream, _, done) => void stream.resume().on('end', () => done(refusal(code))),
    });
    assert.equal(await permanence(context, onData(451)), 'temporary 451');
    assert.equal(await permanence(context, onData(554)), 'permanent 554');
  });

  test('by a server that is not set up well: it waits until that is mended', async (context) => {
    const atDoor: SMTPServerOptions = { onConnect: (_, done) => done(refusal(554)) };
    assert.equal(await permanence(context, atDoor), 'temporary 554');
    const asSender: SMTPServerOptions = { onMailFrom: (_, __, done) => done(refusal(550)) };
    assert.equal(await permanence(context, asSender), 'temporary 550');
    const { url } = await mailServer(context, { authOptional: false });
    assert.deepEqual(await failure(url).then(({ permanence, reply }) => [permanence, reply]), ['temporary', 530]);
    const login = await mailServer(context, {
      disabledCommands: [],
      hideSTARTTLS: true,
      allowInsecureAuth: true,
      onAuth: (_, __, done) => done(refusal(535)),
    });
    const refused = await failure(login.url.replace('//', '//user:secret@'));
    assert.deepEqual([refused.permanence, refused.code, refused.reply], ['temporary', 'EAUTH', 535]);
  });

  test('because nobody is there', async () => {
    const { permanence, code } = await failure('smtp://127.0.0.1:1');
    assert.deepEqual([permanence, code], ['temporary', 'ESOCKET']);
  });

  test('because it takes too long', async (context) => {
    const silent = await scripted(context, (socket) => {
      socket.write('220 mail\r\n');
      socket.on('data', (line) => line.toString().startsWith('EHLO') && socket.write('250 mail\r\n'));
    });
    const before = Date.now();
    const { permanence, code } = await failure(silent);
    assert.deepEqual([permanence, code], ['temporary', 'ETIMEDOUT']);
    assert.ok(Date.now() - before >= PATIENCE.answer);
  });

  test('because the connection drops', async (context) => {
    const server = await mailServer(context, { onRcptTo: () => server.drop() });
    assert.equal((await failure(server.url)).permanence, 'temporary');
  });

  test('as far as we know: the answer is lost, the next attempt can be recognised', async (context) => {
    let isLost = true;
    const received: string[] = [];
    const server = await mailServer(context, {
      onData(stream, _, done) {
        let raw = '';
        stream.on('data', (chunk: Buffer) => (raw += chunk.toString()));
        stream.on('end', () => {
          received.push(parse(raw).headers.get('message-id')!);
          if (isLost) server.drop();
          else done();
        });
      },
    });
    assert.equal((await failure(server.url)).permanence, 'temporary');
    isLost = false;
    const transport = smtpTransport(server.url, FROM, PATIENCE);
    await transport.send(confirmation);
    await transport.close();
    assert.equal(received.length, 2);
    assert.equal(received[0], received[1]);
  });

  test('an answer that is slow, but not too slow, is waited for', async (context) => {
    const onMailFrom: SMTPServerOptions['onMailFrom'] = (_, __, done) => void setTimeout(done, PATIENCE.answer / 3);
    const { url, received } = await mailServer(context, { onMailFrom });
    const transport = smtpTransport(url, FROM, PATIENCE);
    await transport.send(composeMail({ kind: 'change', booking: booking({ sequence: 3 }) }));
    await transport.close();
    assert.equal(received.length, 1);
  });
});
