/** What keeps an agenda open for those who need it, and visitors' words out of wrong hands. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { help, readConfig } from '../../demo/service/config.ts';
import { networkOf } from '../../demo/service/http/client.ts';
import { keyBeside } from '../../demo/service/ledger/key.ts';
import { hasCitizenServiceNumber } from '../../demo/service/protection/citizen-service-number.ts';
import { solve } from '../../demo/service/protection/proof-of-work.ts';
import { Client, type Schemas } from './support/client.ts';
import { settingsFor, startReplica } from './support/replicas.ts';
import { startService, type TestService } from './support/service.ts';

const PARTNER = 'https://partner.example';
const inMemory = async (): Promise<{ DATABASE_FILE: string }> => ({ DATABASE_FILE: ':memory:' });

suite('limits', () => {
  const running: TestService[] = [];
  after(() => Promise.all(running.map((service) => service.stop())));
  async function start(settings: Record<string, string>): Promise<TestService> {
    const service = await startService(inMemory, { settings });
    running.push(service);
    return service;
  }

  test('requests from one address', async () => {
    const { client } = await start({ REQUESTS_PER_MINUTE: '5' });
    const statuses: number[] = [];
    for (let count = 0; count < 6; count++) statuses.push((await client.ask('/health')).status);
    assert.deepEqual(statuses, [200, 200, 200, 200, 200, 429]);
    assert.ok(Number((await client.ask('/health')).headers.get('retry-after')) > 0);
  });

  test('near the limit of open holds there is work to do, at the limit it stops, and time makes room', async () => {
    const { client, pass } = await start({ HOLDS_PER_CLIENT: '4' });
    const { slots } = await client.slots();
    const take = (index: number, proof?: string): ReturnType<typeof client.tryHold> =>
      client.tryHold({ start: slots[index]!.start }, proof === undefined ? {} : { 'proof-of-work': proof });
    assert.equal((await take(0)).status, 201);
    assert.equal((await take(1)).status, 201);

    const asked = await take(2);
    assert.equal(asked.status, 429);
    const { challenge } = asked.body as unknown as Schemas['Problem'];
    const proof = await solve(challenge!);
    assert.equal((await take(2, proof)).status, 201);
    assert.equal((await take(3, proof)).status, 429, 'each proof counts once');

    const harder = (await take(3)).body as unknown as Schemas['Problem'];
    assert.ok(harder.challenge!.maximum > challenge!.maximum);
    assert.equal((await take(3, await solve(harder.challenge!))).status, 201);
    const stopped = await take(4, await solve(harder.challenge!));
    assert.equal((stopped.body as unknown as Schemas['Problem']).type, 'urn:loopbaancentra:problem:too-many-holds');
    pass(600_000);
    assert.equal((await take(4)).status, 201);
  });

  test('a proof that is forged, too easy or too late counts for nothing', async () => {
    const { client, pass } = await start({ HOLD_ATTEMPTS: '30' });
    const { slots } = await client.slots();
    const take = async (proof: string): Promise<number> =>
      (await client.tryHold({ start: slots[6]!.start }, { 'proof-of-work': proof })).status;
    for (let count = 0; count < 14; count++) await client.tryHold({ start: slots[5]!.start });
    const fresh = async (): Promise<Schemas['Challenge']> =>
      (await client.ask<Schemas['Challenge']>('/challenges', { method: 'POST' })).body;
    const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

    const solved = JSON.parse(Buffer.from(await solve(await fresh()), 'base64url').toString()) as Schemas['Challenge'];
    assert.equal(await take(encode({ ...solved, expires: '2099-01-01T00:00:00Z' })), 429);
    assert.equal(await take(encode({ ...solved, number: 1 })), 429);
    assert.equal(await take(encode({ ...(await fresh()), maximum: 1, number: 0 })), 429);
    assert.equal(await take(encode(null)), 429);
    const late = await solve(await fresh());
    pass(300_000);
    assert.equal(await take(late), 429);
    assert.equal(await take(await solve(await fresh())), 201);
  });

  test('open holds at one centre, and on one moment', async () => {
    const { client } = await start({ HOLDS_PER_SLOT: '1' });
    const { slots } = await client.slots();
    await client.hold({ start: slots[0]!.start });
    assert.equal((await client.tryHold({ start: slots[0]!.start })).status, 429);
    await client.hold({ start: slots[1]!.start });

    const centre = await start({ HOLDS_PER_CENTRE: '1' });
    const { slots: others } = await centre.client.slots();
    await centre.client.hold({ start: others[0]!.start });
    assert.equal((await centre.client.tryHold({ start: others[1]!.start })).status, 429);
  });

  test('appointments of one e-mail address, however it is written', async () => {
    const { client } = await start({ BOOKINGS_PER_EMAIL: '1' });
    const { slots } = await client.slots();
    const made = await client.book((await client.hold({ start: slots[0]!.start })).holdId);
    const { holdId } = await client.hold({ start: slots[1]!.start });
    const contact = { name: 'Noor', email: 'NOOR@example.org' };
    assert.equal((await client.tryBook(holdId, { contact })).status, 409);
    await client.manage(made, { method: 'DELETE' });
    await client.book(holdId, { contact });
  });

  test('requests with one key', async () => {
    const { client } = await start({ KEY_ATTEMPTS: '2' });
    const { slots } = await client.slots();
    const { holdId } = await client.hold({ start: slots[0]!.start });
    const key = 'a-key-that-is-tried-often';
    const statuses = [];
    for (let count = 0; count < 3; count++) statuses.push((await client.tryBook(holdId, {}, key)).status);
    assert.deepEqual(statuses, [201, 201, 429]);
  });
});

suite('web sites', () => {
  test('only partners can read answers in a browser, or change anything', async (t) => {
    const { origin, client, stop } = await startService(inMemory, { settings: { ALLOWED_ORIGINS: PARTNER } });
    t.after(stop);
    for (const [from, allowed] of [
      [PARTNER, true],
      ['https://partner.example.evil.example', false],
      ['http://partner.example', false],
      ['null', false],
    ] as const) {
      const read = await client.ask('/centres', { headers: { origin: from } });
      assert.equal(read.status, 200);
      assert.equal(read.headers.get('access-control-allow-origin'), allowed ? from : null);
      assert.match(read.headers.get('vary')!, /Origin/);
      assert.equal(read.headers.get('access-control-allow-credentials'), null);
      const made = await client.ask('/challenges', { method: 'POST', headers: { origin: from } });
      assert.equal(made.status, allowed ? 201 : 403);
    }
    const preflight = await fetch(`${origin}/v1/bookings`, {
      method: 'OPTIONS',
      headers: { origin: PARTNER, 'access-control-request-method': 'POST' },
    });
    assert.equal(preflight.headers.get('access-control-allow-origin'), PARTNER);
    assert.match(preflight.headers.get('access-control-allow-headers')!, /Idempotency-Key/);
  });

  test('answers carry what keeps browsers from making more of them', async (t) => {
    const { client, stop } = await startService(inMemory);
    t.after(stop);
    const { headers } = await client.ask('/health');
    assert.match(headers.get('content-security-policy')!, /default-src 'none'/);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.equal(headers.get('server'), null);
  });
});

suite('privacy', () => {
  test('citizen service numbers are found, other numbers are left alone', () => {
    for (const text of ['mijn bsn is 111222333', 'bsn 123.456.782', '11 12 22 333']) {
      assert.ok(hasCitizenServiceNumber(text), text);
    }
    for (const text of ['', 'bel 06 12345678', '111222334', '1112223330', '000000000', 'NL91ABNA0417164300']) {
      assert.ok(!hasCitizenServiceNumber(text), text);
    }
  });

  test('a citizen service number is not accepted', async (t) => {
    const { client, stop } = await startService(inMemory);
    t.after(stop);
    const { slots } = await client.slots();
    const { holdId } = await client.hold({ start: slots[0]!.start });
    const refused = await client.tryBook(holdId, { subject: 'Mijn nummer is 111222333.' });
    assert.equal(refused.status, 422);
    await client.book(holdId, { subject: 'Mijn nummer zeg ik niet.' });
  });

  test('an address is known by its network, and never by itself', () => {
    assert.equal(networkOf('2001:db8:1:2:3:4:5:6'), networkOf('2001:DB8:1:2::1'));
    assert.notEqual(networkOf('2001:db8:1:2::1'), networkOf('2001:db8:1:3::1'));
    assert.equal(networkOf('::1'), '0000:0000:0000:0000');
    assert.equal(networkOf('fe80::1%eth0'), 'fe80:0000:0000:0000');
    assert.equal(networkOf('::ffff:192.0.2.1'), '192.0.2.1');
  });

  test('the service as it is run: logs say nothing of visitors, and a signal ends it in order', async () => {
    const replica = await startReplica(await settingsFor(inMemory, { LOG_LEVEL: 'trace' }));
    const client = new Client(replica.origin);
    const { slots } = await client.slots();
    const { holdId } = await client.hold({ start: slots[0]!.start });
    const contact = { name: 'Onmiskenbaar', email: 'onmiskenbaar@example.org' };
    const made = await client.book(holdId, { contact, subject: 'onmiskenbaar' }, 'onmiskenbaar-een-sleutel');
    await client.ask('/places?query=onmiskenbaar');
    assert.equal(await replica.stop(), 0);
    const output = replica.output();
    assert.match(output, /"operation":"createBooking","status":201/);
    for (const word of ['nmiskenbaar', made.secret, made.booking.bookingId, '127.0.0.1"', 'query=']) {
      assert.ok(!output.includes(word), word);
    }
  });
});

suite('settings', () => {
  test('help names every setting', () => {
    for (const name of ['DATABASE_URL', 'ALLOWED_ORIGINS', 'SMTP_URL', 'SECRET_KEY']) assert.ok(help().includes(name));
  });

  test('what cannot work is refused before it starts', () => {
    const faults: [Record<string, string>, RegExp][] = [
      [{ PORT: 'http' }, /PORT/],
      [{ HOST: '0.0.0.0' }, /SMTP_URL/],
      [{ DATABASE_URL: 'postgres://localhost/x' }, /SECRET_KEY/],
      [{ SECRET_KEY: 'short' }, /SECRET_KEY/],
      [{ ALLOWED_ORIGINS: 'https://partner.example/' }, /ALLOWED_ORIGINS/],
      [{ ALLOWED_ORIGINS: '*' }, /ALLOWED_ORIGINS/],
      [{ MANAGE_URL: 'manage' }, /MANAGE_URL/],
      [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
    ];
    for (const [environment, message] of faults) assert.throws(() => readConfig(environment), message);
    assert.deepEqual(readConfig({ ALLOWED_ORIGINS: 'https://a.example  http://localhost:8080' }).origins, [
      'https://a.example',
      'http://localhost:8080',
    ]);
  });

  test('mails and numbers are shown on this machine only, unless asked for', () => {
    const open = readConfig({});
    assert.deepEqual([open.showsMailbox, open.showsMetrics], [true, true]);
    const reachable = readConfig({ HOST: '0.0.0.0', SMTP_URL: 'smtp://localhost' });
    assert.deepEqual([reachable.showsMailbox, reachable.showsMetrics], [false, false]);
    assert.equal(readConfig({ HOST: '0.0.0.0', MAILBOX: 'on' }).showsMailbox, true);
  });

  test('numbers with a token are for who knows it', async (t) => {
    const { client, stop } = await startService(inMemory, { settings: { METRICS_TOKEN: 'a token' } });
    t.after(stop);
    assert.equal((await client.ask('/metrics')).status, 404);
    assert.equal((await client.ask('/metrics', { headers: { authorization: 'Bearer a token' } })).status, 200);
  });

  test('a key that was made stays the same, and is its owner’s alone', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'lc-key-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'new/service.sqlite');
    const key = keyBeside(file);
    assert.ok(key.length >= 32);
    assert.equal(keyBeside(file), key);
    assert.equal(readFileSync(`${file}.key`, 'utf8'), key);
    assert.equal(statSync(`${file}.key`).mode & 0o777, 0o600);
  });
});
