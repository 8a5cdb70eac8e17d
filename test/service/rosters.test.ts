/** Who works when, as it follows from the directory of an installation. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { availability } from '../../src/domain/appointments/availability.ts';
import { Catalogue } from '../../demo/service/agenda/catalogue.ts';
import { agendaOf } from '../../demo/service/agenda/moments.ts';
import { rostersFrom } from '../../demo/service/agenda/rosters.ts';
import { centre, directory, NOW, rules } from './support/agenda.ts';

const SATURDAY = '2027-04-03';
const MONDAY = '2027-04-05';
const workweek = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

/** Open on a Saturday that is not in the week, later on one Monday, and closed on the Tuesday after it. */
const special = centre('Utrecht', {
  openingHoursSpecification: [{ dayOfWeek: [...workweek], opens: '09:00', closes: '17:00' }],
  specialOpeningHoursSpecification: [
    { validFrom: SATURDAY, opens: '10:00', closes: '12:00' },
    { validFrom: MONDAY, opens: '17:00', closes: '19:00' },
    { validFrom: '2027-04-06' },
  ],
});

suite('rosters', () => {
  const { services } = directory;
  const catalogue = new Catalogue(
    { services, centres: [special] },
    rostersFrom({ services, centres: [special] }, rules),
  );
  const wish = {
    centre: catalogue.centres.get('Utrecht')!,
    service: catalogue.services.get('talk')!,
    channel: 'in-person',
  } as const;
  const startsOn = (date: string): string[] =>
    availability(agendaOf(wish, [], NOW), { from: date, through: date }).map(({ start, capacity }) => {
      assert.equal(capacity, rules.advisersPerCentre);
      return new Date(start).toISOString().slice(11, 16);
    });

  test('advisers who are not named work on special opening days too', () => {
    assert.deepEqual(startsOn(SATURDAY), ['08:00', '09:00']);
    assert.deepEqual(startsOn(MONDAY), ['15:00', '16:00'], 'in place of the usual hours');
  });

  test('and not when the centre is closed', () => {
    assert.deepEqual(startsOn('2027-04-06'), []);
    assert.deepEqual(startsOn('2027-04-04'), []);
    assert.equal(startsOn('2027-04-07').length, 8);
  });
});
