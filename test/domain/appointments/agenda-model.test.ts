import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Agenda, Claim } from '../../../src/domain/appointments/appointment.ts';
import { availability, freeAdvisers, slotAt } from '../../../src/domain/appointments/availability.ts';
import { hold, isLive, next, settle, type Booking } from '../../../src/domain/appointments/booking.ts';
import { row, WORKDAYS } from '../opening-hours/support.ts';
import { adviser, agenda, days, service } from './support.ts';

const MINUTE = 60_000;
const CAPACITY = 2;
const office = [row(WORKDAYS, '09:00-10:30')];
const base = agenda({
  service: service({ step: 30, bufferAfter: 0 }),
  advisers: [adviser('ada', office), adviser('bo', office)],
});
const starts = availability(base, days('2026-11-02', '2026-11-03')).map(({ start }) => start);

/** How many visitors there are at each start, kept by counting alone. */
interface Expected {
  now: number;
  bookings: { at: number; state: 'held' | 'live' | 'gone'; expiresAt: number }[];
}
interface Ledger {
  bookings: Booking[];
}

const taken = (expected: Expected, at: number) =>
  expected.bookings.filter((one) => one.at === at && (one.state === 'live' || holds(expected, one))).length;
const holds = ({ now }: Expected, { state, expiresAt }: Expected['bookings'][number]) =>
  state === 'held' && expiresAt > now;

function agendaNow({ bookings }: Ledger, now: number): Agenda {
  const live = bookings
    .filter((booking) => isLive(booking, now))
    .map((booking): Claim => {
      const talk = { ...booking.moment, serviceId: 'talk', bufferBefore: 0, bufferAfter: 0 };
      const settled = settle(booking, now);
      return settled.kind === 'held'
        ? { kind: 'hold', ...talk, expiresAt: settled.expiresAt }
        : { kind: 'booking', ...talk };
    });
  return { ...base, claims: live, now };
}

class Hold implements fc.Command<Expected, Ledger> {
  readonly index: number;
  constructor(index: number) {
    this.index = index;
  }
  check = () => true;
  run(expected: Expected, ledger: Ledger): void {
    const at = starts[this.index % starts.length]!;
    const [free] = freeAdvisers(agendaNow(ledger, expected.now), at);
    assert.equal(free !== undefined, taken(expected, at) < CAPACITY);
    if (!free) return;
    const moment = { adviserId: free.id, channel: 'in-person' as const, start: at, end: at + 30 * MINUTE };
    ledger.bookings.push(hold(moment, expected.now));
    expected.bookings.push({ at, state: 'held', expiresAt: expected.now + 10 * MINUTE });
  }
  toString = () => `hold(${this.index})`;
}

class Act implements fc.Command<Expected, Ledger> {
  readonly act: 'confirm' | 'cancel' | 'extend';
  readonly index: number;
  constructor(act: 'confirm' | 'cancel' | 'extend', index: number) {
    this.act = act;
    this.index = index;
  }
  check = ({ bookings }: Readonly<Expected>) => bookings.length > 0;
  run(expected: Expected, ledger: Ledger): void {
    const index = this.index % ledger.bookings.length;
    const one = expected.bookings[index]!;
    const event = this.act === 'cancel' ? { kind: this.act, by: 'visitor' as const } : { kind: this.act };
    const outcome = next(ledger.bookings[index]!, event, expected.now);
    const held = holds(expected, one);
    if (this.act === 'confirm') assert.equal(outcome.kind === 'done', held);
    if (this.act === 'cancel') assert.equal(outcome.kind === 'done', held || one.state === 'live');
    if (outcome.kind === 'refused') return;
    ledger.bookings[index] = outcome.booking;
    if (this.act === 'confirm') one.state = 'live';
    else if (this.act === 'cancel') one.state = 'gone';
    else one.expiresAt = expected.now + 10 * MINUTE;
  }
  toString = () => `${this.act}(${this.index})`;
}

class Change implements fc.Command<Expected, Ledger> {
  readonly index: number;
  readonly to: number;
  constructor(index: number, to: number) {
    this.index = index;
    this.to = to;
  }
  check = ({ bookings }: Readonly<Expected>) => bookings.length > 0;
  run(expected: Expected, ledger: Ledger): void {
    const index = this.index % ledger.bookings.length;
    const at = starts[this.to % starts.length]!;
    const one = expected.bookings[index]!;
    const others = { bookings: ledger.bookings.filter((_, other) => other !== index) };
    const [free] = freeAdvisers(agendaNow(others, expected.now), at);
    const room = taken({ ...expected, bookings: expected.bookings.filter((other) => other !== one) }, at) < CAPACITY;
    assert.equal(free !== undefined, room);
    if (!free) return;
    const to = { adviserId: free.id, channel: 'in-person' as const, start: at, end: at + 30 * MINUTE };
    const outcome = next(ledger.bookings[index]!, { kind: 'change', to }, expected.now);
    assert.equal(outcome.kind === 'done', one.state === 'live');
    if (outcome.kind === 'refused') return;
    ledger.bookings[index] = outcome.booking;
    one.at = at;
  }
  toString = () => `change(${this.index}, ${this.to})`;
}

class Wait implements fc.Command<Expected, Ledger> {
  readonly minutes: number;
  constructor(minutes: number) {
    this.minutes = minutes;
  }
  check = () => true;
  run(expected: Expected, ledger: Ledger): void {
    expected.now += this.minutes * MINUTE;
    const open = agendaNow(ledger, expected.now);
    for (const start of starts) {
      assert.equal(slotAt(open, start)?.remaining, CAPACITY - taken(expected, start));
    }
  }
  toString = () => `wait(${this.minutes})`;
}

suite('hold, book, change, cancel and expire, in any order', () => {
  test('no state has more visitors than places, and what remains is what nobody has', () => {
    const index = fc.nat({ max: 30 });
    const commands = fc.commands(
      [
        index.map((start) => new Hold(start)),
        fc.tuple(fc.constantFrom('confirm', 'cancel', 'extend'), index).map(([act, at]) => new Act(act, at)),
        fc.tuple(index, index).map(([at, to]) => new Change(at, to)),
        fc.integer({ min: 0, max: 6 }).map((minutes) => new Wait(minutes)),
      ],
      { maxCommands: 60 },
    );
    fc.assert(
      fc.property(commands, (steps) => {
        const setup = () => ({ model: { now: base.now, bookings: [] }, real: { bookings: [] } });
        fc.modelRun(setup, [...steps, new Wait(0)]);
      }),
      { numRuns: 400 },
    );
  });
});
