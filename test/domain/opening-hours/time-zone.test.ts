import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { TimeZone } from '../../../src/domain/opening-hours/time-zone.ts';
import { at, instant, iso, zone } from './support.ts';

const amsterdam = TimeZone.named('Europe/Amsterdam');

suite('time zone', () => {
  test('knows summer and winter time', () => {
    assert.equal(iso(amsterdam.toInstant(at('2027-01-15T12:00:00Z'))), '2027-01-15T11:00:00.000Z');
    assert.equal(iso(amsterdam.toInstant(at('2027-07-15T12:00:00Z'))), '2027-07-15T10:00:00.000Z');
  });

  test('a skipped time is the moment of skipping', () => {
    for (const time of ['02:00', '02:30', '02:59', '03:00']) {
      assert.equal(iso(amsterdam.toInstant(at(`2027-03-28T${time}:00Z`))), '2027-03-28T01:00:00.000Z', time);
    }
  });

  test('a repeated time is the first', () => {
    assert.equal(iso(amsterdam.toInstant(at('2027-10-31T02:30:00Z'))), '2027-10-31T00:30:00.000Z');
    assert.equal(iso(amsterdam.toInstant(at('2027-10-31T03:00:00Z'))), '2027-10-31T02:00:00.000Z');
  });

  test('refuses a name that is no zone', () => {
    assert.throws(() => TimeZone.named('Europe/Nergens'), RangeError);
  });

  test('the wall clock of an instant gives the instant, or the same time an hour before', () => {
    fc.assert(
      fc.property(zone, instant, (name, now) => {
        const local = now + TimeZone.named(name).offsetAt(now);
        const back = TimeZone.named(name).toInstant(local);
        assert.ok(back === now || (back < now && back + TimeZone.named(name).offsetAt(back) === local));
      }),
      { numRuns: 2000 },
    );
  });

  test('wall-clock order is kept, in the nights of clock changes too', () => {
    const change = fc.constantFrom(
      Date.UTC(2027, 2, 28),
      Date.UTC(2027, 9, 31),
      Date.UTC(2027, 3, 3),
      Date.UTC(2027, 9, 2),
    );
    const minutes = fc.integer({ min: -2000, max: 4000 });
    fc.assert(
      fc.property(zone, change, minutes, minutes, (name, day, a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((at) => day + at * 60_000) as [number, number];
        assert.ok(TimeZone.named(name).toInstant(first) <= TimeZone.named(name).toInstant(second));
      }),
      { numRuns: 2000 },
    );
  });
});
