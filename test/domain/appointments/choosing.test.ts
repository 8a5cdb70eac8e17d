import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  alternatives,
  byDay,
  byWeek,
  dateOf,
  firstFreeMoments,
  isOnVisitorsClock,
  nextFreeDay,
  partOfDay,
} from '../../../src/domain/appointments/choosing.ts';
import { at } from '../opening-hours/support.ts';
import { slot } from './support.ts';

suite('parts of the day', () => {
  test('on the centre’s clock, from twelve and from six', () => {
    const part = (time: string) => partOfDay(slot(`2026-11-05T${time}+01:00`));
    assert.deepEqual(['00:00', '11:59', '12:00', '17:59', '18:00', '23:59'].map(part), [
      'morning',
      'morning',
      'afternoon',
      'afternoon',
      'evening',
      'evening',
    ]);
  });

  test('an evening on Bonaire is the next morning in Amsterdam', () => {
    const start = '2026-11-06T01:00:00Z';
    const bonaire = slot(start, { timeZone: 'America/Kralendijk' });
    assert.equal(partOfDay(bonaire), 'evening');
    assert.equal(dateOf(bonaire), '2026-11-05');
    assert.equal(partOfDay(slot(start)), 'morning');
    assert.equal(dateOf(slot(start)), '2026-11-06');
  });
});

suite('days and weeks', () => {
  const thursday = slot('2026-11-05T09:00:00+01:00');
  const later = slot('2026-11-05T15:00:00+01:00');
  const sunday = slot('2026-11-08T00:00:00+01:00');
  const afterAWeek = slot('2026-11-16T09:00:00+01:00');
  const slots = [later, afterAWeek, sunday, thursday];

  test('by day, in order', () => {
    assert.deepEqual(byDay(slots), [
      { date: '2026-11-05', weekday: 'Thursday', slots: [thursday, later] },
      { date: '2026-11-08', weekday: 'Sunday', slots: [sunday] },
      { date: '2026-11-16', weekday: 'Monday', slots: [afterAWeek] },
    ]);
  });

  test('by week, from Monday, the empty week in between included', () => {
    const weeks = byWeek(slots);
    assert.deepEqual(
      weeks.map(({ monday, days }) => [monday, days.map(({ slots }) => slots.length).join('')]),
      [
        ['2026-11-02', '0002001'],
        ['2026-11-09', '0000000'],
        ['2026-11-16', '1000000'],
      ],
    );
    assert.deepEqual(weeks[1]?.days[6], { date: '2026-11-15', weekday: 'Sunday', slots: [] });
    assert.deepEqual(byWeek([]), []);
  });

  test('a week in which the clocks change has seven days', () => {
    const [week] = byWeek([slot('2027-03-27T23:30:00+01:00'), slot('2027-03-28T23:30:00+02:00')]);
    assert.deepEqual(
      week?.days.map(({ date }) => date.slice(8)),
      ['22', '23', '24', '25', '26', '27', '28'],
    );
    assert.deepEqual(
      week.days.map(({ slots }) => slots.length),
      [0, 0, 0, 0, 0, 1, 1],
    );
  });

  test('the next day with something free passes over full ones', () => {
    const full = { ...sunday, remaining: 0 };
    assert.equal(nextFreeDay([afterAWeek, full, thursday], '2026-11-05'), '2026-11-05');
    assert.equal(nextFreeDay([afterAWeek, full, thursday], '2026-11-06'), '2026-11-16');
    assert.equal(nextFreeDay([full], '2026-11-01'), undefined);
  });
});

suite('several centres', () => {
  const near = slot('2026-11-06T09:00:00+01:00');
  const nearLater = slot('2026-11-06T10:00:00+01:00');
  const far = slot('2026-11-05T09:00:00+01:00', { centreId: 'almere' });
  const farFull = slot('2026-11-04T09:00:00+01:00', { centreId: 'almere', remaining: 0 });

  test('the first free moments, nearest centre first, one without any included', () => {
    const found = firstFreeMoments([nearLater, far, farFull, near], ['utrecht', 'almere', 'zeist']);
    assert.deepEqual(found, [
      { centreId: 'utrecht', slots: [near] },
      { centreId: 'almere', slots: [far] },
      { centreId: 'zeist', slots: [] },
    ]);
    assert.deepEqual(firstFreeMoments([nearLater, near], ['utrecht'], 3)[0]?.slots, [near, nearLater]);
  });
});

suite('somebody was faster', () => {
  const hour = (time: string, more = {}) => slot(`2026-11-05T${time}:00+01:00`, more);
  const wanted = hour('12:00', { remaining: 0 });

  test('the nearest free moments before and after, in order of time', () => {
    const slots = [hour('09:00'), hour('11:00'), wanted, hour('12:30', { remaining: 0 }), hour('13:00'), hour('15:30')];
    const found = alternatives(slots, wanted.start, 3);
    assert.deepEqual(
      found.map(({ start }) => new Date(start).toISOString().slice(11, 16)),
      ['08:00', '10:00', '12:00'],
    );
    assert.deepEqual(alternatives([wanted], wanted.start, 3), []);
  });

  test('the moment itself is none, also where a stale list calls it free', () => {
    assert.deepEqual(alternatives([hour('12:00')], wanted.start, 3), []);
  });
});

suite('the visitor’s clock', () => {
  test('shows another time when the offset differs at that moment', () => {
    const winter = slot('2026-11-05T09:00:00+01:00');
    assert.ok(isOnVisitorsClock(winter, 'Europe/Berlin'));
    assert.ok(!isOnVisitorsClock(winter, 'Europe/London'));
    const summer = { ...winter, start: at('2027-07-05T09:00:00+02:00') };
    assert.ok(isOnVisitorsClock(winter, 'Africa/Lagos'));
    assert.ok(!isOnVisitorsClock(summer, 'Africa/Lagos'));
  });
});
