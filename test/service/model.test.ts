/** Whatever visitors do in whatever order, the ledger agrees with a model of a few lines, and no place is taken twice. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { Catalogue } from '../../demo/service/agenda/catalogue.ts';
import { Moments } from '../../demo/service/agenda/moments.ts';
import { rostersFrom } from '../../demo/service/agenda/rosters.ts';
import { Bookings, type Refusal } from '../../demo/service/ledger/bookings.ts';
import { Claims } from '../../demo/service/ledger/claims.ts';
import { Holds } from '../../demo/service/ledger/holds.ts';
import { Secrets } from '../../demo/service/ledger/secrets.ts';
import { openStorage, type Storage } from '../../demo/service/storage/storage.ts';
import { directory, NOW, rules } from './support/agenda.ts';

const MINUTE = 60_000;
const FIRST = Date.parse('2027-03-26T09:00:00+01:00');

/** Talks that overlap, with time to breathe after them; a group of three. */
const services = {
  talk: { ...rules.services['talk']!, step: 30, bufferAfter: 15 },
  workshop: { ...rules.services['workshop']!, step: 60 },
};
const catalogue = new Catalogue(directory, rostersFrom(directory, { ...rules, services }));

type ServiceId = keyof typeof services;
type Step =
  | { readonly kind: 'hold'; readonly service: ServiceId; readonly slot: number }
  | { readonly kind: 'extend' | 'book' | 'release' | 'cancel'; readonly visitor: number }
  | { readonly kind: 'change'; readonly visitor: number; readonly to: number }
  | { readonly kind: 'pass'; readonly minutes: number };

interface Visitor {
  readonly service: ServiceId;
  start: number;
  adviser: string;
  holdId: string;
  state: 'held' | 'booked' | 'gone';
  expiresAt: number;
  extensions: number;
  bookingId?: string;
}

const visitor = fc.nat(7);
const steps = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('hold' as const),
        service: fc.constantFrom<ServiceId>('talk', 'workshop'),
        slot: fc.nat(5),
      }),
    },
    {
      weight: 5,
      arbitrary: fc.record({ kind: fc.constantFrom('extend', 'book', 'book', 'release', 'cancel'), visitor }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('change' as const), visitor, to: visitor }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('pass' as const), minutes: fc.integer({ min: 1, max: 12 }) }),
    },
  ),
  { minLength: 20, maxLength: 60, size: 'max' },
) as fc.Arbitrary<Step[]>;

suite('ledger', () => {
  test('agrees with the model', { timeout: 60_000 }, async () => {
    const reached = new Set<string>();
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const storage = await openStorage({ file: ':memory:', connections: 1 });
        try {
          const world = new World(storage);
          for (const step of taken) reached.add(`${step.kind} ${await world.take(step)}`);
        } finally {
          await storage.close();
        }
      }),
      { numRuns: 100, seed: 20270325 },
    );
    const needed = [
      'hold held',
      'hold taken',
      'extend true',
      'extend false',
      'book done',
      'book hold-gone',
      'change done',
      'cancel done',
    ];
    for (const outcome of needed) assert.ok(reached.has(outcome), `${outcome} never came up`);
  });
});

class World {
  readonly #storage: Storage;
  readonly #moments: Moments;
  readonly #holds: Holds;
  readonly #bookings: Bookings;
  readonly #visitors: Visitor[] = [];
  #now = NOW;
  #keys = 0;

  constructor(storage: Storage) {
    this.#storage = storage;
    this.#moments = new Moments(catalogue, new Claims(storage.db));
    this.#holds = new Holds(storage);
    this.#bookings = new Bookings(storage, new Secrets('a key'), Infinity);
  }

  async take(step: Step): Promise<string> {
    const outcome = await this.#do(step);
    await this.#checkCapacity();
    return outcome;
  }

