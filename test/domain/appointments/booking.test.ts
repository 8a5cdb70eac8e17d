import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  hold,
  isLive,
  next,
  settle,
  type Booking,
  type BookingEvent,
  type Moment,
} from '../../../src/domain/appointments/booking.ts';
import { extendHold, holdState, newHold } from '../../../src/domain/appointments/hold.ts';
import { at } from '../opening-hours/support.ts';

const MINUTE = 60_000;
const now = at('2026-11-01T12:00:00+01:00');
const start = at('2026-11-05T09:00:00+01:00');
const moment: Moment = { adviserId: 'ada', channel: 'video', start, end: start + 30 * MINUTE };
const elsewhere: Moment = { adviserId: 'bo', channel: 'phone', start: start + 60 * MINUTE, end: start + 90 * MINUTE };

function done(booking: Booking, event: BookingEvent, when = now): Booking {
  const outcome = next(booking, event, when);
  assert.ok(outcome.kind === 'done', JSON.stringify(outcome));
  return outcome.booking;
}

function refusal(booking: Booking, event: BookingEvent, when = now): string | undefined {
  const outcome = next(booking, event, when);
  return outcome.kind === 'refused' ? outcome.reason : undefined;
}

const confirm = { kind: 'confirm' } as const;
const cancel = { kind: 'cancel', by: 'visitor' } as const;
const miss = { kind: 'miss' } as const;
const change = { kind: 'change', to: elsewhere } as const;

suite('a hold', () => {
  test('counts down ten minutes, warns at three, and is over at nought', () => {
    const held = newHold(now);
    assert.deepEqual(holdState(held, now), { kind: 'held', remaining: 10 * MINUTE, extendable: true });
    assert.equal(holdState(held, now + 7 * MINUTE).kind, 'held');
    assert.deepEqual(holdState(held, now + 7 * MINUTE + 1), {
      kind: 'expiring',
      remaining: 3 * MINUTE - 1,
      extendable: true,
    });
    assert.deepEqual(holdState(held, now + 10 * MINUTE), { kind: 'expired' });
  });

  test('is extended twice, by ten minutes from then', () => {
    const once = extendHold(newHold(now), now + 8 * MINUTE);
    assert.deepEqual(once, { expiresAt: now + 18 * MINUTE, extensionsLeft: 1 });
    const twice = extendHold(once, now + 17 * MINUTE);
    assert.deepEqual(twice, { expiresAt: now + 27 * MINUTE, extensionsLeft: 0 });
    assert.equal(extendHold(twice, now + 20 * MINUTE), undefined);
    assert.deepEqual(holdState(twice, now + 25 * MINUTE), {
      kind: 'expiring',
      remaining: 2 * MINUTE,
      extendable: false,
    });
  });

  test('that is over cannot be brought back', () => {
    assert.equal(extendHold(newHold(now), now + 10 * MINUTE), undefined);
  });
});

suite('a booking', () => {
  const booked = done(hold(moment, now), confirm);

  test('hold, book, change, cancel: each change counts', () => {
    assert.deepEqual(booked, { kind: 'booked', moment, bookedAt: now, sequence: 0 });
    const changed = done(booked, change, now + 1);
    assert.deepEqual(changed, { kind: 'changed', moment: elsewhere, bookedAt: now, sequence: 1, changedAt: now + 1 });
    const again = done(changed, { kind: 'change', to: moment }, now + 2);
    assert.deepEqual(done(again, cancel, now + 3), {
      kind: 'cancelled',
      moment,
      bookedAt: now,
      sequence: 3,
      cancelledAt: now + 3,
      by: 'visitor',
    });
  });

  test('a hold expires by itself, and cannot be booked then', () => {
    const held = hold(moment, now);
    const late = now + 10 * MINUTE;
    assert.deepEqual(settle(held, late), { kind: 'expired', moment, expiredAt: late });
    assert.equal(settle(held, late - 1), held);
    for (const event of [confirm, cancel, change, { kind: 'extend' } as const]) {
      assert.equal(refusal(held, event, late), 'hold-expired');
    }
  });

  test('a hold that is extended can be booked later', () => {
    const extended = done(hold(moment, now), { kind: 'extend' }, now + 9 * MINUTE);
    assert.equal(done(extended, confirm, now + 18 * MINUTE).kind, 'booked');
    const last = done(extended, { kind: 'extend' }, now + 10 * MINUTE);
    assert.equal(refusal(last, { kind: 'extend' }, now + 11 * MINUTE), 'not-extendable');
  });

  test('a hold given back is free at once', () => {
    const given = done(hold(moment, now), cancel, now + 5);
    assert.deepEqual(given, { kind: 'expired', moment, expiredAt: now + 5 });
    assert.equal(isLive(given, now + 5), false);
  });

  test('is refused what its state does not allow', () => {
    assert.equal(refusal(hold(moment, now), change), 'not-booked');
    assert.equal(refusal(hold(moment, now), miss), 'not-booked');
    assert.equal(refusal(booked, confirm), 'already-booked');
    assert.equal(refusal(booked, { kind: 'extend' }), 'already-booked');
    const cancelled = done(booked, cancel);
    for (const event of [confirm, cancel, change, miss]) assert.equal(refusal(cancelled, event), 'already-cancelled');
  });

  test('cannot be changed or cancelled once it has started, nor moved to what has', () => {
    assert.equal(refusal(booked, cancel, start), 'too-late');
    assert.equal(refusal(booked, change, start), 'too-late');
    assert.equal(done(booked, cancel, start - 1).kind, 'cancelled');
    const past = { ...elsewhere, start: now, end: now + 1 };
    assert.equal(refusal(booked, { kind: 'change', to: past }), 'too-late');
    assert.equal(refusal(hold({ ...moment, start: now + 1 }, now), confirm, now + 1), 'too-late');
  });

  test('is missed only after it has started', () => {
    assert.equal(refusal(booked, miss, start - 1), 'too-early');
    const missed = done(booked, miss, start);
    assert.deepEqual(missed, { kind: 'missed', moment, bookedAt: now, sequence: 0 });
    assert.equal(refusal(missed, cancel, start), 'too-late');
  });

  test('keeps its moment from others while it is held or booked', () => {
    const held = hold(moment, now);
    assert.ok(isLive(held, now + 10 * MINUTE - 1));
    assert.ok(!isLive(held, now + 10 * MINUTE));
    assert.ok(isLive(booked, now));
    assert.ok(isLive(done(booked, change), now));
    assert.ok(!isLive(done(booked, cancel), now));
  });
});
