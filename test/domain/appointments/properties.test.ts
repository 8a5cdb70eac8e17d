import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import {
  type Adviser,
  type Agenda,
  type Claim,
  MEETING_CHANNELS,
  type Slot,
} from '../../../src/domain/appointments/appointment.ts';
import { availability, freeAdvisers, slotAt } from '../../../src/domain/appointments/availability.ts';
import { publicHolidayOn } from '../../../src/domain/opening-hours/holidays.ts';
import { WEEKDAYS } from '../../../src/domain/opening-hours/opening-hours.ts';
import { openingStatus } from '../../../src/domain/opening-hours/opening-status.ts';
import { hours, instant, weeklyRow, zone } from '../opening-hours/support.ts';
import { adviser, service } from './support.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const dateAfter = (now: number, ahead: number) => new Date(now + ahead * DAY).toISOString().slice(0, 10);

const rows = fc.array(weeklyRow, { minLength: 1, maxLength: 4 });
const anyService = fc
  .record({
    duration: fc.constantFrom(15, 30, 50, 90),
    step: fc.constantFrom(15, 30, 45),
    bufferBefore: fc.constantFrom(0, 10, 15),
    bufferAfter: fc.constantFrom(0, 5, 20),
    places: fc.integer({ min: 1, max: 3 }),
    notice: fc.constantFrom(0, 60, 1440, 2880),
    horizon: fc.integer({ min: 0, max: 8 }),
  })
  .map((given) => service(given));

