import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { WEEKDAYS, type OpeningHours } from '../../../src/domain/opening-hours/opening-hours.ts';
import { hasWalkIn, isOpenInEvening, isOpenInWeekend } from '../../../src/domain/opening-hours/week-pattern.ts';
import { hours, row, WORKDAYS } from './support.ts';

const cases = (test: (hours: OpeningHours) => boolean, expected: Record<string, [OpeningHours, boolean]>) => {
  for (const [name, [given, answer]] of Object.entries(expected)) assert.equal(test(given), answer, name);
};

suite('pattern of the week', () => {
  test('open in the evening', () =>
    cases(isOpenInEvening, {
      'until 17:00': [hours([row(WORKDAYS, '09:00-17:00')]), false],
      'until 18:00': [hours([row(WORKDAYS, '09:00-18:00')]), false],
      'until 18:15': [hours([row(WORKDAYS, '09:00-18:15')]), false],
      'until 18:30 once a week': [hours([row(WORKDAYS, '09:00-17:00'), row(['Thursday'], '13:00-18:30')]), true],
      'from 19:00': [hours([row(['Tuesday'], '19:00-21:00', { access: 'appointment' })]), true],
      'past midnight': [hours([row(['Tuesday'], '23:30-01:00')]), true],
      'in the small hours only': [hours([row(['Tuesday'], '00:00-02:00')]), false],
      'on Saturday only': [hours([row(['Saturday'], '18:00-22:00')]), false],
      'in two adjoining rows': [hours([row(['Monday'], '18:00-18:15'), row(['Monday'], '18:15-18:30')]), true],
      'twice the same quarter': [hours([row(['Monday'], '18:00-18:15'), row(['Monday'], '18:00-18:15')]), false],
      'by exception only': [
        hours([], {
          special: [{ validFrom: '2027-03-03', validThrough: '2027-03-03', opens: '18:00', closes: '22:00' }],
        }),
        false,
      ],
    }));

  test('open in the weekend', () =>
    cases(isOpenInWeekend, {
      'on workdays': [hours([row(WORKDAYS, '09:00-17:00')]), false],
      'on Friday night': [hours([row(['Friday'], '20:00-03:00')]), false],
      'on Saturday': [hours([row(['Saturday'], '10:00-12:00')]), true],
      'on Sunday': [hours([row(['Sunday'], '10:00-12:00')]), true],
      'closed on Sunday': [hours([row(WORKDAYS, '09:00-17:00'), { dayOfWeek: ['Sunday'] }]), false],
    }));

  test('walk-in', () =>
    cases(hasWalkIn, {
      'not said': [hours([row(WORKDAYS, '09:00-17:00')]), true],
      'by appointment': [hours([row(WEEKDAYS, '09:00-17:00', { access: 'appointment' })]), false],
      'an hour a week': [
        hours([row(WORKDAYS, '09:00-17:00', { access: 'appointment' }), row(['Monday'], '09:00-10:00')]),
        true,
      ],
      'nothing given': [hours([]), false],
    }));
});
