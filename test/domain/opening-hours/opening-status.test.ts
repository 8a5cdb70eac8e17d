import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { openingStatus } from '../../../src/domain/opening-hours/opening-status.ts';
import type { OpeningHours } from '../../../src/domain/opening-hours/opening-hours.ts';
import { WEEKDAYS } from '../../../src/domain/opening-hours/opening-hours.ts';
import { at, hours, iso, row, WORKDAYS } from './support.ts';

const office = hours([row(WORKDAYS, '09:00-17:00')]);

/** The status with its instants made readable. */
function status(of: OpeningHours, now: string) {
  const found = openingStatus(of, at(now));
  if (found.kind === 'unknown') return found;
  if (found.kind === 'closed') return { ...found, opensAt: iso(found.opensAt) };
  return {
    ...found,
    closesAt: iso(found.closesAt),
    ...(found.accessChangesAt && { accessChangesAt: iso(found.accessChangesAt) }),
  };
}
const open = (closesAt: string | undefined, access = 'walk-in') => ({ kind: 'open', access, closesAt });
const closed = (opensAt: string | undefined, reason?: object) => ({
  kind: 'closed',
  opensAt,
  ...(reason && { reason }),
});

suite('regular hours', () => {
  test('open from the first minute up to the last', () => {
    assert.deepEqual(status(office, '2027-03-03T08:59:59+01:00'), closed('2027-03-03T08:00:00.000Z'));
    assert.deepEqual(status(office, '2027-03-03T09:00:00+01:00'), open('2027-03-03T16:00:00.000Z'));
    assert.deepEqual(status(office, '2027-03-03T16:59:59+01:00'), open('2027-03-03T16:00:00.000Z'));
    assert.deepEqual(status(office, '2027-03-03T17:00:00+01:00'), closed('2027-03-04T08:00:00.000Z'));
  });

  test('after Friday comes Monday', () => {
    assert.deepEqual(status(office, '2027-03-05T18:00:00+01:00'), closed('2027-03-08T08:00:00.000Z'));
  });

  test('a Date is as good as a number', () => {
    assert.equal(openingStatus(office, new Date('2027-03-03T10:00:00+01:00')).kind, 'open');
  });

  test('nothing given is unknown, closed rows are closed', () => {
    assert.deepEqual(status(hours([]), '2027-03-03T10:00:00Z'), { kind: 'unknown' });
    assert.deepEqual(status(hours([{ dayOfWeek: WEEKDAYS }]), '2027-03-03T10:00:00Z'), closed(undefined));
    assert.deepEqual(status(hours([row(WEEKDAYS, '00:00-00:00')]), '2027-03-03T10:00:00Z'), closed(undefined));
  });

  test('overlapping and adjoining rows are one period', () => {
    const of = hours([row(WORKDAYS, '13:00-17:00'), row(WORKDAYS, '09:00-12:30'), row(WORKDAYS, '12:00-13:00')]);
    assert.deepEqual(status(of, '2027-03-03T09:30:00+01:00'), open('2027-03-03T16:00:00.000Z'));
  });

  test('a lunch break is a break', () => {
    const of = hours([row(WORKDAYS, '09:00-12:30'), row(WORKDAYS, '13:00-17:00')]);
    assert.deepEqual(status(of, '2027-03-03T12:45:00+01:00'), closed('2027-03-03T12:00:00.000Z'));
  });

  test('past midnight belongs to the evening before', () => {
    const of = hours([row(['Friday'], '20:00-02:00')]);
    assert.deepEqual(status(of, '2027-03-05T23:00:00+01:00'), open('2027-03-06T01:00:00.000Z'));
    assert.deepEqual(status(of, '2027-03-06T01:59:00+01:00'), open('2027-03-06T01:00:00.000Z'));
    assert.deepEqual(status(of, '2027-03-06T02:00:00+01:00'), closed('2027-03-12T19:00:00.000Z'));
  });

  test('up to 24:00 or 23:59 and on from 00:00 is open through midnight', () => {
    for (const end of ['24:00', '23:59']) {
      const of = hours([row(['Monday'], `20:00-${end}`), row(['Tuesday'], '00:00-03:00')]);
      assert.deepEqual(status(of, '2027-03-01T21:00:00+01:00'), open('2027-03-02T02:00:00.000Z'));
    }
  });

  test('day and night has no closing time', () => {
    const of = hours([row(WEEKDAYS, '00:00-24:00')], { openOnHolidays: true });
    assert.deepEqual(status(of, '2027-03-03T03:00:00+01:00'), open(undefined));
  });

  test('day and night, but for a holiday, closes when that begins', () => {
    const of = hours([row(WEEKDAYS, '00:00-24:00')]);
    assert.deepEqual(status(of, '2027-04-26T12:00:00+02:00'), open('2027-04-26T22:00:00.000Z'));
  });
});