const anyAgenda: fc.Arbitrary<Agenda> = fc
  .record({
    timeZone: zone,
    rows,
    patterns: fc.array(rows, { minLength: 1, maxLength: 3 }),
    service: anyService,
    now: instant,
    closed: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
    away: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
    taken: fc.array(
      fc.record({
        who: fc.nat({ max: 2 }),
        quarter: fc.integer({ min: 0, max: 7 * 96 }),
        length: fc.constantFrom(15, 30, 50),
        kind: fc.constantFrom('booking' as const, 'block' as const, 'hold' as const),
        left: fc.integer({ min: -5, max: 5 }),
        sameService: fc.boolean(),
        bufferBefore: fc.constantFrom(0, 10),
        bufferAfter: fc.constantFrom(0, 15),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ timeZone, rows, patterns, service, now, closed, away, taken }) => {
    const special =
      closed === undefined ? [] : [{ validFrom: dateAfter(now, closed), validThrough: dateAfter(now, closed) }];
    const absences = away === undefined ? [] : [{ from: dateAfter(now, away), through: dateAfter(now, away + 1) }];
    const advisers = patterns.map((pattern, index) =>
      adviser(`a${index}`, pattern, { absences: index ? [] : absences }),
    );
    const claims = taken.map(({ who, quarter, length, kind, left, sameService, ...buffers }): Claim => {
      const start = Math.floor(now / (15 * MINUTE)) * 15 * MINUTE + quarter * 15 * MINUTE;
      const when = { adviserId: `a${who}`, start, end: start + length * MINUTE };
      if (kind === 'block') return { kind, ...when };
      const talk = { ...when, serviceId: sameService ? 'talk' : 'cv', channel: 'in-person' as const, ...buffers };
      return kind === 'hold' ? { kind, ...talk, expiresAt: now + left * MINUTE } : { kind, ...talk };
    });
    const centre = { id: 'utrecht', hours: hours(rows, { timeZone, special }) };
    return { centre, service, channel: 'in-person', advisers, claims, now };
  });

const all = (agenda: Agenda) =>
  availability(agenda, { from: dateAfter(agenda.now, -3), through: dateAfter(agenda.now, 12) });

/** Wall clock by a route of its own: the text that Intl writes. */
function wallClock(at: number, timeZone: string): { date: string; weekday: number; time: string } {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    formats.set(timeZone, format);
  }
  const [date, time] = format.format(at).split(' ') as [string, string];
  return { date, weekday: (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7, time };
}

const formats = new Map<string, Intl.DateTimeFormat>();

const changesClock = ({ now, centre }: Agenda) =>
  wallClock(now - 2 * DAY, centre.hours.timeZone).time !== wallClock(now + 12 * DAY, centre.hours.timeZone).time;

const minutesOf = ({ start, end }: Slot): number[] =>
  Array.from({ length: Math.ceil((end - start) / (5 * MINUTE)) }, (_, index) => start + index * 5 * MINUTE);

function isAtWork({ pattern, absences }: Adviser, at: number, timeZone: string): boolean {
  const { date, weekday, time } = wallClock(at, timeZone);
  const isAway = (on: string) => absences.some(({ from, through }) => from <= on && on <= through);
  const before = new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);
  return pattern!.some(({ dayOfWeek, opens, closes }) => {
    const today = dayOfWeek.includes(WEEKDAYS[weekday]!) && !isAway(date);
    const night = dayOfWeek.includes(WEEKDAYS[(weekday + 6) % 7]!) && !isAway(before);
    if (closes! > opens!) return today && opens! <= time && time < closes!;
    return (today && opens! <= time) || (night && time < closes!);
  });
}

/** Takes back what `claim` needs around it: free of any slot's talk with its buffers. */
function collides(agenda: Agenda, claim: Claim, slot: Slot): boolean {
  if (claim.kind === 'hold' && claim.expiresAt <= agenda.now) return false;
  const before = claim.kind === 'block' ? 0 : claim.bufferBefore;
  const after = claim.kind === 'block' ? 0 : claim.bufferAfter;
  const gapBefore = (slot.start - claim.end) / MINUTE - after - agenda.service.bufferBefore;
  const gapAfter = (claim.start - slot.end) / MINUTE - before - agenda.service.bufferAfter;
  return gapBefore < 0 && gapAfter < 0;
}

const inGroup = (claim: Claim, slot: Slot) =>
  claim.kind !== 'block' &&
  claim.serviceId === slot.serviceId &&
  claim.channel === slot.channel &&
  claim.start === slot.start &&
  claim.end === slot.end;

const runs = { numRuns: 600 };

suite('availability, for any agenda', () => {
  test('every minute of every slot is within opening hours, and on no holiday', () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        for (const slot of all(agenda)) {
          for (const minute of minutesOf(slot)) assert.equal(openingStatus(agenda.centre.hours, minute).kind, 'open');
        }
      }),
      runs,
    );
  });

  test('nothing begins on a holiday or on a day that is closed for once, unless the night before goes on', () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        const { regular, special, timeZone } = agenda.centre.hours;
        fc.pre(regular.every(({ opens, closes }) => closes! > opens!));
        for (const { start } of all(agenda)) {
          const { date } = wallClock(start, timeZone);
          assert.equal(publicHolidayOn(date), undefined);
          assert.ok(special.every(({ validFrom }) => validFrom !== date));
        }
      }),
      runs,
    );
  });

  test('notice and horizon', () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        const { now, centre, service } = agenda;
        const today = Date.parse(wallClock(now, centre.hours.timeZone).date);
        for (const { start } of all(agenda)) {
          assert.ok(start - now >= service.notice * MINUTE);
          assert.ok(Date.parse(wallClock(start, centre.hours.timeZone).date) - today <= service.horizon * DAY);
        }
      }),
      runs,
    );
  });

  test('capacity is the advisers at work; what remains is without an appointment and its buffers in the way', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        fc.pre(!changesClock(agenda));
        const { advisers, claims, centre, service } = agenda;
        for (const slot of all(agenda)) {
          const present = advisers.filter((one) =>
            minutesOf(slot).every((minute) => isAtWork(one, minute, centre.hours.timeZone)),
          );
          assert.equal(slot.capacity, present.length * service.places);
          const left = present.map(({ id }) => {
            const inTheWay = claims.filter((claim) => claim.adviserId === id && collides(agenda, claim, slot));
            if (inTheWay.some((claim) => !inGroup(claim, slot))) return 0;
            return Math.max(service.places - inTheWay.length, 0);
          });
          assert.equal(
            slot.remaining,
            left.reduce((sum, places) => sum + places, 0),
          );
          const free = present.filter((_, index) => left[index]! > 0).map(({ id }) => id);
          assert.deepEqual(
            freeAdvisers(agenda, slot.start)
              .map(({ id }) => id)
              .sort(),
            free,
          );
          seen += slot.remaining < slot.capacity ? 1 : 0;
        }
      }),
      { numRuns: 200 },
    );
    assert.ok(seen > 0);
  });

  test('is in order, has each start once, and each slot on its own is the same', () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        const slots = all(agenda);
        for (let index = 1; index < slots.length; index++) assert.ok(slots[index]!.start > slots[index - 1]!.start);
        for (const slot of slots.slice(0, 10)) assert.deepEqual(slotAt(agenda, slot.start), slot);
      }),
      runs,
    );
  });

  test('asked for in pieces it is the same as asked for at once', () => {
    fc.assert(
      fc.property(anyAgenda, fc.integer({ min: -2, max: 10 }), (agenda, cut) => {
        const { now } = agenda;
        const before = availability(agenda, { from: dateAfter(now, -3), through: dateAfter(now, cut) });
        const after = availability(agenda, { from: dateAfter(now, cut + 1), through: dateAfter(now, 12) });
        assert.deepEqual([...before, ...after], all(agenda));
      }),
      runs,
    );
  });

  test('one claim more never leaves more, and the order of claims and rows makes no difference', () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        const slots = all(agenda);
        const fewer = all({ ...agenda, claims: agenda.claims.slice(1) });
        assert.deepEqual(
          slots.filter(({ remaining }, index) => remaining > fewer[index]!.remaining),
          [],
        );
        assert.deepEqual(all({ ...agenda, claims: agenda.claims.toReversed() }), slots);
      }),
      runs,
    );
  });

  test('leaves what it is given untouched', () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        const before = structuredClone(agenda);
        all(agenda);
        assert.deepEqual(agenda, before);
      }),
      { numRuns: 100 },
    );
  });

  test('the channel decides nothing but who can help', () => {
    fc.assert(
      fc.property(anyAgenda, fc.constantFrom(...MEETING_CHANNELS), (agenda, channel) => {
        const free = { ...agenda, claims: [] };
        const moments = (slots: readonly Slot[]) => slots.map(({ channel: _, ...moment }) => moment);
        assert.deepEqual(moments(all({ ...free, channel })), moments(all(free)));
      }),
      { numRuns: 100 },
    );
  });
});
