/** Many visitors at once, one process or several: exactly one of them wins each place. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type Reply, type Schemas } from './support/client.ts';
import { settingsFor, startReplica, type Replica } from './support/replicas.ts';
import { onBothDatabases } from './support/service.ts';

const VISITORS = 1000;
const PLACES = 100;

onBothDatabases('races', (newDatabase) => {
  for (const processes of [1, 4]) {
    suite(`${processes} process${processes > 1 ? 'es' : ''}`, () => {
      const replicas: Replica[] = [];
      after(() => Promise.all(replicas.map((replica) => replica.stop())));

      test(`${VISITORS} visitors for ${PLACES} places: ${PLACES} appointments`, async () => {
        const settings = await settingsFor(newDatabase);
        replicas.push(...(await Promise.all(Array.from({ length: processes }, () => startReplica(settings)))));
        const clients = replicas.map(({ origin }) => new Client(origin));
        const { slots } = await clients[0]!.slots({ from: date(2), through: date(12) });
        // Two advisers each.
        const starts = slots.slice(0, PLACES / 2).map(({ start }) => start);

        const outcomes = await Promise.all(
          Array.from({ length: VISITORS }, (_, visitor) =>
            bookOne(clients[visitor % processes]!, starts[visitor % starts.length]!),
          ),
        );
        const booked = outcomes.filter((made) => made !== undefined);
        assert.equal(booked.length, PLACES);
        assert.equal(new Set(booked.map(({ booking }) => booking.bookingId)).size, PLACES);
        const perStart = Map.groupBy(booked, ({ booking }) => booking.start);
        assert.deepEqual([...new Set([...perStart.values()].map((made) => made.length))], [2]);
        const left = await clients[0]!.slots({ from: date(2), through: date(12) });
        assert.ok(left.slots.every(({ start }) => !starts.includes(start)));
      });

      test('fifty requests with one key, to all processes: one appointment', async () => {
        const clients = replicas.map(({ origin }) => new Client(origin));
        const { slots } = await clients[0]!.slots({ from: date(20), through: date(20) });
        const { holdId } = await clients[0]!.hold({ start: slots[0]!.start });
        const replies = await Promise.all(
          Array.from({ length: 50 }, (_, index) =>
            clients[index % processes]!.tryBook(holdId, {}, 'one-key-for-everybody'),
          ),
        );
        assert.deepEqual([...new Set(replies.map(({ status }) => status))], [201]);
        assert.equal(new Set(replies.map(({ body }) => body.booking.bookingId)).size, 1);
        assert.equal(new Set(replies.map(({ body }) => body.secret)).size, 1);
      });
    });
  }

  test('every appointment that was acknowledged is there after kill -9 under load', async () => {
    const settings = await settingsFor(newDatabase);
    const first = await startReplica(settings);
    const client = new Client(first.origin);
    const { slots } = await client.slots({ from: date(2), through: date(40) });
    const acknowledged: Schemas['NewBooking'][] = [];
    const load = slots.slice(0, 250).map(async ({ start }) => {
      const made = await bookOne(client, start).catch(() => undefined);
      if (made) acknowledged.push(made);
      if (acknowledged.length === 60) first.process.kill('SIGKILL');
    });
    await Promise.all(load);
    assert.equal(await first.stop('SIGKILL'), null);
    assert.ok(acknowledged.length >= 60 && acknowledged.length < 250, String(acknowledged.length));

    const second = await startReplica(settings);
    const again = new Client(second.origin);
    try {
      for (const made of acknowledged) {
        const { status, body } = await again.manage(made);
        assert.equal(status, 200);
        assert.deepEqual(body, made.booking);
      }
    } finally {
      assert.equal(await second.stop(), 0);
    }
  });
});

/** As a visitor does: hold, then book; undefined when somebody else was first. */
async function bookOne(client: Client, start: string): Promise<Schemas['NewBooking'] | undefined> {
  const hold = await patiently(() => client.tryHold({ start }));
  if (hold.status === 409) return undefined;
  assert.equal(hold.status, 201, JSON.stringify(hold.body));
  const key = randomUUID();
  const made = await patiently(() => client.tryBook(hold.body.holdId, {}, key));
  assert.equal(made.status, 201, JSON.stringify(made.body));
  return made.body;
}

/** On a slow machine a thousand at once are more than it can take: then it says so, and nothing was changed. */
async function patiently<T>(ask: () => Promise<Reply<T>>): Promise<Reply<T>> {
  for (let attempt = 1; ; attempt++) {
    const reply = await ask();
    if (reply.status !== 503 || attempt === 5) return reply;
    await sleep(Number(reply.headers.get('retry-after')) * 1000);
  }
}

function date(daysAhead: number): string {
  return new Date(Date.now() + daysAhead * 86_400_000).toISOString().slice(0, 10);
}