  async #do(step: Step): Promise<string> {
    if (step.kind === 'pass') {
      this.#now += step.minutes * MINUTE;
      return 'passed';
    }
    if (step.kind === 'hold')
      return this.#hold(step.service, FIRST + step.slot * (step.service === 'talk' ? 30 : 60) * MINUTE);
    const subject = this.#visitors[step.visitor];
    if (!subject) return 'nobody';
    switch (step.kind) {
      case 'extend': {
        const extended = await this.#holds.extend(subject.holdId, this.#now);
        const can = this.#isHeld(subject) && subject.extensions < 2;
        assert.equal(typeof extended === 'object', can);
        if (can) Object.assign(subject, { extensions: subject.extensions + 1, expiresAt: this.#now + 10 * MINUTE });
        return String(can);
      }
      case 'release':
        await this.#holds.release(subject.holdId);
        if (subject.state === 'held') subject.state = 'gone';
        return 'released';
      case 'book':
        return this.#book(subject);
      case 'cancel':
        return this.#cancel(subject);
      case 'change':
        return this.#change(subject, this.#visitors[step.to]);
    }
  }

  async #hold(service: ServiceId, start: number): Promise<string> {
    const wish = this.#moments.wish('Utrecht', service, 'in-person')!;
    const slot = this.#moments.slot(wish, start, this.#now)!;
    const outcome = await this.#holds.hold(wish, slot, 'client', this.#now);
    const free = wish.centre.advisers.filter(({ id }) => this.#isFree(id, service, start)).map(({ id }) => id);
    assert.equal(outcome.kind, free.length > 0 ? 'held' : 'taken');
    if (outcome.kind !== 'held') return outcome.kind;
    const { id: holdId, adviser_id: adviser } = outcome.hold;
    assert.ok(free.includes(adviser));
    this.#visitors.push({
      service,
      start,
      adviser,
      holdId,
      state: 'held',
      expiresAt: this.#now + 10 * MINUTE,
      extensions: 0,
    });
    return 'held';
  }

  async #book(subject: Visitor): Promise<string> {
    const outcome = await this.#bookings.book(subject.holdId, { name: 'Noor' }, `key ${this.#keys++}`, this.#now);
    const expected = this.#isHeld(subject) ? 'done' : 'hold-gone';
    assert.equal(outcome.kind === 'done' ? 'done' : outcome.reason, expected);
    if (outcome.kind === 'done') Object.assign(subject, { state: 'booked', bookingId: outcome.booking.id });
    return expected;
  }

  async #cancel(subject: Visitor): Promise<string> {
    if (subject.bookingId === undefined) return 'not booked';
    const outcome = await this.#bookings.cancel(subject.bookingId, this.#now);
    assert.equal(outcome.kind, 'done');
    subject.state = 'gone';
    return 'done';
  }

  async #change(subject: Visitor, to: Visitor | undefined): Promise<string> {
    if (subject.bookingId === undefined || !to || to === subject) return 'not booked';
    const outcome = await this.#bookings.change(subject.bookingId, to.holdId, {}, this.#now);
    const expected = this.#expectedChange(subject, to);
    assert.equal(outcome.kind === 'done' ? 'done' : outcome.reason, expected);
    if (expected !== 'done') return expected;
    if (to.holdId !== subject.holdId) {
      const { start, adviser, holdId } = to;
      Object.assign(subject, { start, adviser, holdId });
      to.state = 'gone';
    }
    return expected;
  }

  #expectedChange(subject: Visitor, to: Visitor): Refusal | 'done' {
    if (subject.state !== 'booked') return 'cancelled';
    // Moved there before.
    if (to.holdId === subject.holdId) return 'done';
    if (!this.#isHeld(to)) return 'hold-gone';
    return to.service === subject.service ? 'done' : 'other-service';
  }

  #isHeld({ state, expiresAt }: Visitor): boolean {
    return state === 'held' && expiresAt > this.#now;
  }

  #isFree(adviser: string, service: ServiceId, start: number): boolean {
    const wanted = this.#time(service, start);
    const inTheWay = this.#visitors.filter((other) => {
      const taken = this.#time(other.service, other.start);
      const isLive = other.state === 'booked' || this.#isHeld(other);
      return isLive && other.adviser === adviser && taken[0] < wanted[1] && wanted[0] < taken[1];
    });
    return (
      inTheWay.every((other) => other.service === service && other.start === start) &&
      inTheWay.length < services[service].places
    );
  }

  #time(service: ServiceId, start: number): [number, number] {
    const { duration, bufferAfter } = services[service];
    return [start, start + (duration + bufferAfter) * MINUTE];
  }

  /** What is in the database, without asking the code that put it there. */
  async #checkCapacity(): Promise<void> {
    const rows = await this.#storage.db.selectFrom('claim').selectAll().execute();
    const live = rows.filter((row) => row.kind === 'booking' || row.expires_at! > this.#now);
    const expected = this.#visitors.filter((one) => one.state === 'booked' || this.#isHeld(one));
    assert.equal(live.length, expected.length);
    for (const row of live) {
      const meets = live.filter(
        (other) =>
          other.adviser_id === row.adviser_id && other.busy_from < row.busy_until && row.busy_from < other.busy_until,
      );
      assert.deepEqual([...new Set(meets.map(({ party }) => party))], [row.party]);
      assert.ok(meets.length <= services[row.service_id as ServiceId].places);
    }
  }
}
