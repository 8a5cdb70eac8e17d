import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { week } from '../../../src/domain/opening-hours/week.ts';
import { at, hours, row, WORKDAYS } from './support.ts';

const office = hours([row(WORKDAYS, '09:00-17:00')]);

suite('week', () => {
  test('is Monday first, each day with its coming date', () => {
    const days = week(office, at('2027-03-04T12:00:00+01:00'));
    assert.deepEqual(
      days.map(({ weekday, date }) => `${weekday} ${date}`),
      [
        'Monday 2027-03-08',
        'Tuesday 2027-03-09',
        'Wednesday 2027-03-10',
        'Thursday 2027-03-04',
        'Friday 2027-03-05',
        'Saturday 2027-03-06',
        'Sunday 2027-03-07',
      ],
    );
    assert.deepEqual(
      days.filter(({ isToday }) => isToday).map(({ date }) => date),
      ['2027-03-04'],
    );
  });

  test('has today in the centre’s own zone', () => {
    const today = (timeZone: string) =>
      week({ ...office, timeZone }, at('2027-03-04T00:30:00+01:00')).find(({ isToday }) => isToday)?.date;
    assert.equal(today('Europe/Amsterdam'), '2027-03-04');
    assert.equal(today('America/Kralendijk'), '2027-03-03');
  });

  test('shows a night with the day on which it begins, and merges rows', () => {
    const [monday, tuesday] = week(
      hours([
        row(['Monday'], '20:00-02:00'),
        row(['Tuesday'], '09:00-12:00'),
        row(['Tuesday'], '11:00-24:00'),
        row(['Tuesday'], '08:00-09:00', { access: 'appointment' }),
      ]),
      at('2027-03-01T12:00:00+01:00'),
    );
    assert.deepEqual(monday?.intervals, [{ opens: '20:00', closes: '02:00', access: 'walk-in' }]);
    assert.deepEqual(tuesday?.intervals, [
      { opens: '08:00', closes: '09:00', access: 'appointment' },
      { opens: '09:00', closes: '24:00', access: 'walk-in' },
    ]);
  });

  test('marks holidays, also for who is open', () => {
    const now = at('2027-04-26T12:00:00+02:00');
    const tuesday = week(office, now)[1]!;
    assert.equal(tuesday.holiday, 'kings-day');
    assert.deepEqual(tuesday.intervals, []);
    const open = week({ ...office, openOnHolidays: true }, now)[1]!;
    assert.equal(open.holiday, 'kings-day');
    assert.equal(open.intervals.length, 1);
    assert.equal('holiday' in week(office, now)[2]!, false);
  });

  test('marks exceptions and shows their times', () => {
    const special = [
      {
        validFrom: '2027-03-03',
        validThrough: '2027-03-04',
        opens: '10:00',
        closes: '12:00',
        description: 'Verbouwing',
      },
    ];
    const [, , wednesday, thursday, friday] = week({ ...office, special }, at('2027-03-01T12:00:00+01:00'));
    for (const day of [wednesday, thursday]) {
      assert.deepEqual(day?.special, { description: 'Verbouwing' });
      assert.deepEqual(day?.intervals, [{ opens: '10:00', closes: '12:00', access: 'walk-in' }]);
    }
    assert.equal(friday && 'special' in friday, false);
  });
});
