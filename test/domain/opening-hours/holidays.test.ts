import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { holidays, publicHolidayOn } from '../../../src/domain/opening-hours/holidays.ts';

const oracle = new URL('../../../../shared/data/holidays-nl-2020-2040.json', import.meta.url);

suite('Dutch holidays', () => {
  test('2027, as the calendar has them', () => {
    assert.deepEqual(
      holidays(2027).map(({ date, id }) => `${date} ${id}`),
      [
        '2027-01-01 new-years-day',
        '2027-03-26 good-friday',
        '2027-03-28 easter-sunday',
        '2027-03-29 easter-monday',
        '2027-04-27 kings-day',
        '2027-05-05 liberation-day',
        '2027-05-06 ascension-day',
        '2027-05-16 whit-sunday',
        '2027-05-17 whit-monday',
        '2027-12-25 christmas-day',
        '2027-12-26 second-christmas-day',
      ],
    );
  });

  test('King’s Day is a day early when it would be a Sunday', () => {
    assert.equal(publicHolidayOn('2025-04-26'), 'kings-day');
    assert.equal(publicHolidayOn('2025-04-27'), undefined);
    assert.equal(publicHolidayOn('2026-04-27'), 'kings-day');
  });

  test('Good Friday and Liberation Day close nothing', () => {
    assert.equal(publicHolidayOn('2027-03-26'), undefined);
    assert.equal(publicHolidayOn('2030-05-05'), undefined);
  });

  test('Easter at its earliest, its latest and in exceptional years', () => {
    const easters = ['1818-03-22', '1943-04-25', '1954-04-18', '1981-04-19', '2000-04-23', '2008-03-23', '2038-04-25'];
    for (const date of easters) {
      const easter = holidays(Number(date.slice(0, 4))).find(({ id }) => id === 'easter-sunday');
      assert.equal(easter?.date, date);
    }
  });

  test('the public holidays are those of an independent list, 2020-2040', (context) => {
    if (!existsSync(oracle)) return context.skip('the list of holidays to compare with is not on this machine');
    const { years } = JSON.parse(readFileSync(oracle, 'utf8')) as { years: Record<string, [string, string, string][]> };
    assert.equal(Object.keys(years).length, 21);
    for (const [year, listed] of Object.entries(years)) {
      const ours = holidays(Number(year));
      const dates = (kind: string) => ours.filter((holiday) => holiday.kind === kind).map(({ date }) => date);
      assert.deepEqual(
        dates('public'),
        listed.filter(([, , kind]) => kind === 'public').map(([date]) => date),
      );
      const others = listed.filter(([, name]) => ['Goede Vrijdag', 'Bevrijdingsdag'].includes(name));
      assert.deepEqual(
        dates('other'),
        others.map(([date]) => date),
      );
    }
  });
});
