/** What a visitor can count on, whatever the database, and in whatever zone the machine thinks it is. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { onBothDatabases, startService, type TestService } from './support/service.ts';
import type { Client, Schemas } from './support/client.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

onBothDatabases('booking', (newDatabase) => {
  let service: TestService;
  let client: Client;
  let slots: Schemas['Slot'][];
  before(async () => {
    service = await startService(newDatabase);
    ({ client } = service);
  });
  // Each test has moments of its own: a week that no other test has touched.
  let week = 0;
  beforeEach(async () => {
    const from = date(service.now() + ++week * DAY);
    ({ slots } = await client.slots({ from, through: from }));
  });
  after(() => service.stop());

  const start = (index = 0): string => slots[index]!.start;
  const problem = (body: unknown): string => (body as Schemas['Problem']).type.split(':').at(-1)!;

  test('a moment is held, booked, read and cancelled, and is free again', async () => {
    const hold = await client.hold({ start: start() });
    assert.equal(Date.parse(hold.expiresAt), service.now() + 10 * MINUTE);
    const needs = { interpreter: 'ar', wheelchair: true };
    const made = await client.book(hold.holdId, { needs, subject: 'Ander werk' });
    const read = await client.manage(made);
    assert.deepEqual(read.body, made.booking);
    assert.deepEqual(read.body.needs, needs);
    assert.equal(read.body.start, start());
    assert.equal((await remaining(start())) ?? 0, 1);

    assert.equal((await client.manage(made, { method: 'DELETE' })).status, 204);
    assert.equal((await client.manage(made)).body.status, 'cancelled');
    assert.equal(await remaining(start()), 2);
    assert.equal((await client.manage(made, { method: 'DELETE' })).status, 204, 'twice is once');
  });

  test('a moment has as many places as there are advisers; after that the nearest others are named', async () => {
    await client.hold({ start: start(3) });
    await client.hold({ start: start(3) });
    const { status, body } = await client.tryHold({ start: start(3) });
    assert.equal(status, 409);
    assert.equal(problem(body), 'slot-taken');
    const { alternatives = [] } = body as unknown as Schemas['Problem'];
    assert.deepEqual(
      alternatives.map((slot) => slot.start).sort(),
      [start(2), start(4), start(1)].sort().filter((at) => at !== start(3)),
    );
  });

  test('visitors of a group share an adviser, and nobody else gets that hour', async () => {
    const wish = { serviceId: 'workshop', start: start() };
    for (let seat = 0; seat < 6; seat++) await client.book((await client.hold(wish)).holdId);
    assert.equal((await client.tryHold(wish)).status, 409);
    assert.equal((await client.tryHold({ start: start() })).status, 409);
    await client.hold({ ...wish, start: start(1) });
  });

  test('appointments of different services do not overlap', async () => {
    const [first, second] = [
      await client.hold({ start: start() }),
      await client.hold({ start: start(), channel: 'phone' }),
    ];
    assert.notEqual(first.holdId, second.holdId);
    assert.equal((await client.tryHold({ serviceId: 'programme', start: start() })).status, 409);
  });

  test('a hold ends by itself, can be extended twice, and can be given back', async () => {
    const hold = await client.hold({ start: start() });
    service.pass(9 * MINUTE);
    const extended = await extend(hold);
    assert.equal(extended.status, 201);
    assert.equal(extended.body.extensionsLeft, 1);
    assert.equal(Date.parse(extended.body.expiresAt), service.now() + 10 * MINUTE);
    await extend(hold);
    assert.equal(problem((await extend(hold)).body), 'not-extendable');

    service.pass(10 * MINUTE);
    assert.equal((await client.ask(`/holds/${hold.holdId}`)).status, 404);
    assert.equal((await extend(hold)).status, 404);
    const late = await client.tryBook(hold.holdId);
    assert.equal(late.status, 404);
    assert.equal(problem(late.body), 'hold-gone');
    assert.equal(await remaining(start()), 2);

    const other = await client.hold({ start: start() });
    assert.equal((await client.ask(`/holds/${other.holdId}`, { method: 'DELETE' })).status, 204);
    assert.equal(await remaining(start()), 2);
    assert.equal((await client.ask(`/holds/${other.holdId}`, { method: 'DELETE' })).status, 204, 'twice is once');
  });

  test('fifty requests with one key make one appointment', async () => {
    const { holdId } = await client.hold({ start: start() });
    const replies = await Promise.all(
      Array.from({ length: 50 }, () => client.tryBook(holdId, {}, `one-key-for-all-${week}`)),
    );
    assert.deepEqual([...new Set(replies.map(({ status }) => status))], [201]);
    assert.equal(new Set(replies.map(({ body }) => JSON.stringify(body))).size, 1);
    const { count } = await service.storage.db
      .selectFrom('booking')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('hold_id', '=', holdId)
      .executeTakeFirstOrThrow();
    assert.equal(count, 1);
  });

  test('a key is not used for something else, and a hold not twice', async () => {
    const { holdId } = await client.hold({ start: start() });
    await client.book(holdId, {}, `a-key-to-use-once-${week}`);
    const other = await client.tryBook(holdId, { subject: 'Iets anders' }, `a-key-to-use-once-${week}`);
    assert.equal(other.status, 422);
    assert.equal(problem(other.body), 'key-reused');
    assert.equal((await client.tryBook(holdId)).status, 404);
  });

  test('a change moves the appointment, gives the old moment back, and counts', async () => {
    const made = await client.book((await client.hold({ start: start() })).holdId);
    const { holdId } = await client.hold({ start: start(4) });
    const change = { method: 'PATCH', body: { holdId } };
    const changed = await client.manage(made, change);
    assert.equal(changed.status, 200);
    assert.deepEqual([changed.body.start, changed.body.sequence], [start(4), 1]);
    assert.equal(await remaining(start()), 2);
    assert.equal(await remaining(start(4)), 1);

    const contact = { name: 'Noor Bakker', telephone: '06 0000 0001' };
    const details = await client.manage(made, { method: 'PATCH', body: { contact } });
    assert.deepEqual([details.body.contact, details.body.start], [contact, start(4)]);
    assert.equal((await client.manage(made, { method: 'DELETE' })).status, 204);
    assert.equal(problem((await client.manage(made, change)).body), 'cancelled');
  });

  test('a change keeps centre and service, and a refused change changes nothing', async () => {
    const made = await client.book((await client.hold({ start: start() })).holdId);
    const { holdId } = await client.hold({ start: start(2), serviceId: 'workshop' });
    const refused = await client.manage(made, { method: 'PATCH', body: { holdId } });
    assert.equal(problem(refused.body), 'other-service');
    assert.equal((await client.ask(`/holds/${holdId}`)).status, 200);
    assert.deepEqual((await client.manage(made)).body, made.booking);
  });

  test('an appointment that has begun is not changed or cancelled', async () => {
    const [slot] = (await client.slots()).slots;
    const made = await client.book((await client.hold({ start: slot!.start })).holdId);
    service.pass(Date.parse(slot!.start) - service.now());
    assert.equal(problem((await client.manage(made, { method: 'DELETE' })).body), 'too-late');
    assert.equal(problem((await client.manage(made, { method: 'PATCH', body: { subject: 'x' } })).body), 'too-late');
  });

  test('only the secret opens an appointment', async () => {
    const made = await client.book((await client.hold({ start: start() })).holdId);
    const other = await client.book((await client.hold({ start: start(1) })).holdId);
    for (const method of ['GET', 'DELETE']) {
      const wrong = await client.manage({ ...made, secret: other.secret }, { method });
      assert.deepEqual([wrong.status, problem(wrong.body)], [404, 'booking-unknown']);
      assert.equal((await client.ask(`/bookings/${made.booking.bookingId}`, { method })).status, 401);
    }
    const stored = JSON.stringify(await service.storage.db.selectFrom('booking').selectAll().execute());
    assert.ok(!stored.includes(made.secret));
  });

  test('what a service needs to reach a visitor must be given', async () => {
    const { holdId } = await client.hold({ start: start(), serviceId: 'programme' });
    const contact = { name: 'Noor', telephone: '0600000001' };
    const refused = await client.tryBook(holdId, { contact });
    assert.equal(problem(refused.body), 'contact-missing');
    await client.book(holdId, { contact: { ...contact, email: 'noor@example.org' } });
  });

  test('the calendar file is that of the appointment', async () => {
    const made = await client.book((await client.hold({ start: start() })).holdId);
    const { body, headers } = await client.manage<string>(made, { path: '/calendar' });
    assert.match(headers.get('content-disposition')!, /^attachment; filename="afspraak-.{9}\.ics"$/);
    assert.ok(body.includes(`UID:${made.booking.bookingId}`));
    assert.ok(body.includes(`DTSTART:${made.booking.start.replace(/[-:]|\.000/g, '')}`));
  });

  test('moments are those of the clock of the centre: an hour is skipped in March, another comes twice in October', async () => {
    const spring = await client.slots({ centreId: 'Night', from: '2027-03-28', through: '2027-03-28' });
    assert.deepEqual(
      spring.slots.map((slot) => slot.start.slice(0, 16)),
      [
        '2027-03-27T23:00',
        '2027-03-28T00:00',
        '2027-03-28T01:00',
        '2027-03-28T02:00',
        '2027-03-28T03:00',
        '2027-03-28T20:00',
        '2027-03-28T21:00',
      ],
    );
    const autumn = Date.parse('2027-10-20T08:00:00Z') - service.now();
    service.pass(autumn);
    const night = await client.slots({ centreId: 'Night', from: '2027-10-31', through: '2027-10-31' });
    assert.equal(night.slots.length, 9);
    assert.ok(night.slots.some((slot) => slot.start === '2027-10-31T00:00:00.000Z'));
    assert.ok(night.slots.some((slot) => slot.start === '2027-10-31T01:00:00.000Z'));
    const both = ['2027-10-31T02:00:00+02:00', '2027-10-31T02:00:00+01:00'];
    const holds = await Promise.all(both.map((at) => client.hold({ centreId: 'Night', start: at })));
    assert.deepEqual(
      holds.map((hold) => hold.start),
      ['2027-10-31T00:00:00.000Z', '2027-10-31T01:00:00.000Z'],
    );

    const island = await client.slots({ centreId: 'Kralendijk', from: '2027-10-31', through: '2027-10-31' });
    assert.equal(island.timeZone, 'America/Kralendijk');
    assert.equal(island.slots[0]!.start, '2027-10-31T13:00:00.000Z');
    service.pass(-autumn);
  });

  test('where the days asked for have nothing, the next moment is named', async () => {
    const today = date(service.now());
    const evening = Date.parse(`${today}T19:00:00Z`) - service.now();
    service.pass(evening);
    const none = await client.slots({ from: today, through: today });
    assert.deepEqual(none.slots, []);
    assert.equal(none.nextStart, (await client.slots()).slots[0]!.start);
    service.pass(-evening);
  });

  async function remaining(at: string): Promise<number | undefined> {
    const day = at.slice(0, 10);
    const found = await client.slots({ from: day, through: day });
    return found.slots.find((slot) => slot.start === at)?.remaining;
  }

  function extend({ holdId }: Schemas['Hold']): ReturnType<typeof client.ask<Schemas['Hold']>> {
    return client.ask<Schemas['Hold']>(`/holds/${holdId}/extensions`, { method: 'POST' });
  }
});

function date(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
