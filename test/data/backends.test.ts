import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, beforeEach, describe, it } from 'node:test';
import { HttpCentreDirectory, type HttpOptions } from '../../src/data/backends/http/http-centre-directory.ts';
import { directoryOf } from '../../src/data/backends/memory/directory-of.ts';
import { MemoryCentreDirectory } from '../../src/data/backends/memory/memory-centre-directory.ts';
import { type CentreDirectory, DataError } from '../../src/data/ports.ts';
import { aCentre, manyCentres } from '../support/centres.ts';
import { directoryFile } from '../support/directory-file.ts';

const never = new AbortController().signal;
const failsWith = (reason: DataError['reason']) => (error: unknown) =>
  error instanceof DataError && error.reason === reason;
const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

const answerWell: RequestListener = (_, response) => response.end(JSON.stringify(directoryFile()));
let answer: RequestListener = answerWell;
let requests: { method: string | undefined; cookie: string | undefined; closed: boolean }[] = [];

const server: Server = createServer((request, response) => {
  const seen = { method: request.method, cookie: request.headers.cookie, closed: false };
  requests.push(seen);
  response.on('close', () => (seen.closed = !response.writableFinished));
  answer(request, response);
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

after(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  answer = answerWell;
  requests = [];
});

const http = (options: HttpOptions = {}) =>
  new HttpCentreDirectory(`${origin}/centres.json`, { cache: new Map(), ...options });
const until = async (condition: () => boolean) => {
  while (!condition()) await new Promise((next) => setTimeout(next, 5));
};

/** What every back end of the port does. `hang` makes one that never answers by itself. */
const backends: Record<string, { good: () => CentreDirectory; hang: () => CentreDirectory }> = {
  http: {
    good: () => http(),
    hang: () => {
      answer = () => undefined;
      return http();
    },
  },
  memory: {
    good: () => new MemoryCentreDirectory({ directory: directoryOf([aCentre()]) }),
    hang: () => new MemoryCentreDirectory({ directory: directoryOf([]), delay: Infinity }),
  },
};

for (const [name, { good, hang }] of Object.entries(backends)) {
  describe(`the ${name} back end`, () => {
    it('loads a directory, and again', async () => {
      const backend = good();
      for (const { centres } of [await backend.load(never), await backend.load(never)]) {
        assert.deepEqual(
          centres.map(({ id }) => id),
          ['utrecht'],
        );
      }
    });

    it('rejects at once when the signal fired before', async () => {
      await assert.rejects(good().load(AbortSignal.abort()), isAbort);
    });

    it('rejects when the signal fires while it waits', async () => {
      const abort = new AbortController();
      const loading = hang().load(abort.signal);
      setTimeout(() => abort.abort(), 20);
      await assert.rejects(loading, isAbort);
    });
  });
}

describe('the http back end', () => {
  it('shares one request between two finders, and keeps the answer', async () => {
    const cache: HttpOptions['cache'] = new Map();
    const [one, two] = await Promise.all([http({ cache }).load(never), http({ cache }).load(never)]);
    assert.equal(one, two);
    assert.equal(await http({ cache }).load(never), one);
    assert.equal(requests.length, 1);
  });

  it('asks again after a failure', async () => {
    const backend = http();
    answer = (_, response) => response.writeHead(503).end();
    await assert.rejects(backend.load(never), failsWith('status'));
    answer = answerWell;
    assert.equal((await backend.load(never)).centres.length, 1);
    assert.equal(requests.length, 2);
  });

  it('goes on for the one who waits when the other gives up', async () => {
    const cache: HttpOptions['cache'] = new Map();
    let finish: () => void = () => assert.fail('no request yet');
    answer = (request, response) => (finish = () => answerWell(request, response));
    const abort = new AbortController();
    const impatient = http({ cache }).load(abort.signal);
    const patient = http({ cache }).load(never);
    await until(() => requests.length === 1);
    abort.abort();
    await assert.rejects(impatient, isAbort);
    finish();
    assert.equal((await patient).centres.length, 1);
    assert.equal(requests.length, 1);
  });

  it('stops the request when nobody waits any more, and can start a new one', async () => {
    const backend = http();
    answer = () => undefined;
    const abort = new AbortController();
    const loading = backend.load(abort.signal);
    await until(() => requests.length === 1);
    abort.abort();
    await assert.rejects(loading, isAbort);
    await until(() => requests[0]!.closed);
    answer = answerWell;
    assert.equal((await backend.load(never)).centres.length, 1);
  });

  it('gives up on a server that hangs, also half-way the body', async () => {
    answer = (_, response) => void response.write('{ "centres": [');
    const backend = http({ timeout: 50 });
    await assert.rejects(backend.load(never), failsWith('timeout'));
    answer = answerWell;
    assert.equal((await backend.load(never)).centres.length, 1);
  });

  for (const [reason, listener] of [
    ['status', (_, response) => response.writeHead(404).end('{}')],
    ['not-json', (_, response) => response.end('<!doctype html>')],
    ['not-json', (_, response) => response.end('')],
    ['wrong-shape', (_, response) => response.end('{"error":"x"}')],
    ['unreachable', (_, response) => response.destroy()],
  ] satisfies [DataError['reason'], RequestListener][]) {
    it(`calls it ${reason} when the server does ${listener.toString()}`, async () => {
      answer = listener;
      await assert.rejects(http().load(never), failsWith(reason));
    });
  }

  it('calls an address that is none unreachable', async () => {
    await assert.rejects(
      new HttpCentreDirectory('http://', { cache: new Map() }).load(never),
      failsWith('unreachable'),
    );
  });

  it('reads a file that starts with a byte order mark', async () => {
    answer = (_, response) => response.end(`\uFEFF${JSON.stringify(directoryFile())}`);
    assert.equal((await http().load(never)).centres.length, 1);
  });

  it('sends no cookies and needs no preflight', async () => {
    let init: RequestInit | undefined;
    const spy: typeof fetch = (url, options) => fetch(url, (init = options));
    await http({ fetch: spy }).load(never);
    assert.equal(init?.credentials, 'omit');
    assert.deepEqual(init.headers, { accept: 'application/json' });
    assert.equal(requests[0]!.method, 'GET');
  });
});

describe('the memory back end', () => {
  it('follows its script and repeats the last answer', async () => {
    const error = new DataError('unreachable', 'offline');
    const backend = new MemoryCentreDirectory({ error }, { directory: directoryOf([aCentre()]), delay: 1 });
    await assert.rejects(backend.load(never), error);
    assert.equal((await backend.load(never)).centres.length, 1);
    assert.equal((await backend.load(never)).centres.length, 1);
    assert.equal(backend.loads, 3);
  });
});

describe('synthetic centres', () => {
  it('are the same for the same seed, and others for another', () => {
    assert.deepEqual(manyCentres(50, 7), manyCentres(50, 7));
    assert.notDeepEqual(manyCentres(50, 7), manyCentres(50, 8));
  });
});
