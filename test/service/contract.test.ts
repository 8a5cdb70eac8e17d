/** The service does what the document says, all of it and nothing else. Every answer is checked by the client. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { after, before, suite, test } from 'node:test';
import fc from 'fast-check';
import { loadContract, type Operation, type Parameter } from '../../demo/service/http/contract.ts';
import { seen, type Client, type Schemas } from './support/client.ts';
import { startService, type TestService } from './support/service.ts';

const contract = loadContract();
const inMemory = async (): Promise<{ DATABASE_FILE: string }> => ({ DATABASE_FILE: ':memory:' });

suite('contract', () => {
  let service: TestService;
  let client: Client;
  before(async () => {
    service = await startService(inMemory);
    ({ client } = service);
  });
  after(() => service.stop());

  test('the document keeps to the rules', () => {
    const lint = ['lint', '--config', 'demo/service/redocly.yaml', 'demo/service/openapi.yaml'];
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    execFileSync(process.execPath, ['node_modules/@redocly/cli/bin/cli.js', ...lint], { env, stdio: 'pipe' });
  });

  test('the document follows the NL API Design Rules that a linter does not know', () => {
    for (const { path, operationId, parameters, body, responses } of contract.operations) {
      assert.match(path, /^(\/(:[a-z][A-Za-z]+|[a-z]+(-[a-z]+)*(\.json)?))+$/, path);
      for (const { name, in: place } of parameters) {
        if (place !== 'header') assert.match(name, /^[a-z][A-Za-z]*$/, `${operationId} ${name}`);
      }
      if (parameters.length > 0 || body) assert.ok('400' in responses, operationId);
      for (const [status, { content, headers }] of Object.entries(responses)) {
        if (Number(status) >= 400) assert.deepEqual(Object.keys(content), ['application/problem+json'], operationId);
        else assert.ok(headers.includes('api-version'), `${operationId} ${status}`);
      }
    }
    const schemas = (contract.document['components'] as { schemas: object }).schemas;
    for (const name of Object.keys(schemas)) assert.match(name, /^[A-Z][A-Za-z]*$/);
  });

  test('every operation does what it is for', async () => {
    const { body: document } = await client.ask<{ info: { version: string } }>('/openapi.json');
    assert.deepEqual(document, contract.document);
    const { body: directory } = await client.ask<Schemas['Directory']>('/centres');
    assert.equal(directory.centres.length, 3);
    assert.deepEqual((await client.ask('/centres/Utrecht')).body, directory.centres[0]);
    const { body: services } = await client.ask<Schemas['ServiceList']>('/services');
    const programme = services.services.find(({ identifier }) => identifier === 'programme')!;
    assert.deepEqual(
      [programme.isAccessibleForFree, programme.price, programme.requiredContact],
      [false, 250, ['email']],
    );
    const { body: places } = await client.ask<Schemas['PlaceList']>('/places?query=3511%20XX');
    assert.equal(places.places[0]?.kind, 'postcode');
    assert.equal((await client.ask('/challenges', { method: 'POST' })).status, 201);
    assert.equal((await client.ask('/health')).status, 200);
    assert.equal((await client.ask('/readiness')).status, 200);
    const { body: metrics } = await client.ask<string>('/metrics');
    assert.match(metrics, /http_request_duration_seconds_count\{operation="listCentres",status="200"\} 1/);

    const { slots } = await client.slots();
    const hold = await client.hold({ start: slots[0]!.start });
    await client.ask(`/holds/${hold.holdId}`);
    await client.ask(`/holds/${hold.holdId}/extensions`, { method: 'POST' });
    const made = await client.book(hold.holdId);
    await client.manage(made);
    await client.manage(made, { path: '/calendar' });
    await client.manage(made, { method: 'PATCH', body: { subject: 'Omscholen' } });
    await client.manage(made, { method: 'DELETE' });
    const spare = await client.hold({ start: slots[1]!.start });
    await client.ask(`/holds/${spare.holdId}`, { method: 'DELETE' });
    const successes = contract.operations.map(({ operationId, responses }) => {
      const status = Object.keys(responses).find((code) => code.startsWith('2'));
      return `${operationId} ${status}`;
    });
    assert.deepEqual(
      successes.filter((success) => !seen.has(success)),
      [],
    );
  });

  test('what has not changed is not sent again', async () => {
    for (const path of ['/centres', '/services', '/centres/Utrecht', '/openapi.json']) {
      const etag = (await client.ask(path)).headers.get('etag')!;
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
        assert.equal((await client.ask(path, { headers: { 'if-none-match': known } })).status, 304);
      }
      assert.equal((await client.ask(path, { headers: { 'if-none-match': '"other"' } })).status, 200);
    }
  });

  test('a slash at the end, another version and another method are not found', async () => {
    assert.equal((await client.ask('/centres/')).status, 404);
    assert.equal((await client.ask('/centres', { method: 'POST' })).status, 404);
    assert.equal((await fetch(`${service.origin}/v2/centres`)).status, 404);
  });

  test('an answer never repeats what was sent, and sets no cookie', async () => {
    const word = 'onmiskenbaar';
    const replies = [
      await client.ask(`/slots?serviceId=${word}&centreId=${word}`),
      await client.ask(`/slots?serviceId=talk&centreId=Utrecht&${word}=1`),
      await client.ask(`/centres/${word}`),
      await client.ask('/holds', { method: 'POST', body: { [word]: word, start: word } }),
      await client.ask('/holds', { method: 'POST', body: `{ "${word}` }),
      await client.tryBook(randomUUID(), { contact: { name: word, email: word } }),
    ];
    for (const { status, headers, body } of replies) {
      assert.ok(status >= 400 && status < 500);
      assert.ok(!JSON.stringify(body).includes(word), JSON.stringify(body));
      assert.equal(headers.get('set-cookie'), null);
    }
  });

  test('bodies that are too large or of another type are refused', async () => {
    const large = JSON.stringify({ subject: 'x'.repeat(20_000) });
    assert.equal((await client.ask('/holds', { method: 'POST', body: large })).status, 413);
    const headers = { 'content-type': 'text/xml' };
    assert.equal((await client.ask('/holds', { method: 'POST', body: '<hold/>', headers })).status, 415);
  });

  test('a day that does not exist and a range that is too long are refused', async () => {
    const ask = async (query: string): Promise<number> =>
      (await client.ask(`/slots?serviceId=talk&centreId=Utrecht&${query}`)).status;
    assert.equal(await ask('from=2027-02-30'), 400);
    assert.equal(await ask('from=2027-04-01&through=2027-03-31'), 400);
    assert.equal(await ask('from=2027-04-01&through=2027-05-13'), 400);
    assert.equal(await ask('from=2027-04-01&through=2027-05-12'), 200);
    assert.equal(await ask('from=9999-12-31'), 200);
    assert.equal(await ask('centreId=Nowhere'), 404);
  });

  test('whatever is sent, the answer is one of those in the document', { timeout: 60_000 }, async () => {
    const { slots } = await client.slots();
    const statuses = new Map<number, number>();
    for (const operation of contract.operations.filter(({ operationId }) => operationId !== 'createChallenge')) {
      await fc.assert(
        fc.asyncProperty(requests(operation, slots[5]!.start), async ({ path, ask }) => {
          const { status, body } = await client.ask(path, ask);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          assert.ok(status < 500, JSON.stringify({ path, ask, body }));
        }),
        { numRuns: operation.body ? 60 : 25, seed: 7 },
      );
    }
    for (const status of [200, 201, 204, 400, 401, 404, 409]) assert.ok(statuses.has(status), `no ${status} at all`);
  });
});

interface Request {
  path: string;
  ask: { method: string; headers: Record<string, string>; body?: unknown };
}

/** Valid requests, and requests with something wrong in them. */
function requests({ method, path, parameters, body, operationId }: Operation, start: string): fc.Arbitrary<Request> {
  const values = fc.record(Object.fromEntries(parameters.map((parameter) => [parameter.name, valueOf(parameter)])));
  const content = body ? mutated(validBody(operationId, start)) : fc.constant(undefined);
  const authorization = fc.constantFrom('', 'Bearer x', `Bearer ${'A'.repeat(22)}`, 'Basic eDp4');
  return fc.tuple(values, content, authorization).map(([given, sent, secret]) => {
    const query = new URLSearchParams();
    const headers: Record<string, string> = secret === '' ? {} : { authorization: secret };
    let target = path;
    for (const { name, in: place } of parameters) {
      const value = given[name];
      if (value === undefined) continue;
      if (place === 'path') target = target.replace(`:${name}`, encodeURIComponent(value) || 'x');
      if (place === 'query') query.append(name, value);
      if (place === 'header' && /^[\x20-\x7e]*$/.test(value)) headers[name] = value.trim();
    }
    const search = query.size > 0 ? `?${query}` : '';
    return { path: target + search, ask: { method, headers, ...(sent !== undefined && { body: sent }) } };
  });
}