suite('access', () => {
  test('says when the other kind begins, and when doors close', () => {
    const of = hours([row(WORKDAYS, '09:00-12:00'), row(WORKDAYS, '12:00-17:00', { access: 'appointment' })]);
    assert.deepEqual(status(of, '2027-03-03T10:00:00+01:00'), {
      ...open('2027-03-03T16:00:00.000Z'),
      accessChangesAt: '2027-03-03T11:00:00.000Z',
    });
    assert.deepEqual(status(of, '2027-03-03T12:00:00+01:00'), open('2027-03-03T16:00:00.000Z', 'appointment'));
  });

  test('walk-in wins where both apply', () => {
    const of = hours([row(WORKDAYS, '09:00-17:00', { access: 'appointment' }), row(WORKDAYS, '13:00-14:00')]);
    assert.deepEqual(status(of, '2027-03-03T13:30:00+01:00'), {
      ...open('2027-03-03T16:00:00.000Z'),
      accessChangesAt: '2027-03-03T13:00:00.000Z',
    });
  });
});

suite('exceptions', () => {
  const day = (times?: string, description?: string) => {
    const [opens, closes] = times?.split('-') ?? [];
    return {
      validFrom: '2027-03-03',
      validThrough: '2027-03-03',
      ...(opens && closes && { opens, closes }),
      ...(description && { description }),
    };
  };
  const teamDay = { kind: 'special', description: 'Teamdag' };

  test('replace the regular times of the whole date', () => {
    const of = { ...office, special: [day('12:00-14:00', 'Teamdag')] };
    assert.deepEqual(status(of, '2027-03-03T10:00:00+01:00'), closed('2027-03-03T11:00:00.000Z', teamDay));
    assert.deepEqual(status(of, '2027-03-03T13:00:00+01:00'), open('2027-03-03T13:00:00.000Z'));
    assert.deepEqual(status(of, '2027-03-03T15:00:00+01:00'), closed('2027-03-04T08:00:00.000Z', teamDay));
  });

  test('close the date when they have no times', () => {
    const of = { ...office, special: [day(undefined, 'Teamdag')] };
    assert.deepEqual(status(of, '2027-03-03T10:00:00+01:00'), closed('2027-03-04T08:00:00.000Z', teamDay));
    assert.deepEqual(status({ ...office, special: [day()] }, '2027-03-03T10:00:00+01:00'), {
      ...closed('2027-03-04T08:00:00.000Z', { kind: 'special' }),
    });
  });

  test('several on one date are several periods', () => {
    const of = { ...office, special: [day('15:00-16:00'), day('09:00-10:00')] };
    assert.deepEqual(status(of, '2027-03-03T09:30:00+01:00'), open('2027-03-03T09:00:00.000Z'));
    assert.deepEqual(status(of, '2027-03-03T12:00:00+01:00'), closed('2027-03-03T14:00:00.000Z', { kind: 'special' }));
  });

  test('of many days last through the last', () => {
    const of = { ...office, special: [{ validFrom: '2027-07-26', validThrough: '2027-08-06', description: 'Zomer' }] };
    const summer = { kind: 'special', description: 'Zomer' };
    assert.deepEqual(status(of, '2027-08-06T10:00:00+02:00'), closed('2027-08-09T07:00:00.000Z', summer));
  });

  test('leave the night that began before them', () => {
    const of = hours([row(['Tuesday'], '20:00-02:00')], { special: [day()] });
    assert.equal(status(of, '2027-03-03T01:00:00+01:00').kind, 'open');
  });

  test('are enough on their own: a bus that comes now and then', () => {
    const of = hours([], { special: [day('10:00-12:00')] });
    assert.deepEqual(status(of, '2027-03-01T10:00:00+01:00'), closed('2027-03-03T09:00:00.000Z'));
  });
});

