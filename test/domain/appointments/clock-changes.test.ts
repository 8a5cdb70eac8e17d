import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { availability } from '../../../src/domain/appointments/availability.ts';
import type { Slot } from '../../../src/domain/appointments/appointment.ts';
import { WEEKDAYS } from '../../../src/domain/opening-hours/opening-hours.ts';
import { at, hours, row } from '../opening-hours/support.ts';
import { adviser, agenda, days, service } from './support.ts';

const oracle = new URL('../../../../shared/data/holidays-nl-2020-2040.json', import.meta.url);
const night = [row(WEEKDAYS, '01:00-04:00')];
const office = [row(WEEKDAYS, '09:00-10:00')];

function open(rows: typeof night, now: string, timeZone = 'Europe/Amsterdam', step = 30) {
  return agenda({
    centre: { id: 'utrecht', hours: hours(rows, { timeZone, openOnHolidays: true }) },
    advisers: [adviser('ada', rows)],
    service: service({ step, horizon: 400 }),
    now: at(now),
  });
}

/** Local time by a route of its own: the text that Intl writes, with the offset. */
function local({ start, timeZone }: Slot): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'short', dateStyle: 'short' });
  return format.format(start).slice(11);
}

suite('clock changes', () => {
  test('spring: 02:00 to 03:00 does not exist, and 02:30 cannot be booked', () => {
    const slots = availability(open(night, '2027-03-01T12:00:00Z'), days('2027-03-28'));
    assert.deepEqual(slots.map(local), ['01:00', '01:30', '03:00', '03:30']);
    assert.equal(slots[2]?.start, at('2027-03-28T01:00:00Z'));
  });

  test('autumn: 02:30 is there twice, an hour apart', () => {
    const slots = availability(open(night, '2027-10-01T12:00:00Z'), days('2027-10-31'));
    assert.deepEqual(slots.map(local), ['01:00', '01:30', '02:00', '02:30', '02:00', '02:30', '03:00', '03:30']);
    assert.deepEqual(
      slots.filter((slot) => local(slot) === '02:30').map(({ start }) => start),
      [at('2027-10-31T00:30:00Z'), at('2027-10-31T01:30:00Z')],
    );
    assert.equal(new Set(slots.map(({ start }) => start)).size, 8);
  });

  test('opening in the skipped hour is opening at its end', () => {
    const rows = [row(WEEKDAYS, '02:30-04:00')];
    const slots = availability(open(rows, '2027-03-01T12:00:00Z'), days('2027-03-28'));
    assert.deepEqual(slots.map(local), ['03:00', '03:30']);
  });

  test('nine in the morning stays nine in the morning, on both sides of both changes', () => {
    const around = (now: string, from: string, through: string) =>
      availability(open(office, now, undefined, 60), days(from, through)).map(({ start }) =>
        new Date(start).toISOString(),
      );
    assert.deepEqual(around('2027-03-01T12:00:00Z', '2027-03-27', '2027-03-28'), [
      '2027-03-27T08:00:00.000Z',
      '2027-03-28T07:00:00.000Z',
    ]);
    assert.deepEqual(around('2027-10-01T12:00:00Z', '2027-10-30', '2027-10-31'), [
      '2027-10-30T07:00:00.000Z',
      '2027-10-31T08:00:00.000Z',
    ]);
  });
});

suite('other zones', () => {
  const first = (timeZone: string): string => {
    const [slot] = availability(open(office, '2027-07-01T00:00:00Z', timeZone), days('2027-07-05'));
    return new Date(slot!.start).toISOString();
  };

  test('nine o’clock on Bonaire, in Kathmandu and on Kiritimati', () => {
    assert.equal(first('America/Kralendijk'), '2027-07-05T13:00:00.000Z');
    assert.equal(first('Asia/Kathmandu'), '2027-07-05T03:15:00.000Z');
    assert.equal(first('Pacific/Kiritimati'), '2027-07-04T19:00:00.000Z');
  });

  test('today is the centre’s today', () => {
    const now = '2027-07-05T02:00:00Z';
    const horizon = (timeZone: string) =>
      availability(
        { ...open(office, now, timeZone, 60), service: service({ horizon: 0 }) },
        days('2027-07-01', '2027-07-31'),
      ).map(({ start }) => new Date(start).toISOString());
    assert.deepEqual(horizon('America/Kralendijk'), []);
    assert.deepEqual(horizon('Europe/Amsterdam'), ['2027-07-05T07:00:00.000Z']);
  });

  test('a night that goes past midnight is booked on the day on which it begins to be the next', () => {
    const rows = [row(['Friday'], '23:00-01:00')];
    const friday = availability(open(rows, '2027-07-01T00:00:00Z'), days('2027-07-02'));
    const saturday = availability(open(rows, '2027-07-01T00:00:00Z'), days('2027-07-03'));
    assert.deepEqual(friday.map(local), ['23:00', '23:30']);
    assert.deepEqual(saturday.map(local), ['00:00', '00:30']);
  });
});

suite('holidays', () => {
  const always = [row(WEEKDAYS, '09:00-10:00')];
  const centre = { id: 'utrecht', hours: hours(always) };
  const bookable = (year: number, openOnHolidays = false): Set<string> => {
    const found = availability(
      agenda({
        centre: { ...centre, hours: { ...centre.hours, openOnHolidays } },
        advisers: [adviser('ada', always)],
        service: service({ horizon: 400 }),
        now: Date.UTC(year - 1, 11, 31),
      }),
      days(`${year}-01-01`, `${year}-12-31`),
    );
    return new Set(found.map(({ start }) => new Date(start).toISOString().slice(0, 10)));
  };

  test('2027: Easter Monday and King’s Day are closed, Good Friday and Liberation Day are not', () => {
    const dates = bookable(2027);
    assert.equal(dates.size, 365 - 9);
    for (const date of ['2027-03-29', '2027-04-27', '2027-05-06', '2027-12-26']) assert.ok(!dates.has(date), date);
    for (const date of ['2027-03-26', '2027-05-05']) assert.ok(dates.has(date), date);
  });

  test('a centre may be open on holidays', () => {
    assert.equal(bookable(2027, true).size, 365);
  });

  test('no slot on any public holiday of an independent list, 2020-2040', (context) => {
    if (!existsSync(oracle)) return context.skip('the list of holidays to compare with is not on this machine');
    const { years } = JSON.parse(readFileSync(oracle, 'utf8')) as { years: Record<string, [string, string, string][]> };
    for (const [year, listed] of Object.entries(years)) {
      const dates = bookable(Number(year));
      const closed = listed.filter(([, , kind]) => kind === 'public').map(([date]) => date);
      assert.deepEqual(
        closed.filter((date) => dates.has(date)),
        [],
      );
      assert.equal(
        dates.size,
        (Date.UTC(Number(year) + 1, 0) - Date.UTC(Number(year), 0)) / 86_400_000 - closed.length,
      );
    }
  });
});