const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '0', '-1', '1e309', 'null', '[]', "' or 1=1 --", '../x', '%00', '2027-02-30', '9'.repeat(400)),
);

const valid: Readonly<Record<string, readonly string[]>> = {
  centreId: ['Utrecht', 'Night'],
  serviceId: ['talk', 'workshop'],
  channel: ['in-person', 'chat'],
  from: ['2027-04-01', '0001-01-01', '9999-12-31'],
  through: ['2027-04-02', '9999-12-31'],
  query: ['utr', '3511'],
  limit: ['1', '5'],
  holdId: ['123e4567-e89b-42d3-a456-426614174000'],
  bookingId: ['123e4567-e89b-42d3-a456-426614174000'],
  'If-None-Match': ['"x"', '*'],
  'Idempotency-Key': ['a-key-for-the-fuzz', 'another-key-for-it'],
  'Proof-Of-Work': ['e30', 'eyJzYWx0IjoxfQ'],
};

function valueOf({ name, required }: Parameter): fc.Arbitrary<string | undefined> {
  const good = fc.constantFrom(...valid[name]!);
  return fc.oneof(
    { weight: required ? 5 : 2, arbitrary: good },
    { weight: 1, arbitrary: junk },
    fc.constant(undefined),
  );
}

function validBody(operationId: string, start: string): object {
  const holdId = '123e4567-e89b-42d3-a456-426614174000';
  if (operationId === 'createHold') return { serviceId: 'talk', centreId: 'Utrecht', channel: 'in-person', start };
  const details = {
    contact: { name: 'Noor', email: 'noor@example.org', telephone: '0600000001' },
    needs: { wheelchair: true },
  };
  return operationId === 'createBooking'
    ? { holdId, ...details, language: 'nl', consent: true }
    : { holdId, ...details };
}

/** Sometimes as it is, mostly with one property another value, gone, or too many. */
function mutated(body: object): fc.Arbitrary<unknown> {
  const names = Object.keys(body);
  const value = fc.oneof(
    junk,
    fc.jsonValue(),
    fc.constantFrom(Number.MAX_SAFE_INTEGER, '2027-03-28T02:30:00+01:00', '+275760-09-13T00:00:00Z'),
  );
  return fc.oneof(
    fc.constant(body),
    fc.tuple(fc.constantFrom(...names), value).map(([name, other]) => ({ ...body, [name]: other })),
    fc.constantFrom(...names).map((name) => Object.fromEntries(Object.entries(body).filter(([key]) => key !== name))),
    fc.jsonValue().map((extra) => ({ ...body, extra })),
    fc.jsonValue(),
    fc.constantFrom('{', '', '\u0000', '[1,', '{"__proto__": {"a": 1}}', '{"constructor": {"prototype": 1}}'),
  );
}