suite('holidays', () => {
  const kingsDay = '2027-04-27T10:00:00+02:00';

  test('close a centre and say why', () => {
    const reason = { kind: 'holiday', holiday: 'kings-day' };
    assert.deepEqual(status(office, kingsDay), closed('2027-04-28T07:00:00.000Z', reason));
  });

  test('do not close a centre that says it is open', () => {
    assert.equal(status({ ...office, openOnHolidays: true }, kingsDay).kind, 'open');
  });

  test('do not close a date with an exception of its own', () => {
    const special = [{ validFrom: '2027-04-27', validThrough: '2027-04-27', opens: '09:00', closes: '11:00' }];
    assert.deepEqual(status({ ...office, special }, kingsDay), open('2027-04-27T09:00:00.000Z'));
  });

  test('are no reason on a day that is closed anyway', () => {
    assert.deepEqual(status(office, '2027-05-16T10:00:00+02:00'), closed('2027-05-18T07:00:00.000Z'));
  });

  test('follow the calendar of the centre’s own zone', () => {
    const bonaire = { ...office, timeZone: 'America/Kralendijk' };
    assert.equal(status(bonaire, '2027-04-27T03:00:00Z').kind, 'closed');
    assert.equal('reason' in status(bonaire, '2027-04-27T03:00:00Z'), false);
    assert.equal('reason' in status(bonaire, '2027-04-27T13:00:00Z'), true);
  });
});

suite('seasons', () => {
  const summer = { validFrom: '2027-07-01', validThrough: '2027-08-31' };

  test('a row applies from its first through its last date', () => {
    const of = hours([row(WEEKDAYS, '10:00-12:00', summer)]);
    assert.deepEqual(status(of, '2027-06-30T11:00:00+02:00'), closed('2027-07-01T08:00:00.000Z'));
    assert.equal(status(of, '2027-07-01T11:00:00+02:00').kind, 'open');
    assert.equal(status(of, '2027-08-31T11:00:00+02:00').kind, 'open');
    assert.deepEqual(status(of, '2027-08-31T12:00:00+02:00'), closed(undefined));
  });

  test('a row without times closes its days in its season', () => {
    const of = hours([...office.regular, { dayOfWeek: ['Wednesday'], ...summer }]);
    assert.deepEqual(status(of, '2027-07-07T11:00:00+02:00'), closed('2027-07-08T07:00:00.000Z'));
    assert.equal(status(of, '2027-09-01T11:00:00+02:00').kind, 'open');
  });
});

suite('clock changes', () => {
  const night = hours([row(['Saturday'], '22:00-02:30'), row(['Sunday'], '02:30-06:00')], { openOnHolidays: true });

  test('an opening time that is skipped is the end of the skipped hour', () => {
    const of = hours([row(['Sunday'], '02:30-06:00')], { openOnHolidays: true });
    assert.deepEqual(status(of, '2027-03-28T00:00:00+01:00'), closed('2027-03-28T01:00:00.000Z'));
  });

  test('a closing time that occurs twice is the first', () => {
    const of = hours([row(['Saturday'], '22:00-02:30')]);
    assert.deepEqual(status(of, '2027-10-31T01:00:00+02:00'), open('2027-10-31T00:30:00.000Z'));
    assert.equal(status(of, '2027-10-31T02:15:00+01:00').kind, 'closed');
  });

  test('a period that falls in the skipped hour does not take place', () => {
    const of = hours([row(['Sunday'], '02:10-02:50')], { openOnHolidays: true });
    assert.deepEqual(status(of, '2027-03-28T00:00:00+01:00'), closed('2027-04-04T00:10:00.000Z'));
  });

  test('periods that meet still meet', () => {
    assert.deepEqual(status(night, '2027-03-28T01:00:00+01:00'), open('2027-03-28T04:00:00.000Z'));
    assert.deepEqual(status(night, '2027-10-31T01:00:00+02:00'), open('2027-10-31T05:00:00.000Z'));
  });

  test('times before and after a change each have their own offset', () => {
    assert.deepEqual(status(office, '2027-03-26T18:00:00+01:00'), closed('2027-03-30T07:00:00.000Z'));
    assert.deepEqual(status(office, '2027-10-29T18:00:00+02:00'), closed('2027-11-01T08:00:00.000Z'));
  });
});

suite('Caribbean Netherlands', () => {
  test('hours are in the centre’s own zone', () => {
    const bonaire = { ...office, timeZone: 'America/Kralendijk' };
    assert.deepEqual(status(bonaire, '2027-07-01T09:00:00-04:00'), open('2027-07-01T21:00:00.000Z'));
    assert.deepEqual(status(bonaire, '2027-07-01T12:00:00+02:00'), closed('2027-07-01T13:00:00.000Z'));
  });
});
