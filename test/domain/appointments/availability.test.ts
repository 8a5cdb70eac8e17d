import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { availability, freeAdvisers, slotAt } from '../../../src/domain/appointments/availability.ts';
import { at, hours, row, WORKDAYS } from '../opening-hours/support.ts';
import { adviser, agenda, booking, days, office, service, shown } from './support.ts';

const monday = days('2026-11-02');
const free = ['08:00Z 1/1', '09:00Z 1/1', '10:00Z 1/1'];

suite('availability', () => {
  test('a morning with one adviser, in the centre’s own zone', () => {
    const slots = availability(agenda(), monday);
    assert.deepEqual(shown(slots), free);
    assert.deepEqual(slots[0], {
      centreId: 'utrecht',
      serviceId: 'talk',
      channel: 'in-person',
      start: at('2026-11-02T09:00:00+01:00'),
      end: at('2026-11-02T09:30:00+01:00'),
      timeZone: 'Europe/Amsterdam',
      capacity: 1,
      remaining: 1,
    });
  });

  test('every day from the first through the last, the weekend closed', () => {
    const slots = availability(agenda(), days('2026-11-05', '2026-11-10'));
    assert.equal(slots.length, 4 * 3);
  });

  test('the last talk ends by closing time', () => {
    const long = agenda({ service: service({ duration: 45, step: 15 }) });
    const slots = shown(availability(long, monday));
    assert.equal(slots.length, 10);
    assert.equal(slots.at(-1), '10:15Z 1/1');
  });

  test('starts are counted from opening, also for who begins later', () => {
    const late = agenda({ advisers: [adviser('ada', [row(WORKDAYS, '09:45-12:00')])] });
    assert.deepEqual(shown(availability(late, monday)), ['09:00Z 1/1', '10:00Z 1/1']);
  });

  test('working hours count only while the centre is open', () => {
    const early = agenda({ advisers: [adviser('ada', [row(WORKDAYS, '07:00-22:00')])] });
    assert.deepEqual(shown(availability(early, monday)), free);
  });

  test('advisers together make the capacity; one who is booked leaves the other', () => {
    const two = agenda({
      advisers: [adviser('ada', office), adviser('bo', [row(['Monday'], '10:00-12:00')])],
      claims: [booking('2026-11-02T10:00:00+01:00')],
    });
    assert.deepEqual(shown(availability(two, monday)), ['08:00Z 1/1', '09:00Z 1/2', '10:00Z 2/2']);
  });

  test('an adviser of another centre, another service or another way to meet does not count', () => {
    const advisers = [
      adviser('cy', office, { centreId: 'almere' }),
      adviser('di', office, { serviceIds: ['cv'] }),
      adviser('ed', office, { channels: ['phone'] }),
    ];
    assert.deepEqual(availability(agenda({ advisers }), monday), []);
    assert.deepEqual(shown(availability(agenda({ advisers, channel: 'phone' }), monday)), free);
    assert.deepEqual(availability(agenda({ service: service({ channels: ['phone'] }) }), monday), []);
  });

  test('a full slot is there, with nothing left', () => {
    const taken = agenda({ claims: [booking('2026-11-02T10:00:00+01:00')] });
    assert.deepEqual(shown(availability(taken, monday)), ['08:00Z 1/1', '09:00Z 0/1', '10:00Z 1/1']);
  });

  test('an appointment beside another takes nothing; buffers of both count', () => {
    const half = { step: 30 };
    const taken = booking('2026-11-02T10:00:00+01:00', { bufferAfter: 15 });
    const after = (more: object) =>
      shown(availability(agenda({ service: service({ ...half, ...more }), claims: [taken] }), monday));
    assert.deepEqual(after({}), ['08:00Z 1/1', '08:30Z 1/1', '09:00Z 0/1', '09:30Z 0/1', '10:00Z 1/1', '10:30Z 1/1']);
    assert.equal(after({ bufferBefore: 15 })[4], '10:00Z 1/1');
    assert.equal(after({ bufferBefore: 16 })[4], '10:00Z 0/1');
    assert.equal(after({ bufferAfter: 1 })[1], '08:30Z 0/1');
  });

  test('a hold takes its place until it expires', () => {
    const now = at('2026-11-01T12:00:00+01:00');
    const held = (expiresAt: number) => {
      const { kind: _, ...rest } = booking('2026-11-02T10:00:00+01:00') as ReturnType<typeof booking> & {
        kind: 'booking';
      };
      return shown(availability(agenda({ now, claims: [{ ...rest, kind: 'hold', expiresAt }] }), monday))[1];
    };
    assert.equal(held(now + 1), '09:00Z 0/1');
    assert.equal(held(now), '09:00Z 1/1');
  });

  test('blocked time and days of absence', () => {
    const start = at('2026-11-02T09:30:00+01:00');
    const blocked = agenda({ claims: [{ kind: 'block', adviserId: 'ada', start, end: start + 60_000 }] });
    assert.deepEqual(shown(availability(blocked, monday)), free);
    const longer = agenda({ claims: [{ kind: 'block', adviserId: 'ada', start, end: start + 3_600_000 }] });
    assert.deepEqual(shown(availability(longer, monday)), ['08:00Z 1/1', '09:00Z 0/1', '10:00Z 1/1']);
    const away = { absences: [{ from: '2026-11-02', through: '2026-11-03' }] };
    const slots = availability(agenda({ advisers: [adviser('ada', office, away)] }), days('2026-11-02', '2026-11-04'));
    assert.deepEqual(
      [...new Set(slots.map(({ start }) => new Date(start).toISOString().slice(0, 10)))],
      ['2026-11-04'],
    );
  });

  test('a group has places for several, and for no other group at the same time', () => {
    const group = { service: service({ places: 3 }) };
    const at10 = '2026-11-02T10:00:00+01:00';
    const twoIn = agenda({ ...group, claims: [booking(at10), booking(at10)] });
    assert.equal(shown(availability(twoIn, monday))[1], '09:00Z 1/3');
    const full = agenda({ ...group, claims: [booking(at10), booking(at10), booking(at10), booking(at10)] });
    assert.equal(shown(availability(full, monday))[1], '09:00Z 0/3');
    const other = agenda({ ...group, claims: [booking(at10, { serviceId: 'cv' })] });
    assert.equal(shown(availability(other, monday))[1], '09:00Z 0/3');
    const online = agenda({ ...group, claims: [booking(at10, { channel: 'video' })] });
    assert.equal(shown(availability(online, monday))[1], '09:00Z 0/3');
  });

  test('notice, to the minute', () => {
    const notice = (now: string) =>
      availability(agenda({ now: at(now), service: service({ notice: 24 * 60 }) }), monday).length;
    assert.equal(notice('2026-11-01T09:00:00+01:00'), 3);
    assert.equal(notice('2026-11-01T09:00:01+01:00'), 2);
    assert.equal(notice('2026-11-02T00:00:00+01:00'), 0);
  });

  test('nothing begins in the past', () => {
    const slots = availability(agenda({ now: at('2026-11-02T10:30:00+01:00') }), days('2026-10-26', '2026-11-02'));
    assert.deepEqual(shown(slots), ['10:00Z 1/1']);
  });

  test('the horizon is a day on the centre’s calendar', () => {
    const ahead = agenda({ now: at('2026-11-02T23:30:00+01:00'), service: service({ horizon: 2 }) });
    const slots = availability(ahead, days('2026-11-02', '2026-12-31'));
    assert.equal(slots.at(-1)?.start, at('2026-11-04T11:00:00+01:00'));
  });

  test('evenings, for who has an appointment', () => {
    const regular = [row(['Thursday'], '09:00-17:00'), row(['Thursday'], '17:00-20:30', { access: 'appointment' })];
    const evening = agenda({
      centre: { id: 'utrecht', hours: hours(regular) },
      advisers: [adviser('ada', [row(['Thursday'], '16:30-20:30')])],
    });
    assert.deepEqual(shown(availability(evening, days('2026-11-05'))), [
      '16:00Z 1/1',
      '17:00Z 1/1',
      '18:00Z 1/1',
      '19:00Z 1/1',
    ]);
  });

  test('a talk may go on from one kind of opening into the next', () => {
    const regular = [row(['Thursday'], '16:15-17:00'), row(['Thursday'], '17:00-18:00', { access: 'appointment' })];
    const across = agenda({
      centre: { id: 'utrecht', hours: hours(regular) },
      advisers: [adviser('ada', [row(['Thursday'], '09:00-20:00')])],
      service: service({ step: 30 }),
    });
    assert.deepEqual(
      shown(availability(across, days('2026-11-05'))).map((text) => text.slice(0, 5)),
      ['15:15', '15:45', '16:00', '16:30'],
    );
  });

  test('an exception opens a Saturday and closes a Monday', () => {
    const special = [
      { validFrom: '2026-11-02', validThrough: '2026-11-02' },
      { validFrom: '2026-11-07', validThrough: '2026-11-07', opens: '10:00', closes: '11:00' },
    ];
    const centre = { id: 'utrecht', hours: hours(office, { special }) };
    const always = [adviser('ada', [row([...WORKDAYS, 'Saturday'], '00:00-24:00')])];
    const slots = availability(agenda({ centre, advisers: always }), days('2026-11-02', '2026-11-08'));
    assert.equal(slots.length, 4 * 3 + 1);
    assert.equal(slots.at(-1)?.start, at('2026-11-07T10:00:00+01:00'));
    const { pattern: _, ...whenOpen } = always[0]!;
    assert.deepEqual(availability(agenda({ centre, advisers: [whenOpen] }), days('2026-11-02', '2026-11-08')), slots);
  });
});

