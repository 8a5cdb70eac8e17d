import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { WEEKDAYS, type OpeningHours } from '../../../src/domain/opening-hours/opening-hours.ts';
import { openingStatus } from '../../../src/domain/opening-hours/opening-status.ts';
import { week } from '../../../src/domain/opening-hours/week.ts';
import { hours, instant, weeklyRow, zone } from './support.ts';

const date = fc
  .integer({ min: 0, max: 1095 })
  .map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));
const special = fc
  .record({ from: date, length: fc.integer({ min: 0, max: 5 }), row: fc.option(weeklyRow, { nil: undefined }) })
  .map(({ from, length, row }) => ({
    validFrom: from,
    validThrough: new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10),
    ...(row && { opens: row.opens!, closes: row.closes! }),
  }));
const rows = fc.array(weeklyRow, { minLength: 1, maxLength: 5 });
const anyHours: fc.Arbitrary<OpeningHours> = fc
  .record({ timeZone: zone, rows, special: fc.array(special, { maxLength: 4 }), openOnHolidays: fc.boolean() })
  .map(({ rows, ...more }) => hours(rows, more));

/** Wall clock by a route of its own: through the text that Intl writes. */
function wallClock(now: number, timeZone: string): { weekday: number; time: string } {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(now);
  const [date, time] = text.split(' ') as [string, string];
  return { weekday: (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7, time };
}

const shifts = (now: number, timeZone: string) =>
  [-6, 6].some((ahead) => wallClock(now, timeZone).time !== wallClock(now + ahead * 14_400_000, timeZone).time);

suite('openingStatus, for any hours', () => {
  test('is open exactly when a row covers the wall clock', () => {
    fc.assert(
      fc.property(rows, zone, instant, (regular, timeZone, now) => {
        fc.pre(!shifts(now, timeZone));
        const { weekday, time } = wallClock(now, timeZone);
        const covered = regular.some(({ dayOfWeek, opens, closes }) => {
          const today = dayOfWeek.includes(WEEKDAYS[weekday]!);
          const yesterday = dayOfWeek.includes(WEEKDAYS[(weekday + 6) % 7]!);
          if (closes! > opens!) return today && opens! <= time && time < closes!;
          return (today && opens! <= time) || (yesterday && time < closes!);
        });
        const found = openingStatus(hours(regular, { timeZone, openOnHolidays: true }), now);
        assert.equal(found.kind, covered ? 'open' : 'closed');
      }),
      { numRuns: 1500 },
    );
  });

  test('stays as it is up to the moment it names, and then changes', () => {
    fc.assert(
      fc.property(anyHours, instant, fc.double({ min: 0, max: 1, noNaN: true }), (given, now, part) => {
        const found = openingStatus(given, now);
        assert.notEqual(found.kind, 'unknown');
        const change = found.kind === 'open' ? found.closesAt : found.kind === 'closed' ? found.opensAt : undefined;
        if (change === undefined) return;
        assert.ok(change > now);
        const between = Math.floor(now + part * (change - 1 - now));
        assert.equal(openingStatus(given, between).kind, found.kind);
        assert.notEqual(openingStatus(given, change).kind, found.kind);
      }),
      { numRuns: 1500 },
    );
  });

  test('keeps the kind of access up to the moment it names', () => {
    fc.assert(
      fc.property(anyHours, instant, (given, now) => {
        const found = openingStatus(given, now);
        if (found.kind !== 'open' || found.accessChangesAt === undefined) return;
        const [last, next] = [found.accessChangesAt - 1, found.accessChangesAt].map((at) => openingStatus(given, at));
        assert.ok(last?.kind === 'open' && last.access === found.access);
        assert.ok(next?.kind === 'open' && next.access !== found.access);
        assert.ok(found.closesAt === undefined || found.accessChangesAt < found.closesAt);
      }),
      { numRuns: 1500 },
    );
  });

  test('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(anyHours, instant, (given, now) => {
        const reversed = { ...given, regular: given.regular.toReversed() };
        assert.deepEqual(openingStatus(reversed, now), openingStatus(given, now));
        assert.deepEqual(week(reversed, now), week(given, now));
      }),
      { numRuns: 500 },
    );
  });

  test('leaves what it is given untouched', () => {
    fc.assert(
      fc.property(anyHours, instant, (given, now) => {
        const before = structuredClone(given);
        openingStatus(given, now);
        week(given, now);
        assert.deepEqual(given, before);
      }),
      { numRuns: 200 },
    );
  });
});

suite('week, for any hours', () => {
  test('has seven consecutive dates, Monday first, of which one is today', () => {
    fc.assert(
      fc.property(anyHours, instant, (given, now) => {
        const days = week(given, now);
        assert.deepEqual(
          days.map(({ weekday }) => weekday),
          WEEKDAYS,
        );
        assert.equal(days.filter(({ isToday }) => isToday).length, 1);
        const dates = days.map(({ date }) => Date.parse(date) / 86_400_000).sort((a, b) => a - b);
        assert.equal(
          days.find(({ isToday }) => isToday)?.date,
          new Date(dates[0]! * 86_400_000).toISOString().slice(0, 10),
        );
        assert.equal(dates[6]! - dates[0]!, 6);
      }),
      { numRuns: 500 },
    );
  });
});