suite('one slot', () => {
  test('is the same as in the list, and is not there off the grid or out of hours', () => {
    const [, second] = availability(agenda(), monday);
    assert.deepEqual(slotAt(agenda(), at('2026-11-02T10:00:00+01:00')), second);
    assert.equal(slotAt(agenda(), at('2026-11-02T10:10:00+01:00')), undefined);
    assert.equal(slotAt(agenda(), at('2026-11-02T03:00:00+01:00')), undefined);
    assert.equal(slotAt(agenda(), at('2026-10-26T10:00:00+01:00')), undefined);
  });

  test('goes to the adviser who has the fewest appointments that day', () => {
    const claims = [booking('2026-11-02T09:00:00+01:00'), booking('2026-11-03T09:00:00+01:00', { adviserId: 'bo' })];
    const two = agenda({ advisers: [adviser('ada', office), adviser('bo', office)], claims });
    const names = (start: string) => freeAdvisers(two, at(start)).map(({ id }) => id);
    assert.deepEqual(names('2026-11-02T10:00:00+01:00'), ['bo', 'ada']);
    assert.deepEqual(names('2026-11-02T09:00:00+01:00'), ['bo']);
    assert.deepEqual(names('2026-11-04T10:00:00+01:00'), ['ada', 'bo']);
    assert.deepEqual(names('2026-11-04T10:10:00+01:00'), []);
  });
});
