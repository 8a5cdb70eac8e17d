import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { found, only, withCentre, withRow } from '../support/decode.ts';

describe('opening hours', () => {
  const monday = { dayOfWeek: ['Monday'], opens: '09:00', closes: '17:00' };
  const row = '/centres/0/openingHoursSpecification';

  for (const [what, spoiled] of [
    ['no day', { opens: '09:00', closes: '17:00' }],
    ['an unknown day', { ...monday, dayOfWeek: ['Maandag'] }],
    ['hour 25', { ...monday, opens: '25:00' }],
    ['minute 60', { ...monday, closes: '17:60' }],
    ['words for a time', { ...monday, opens: 'nine' }],
    ['a number for a time', { ...monday, opens: 9 }],
    ['a beginning at the end of the day', { ...monday, opens: '24:00', closes: '02:00' }],
    ['no end', { ...monday, closes: undefined }],
    ['an end that is the beginning', { ...monday, closes: '09:00' }],
    ['30 February', { ...monday, validFrom: '2026-02-30' }],
    ['month 13', { ...monday, validThrough: '2026-13-01' }],
    ['the Dutch date order', { ...monday, validFrom: '24-12-2026' }],
  ] as const) {
    it(`with ${what} are left out, and the other rows stay`, () => {
      const tuesday = { dayOfWeek: ['Tuesday'], opens: '10:00', closes: '12:00' };
      const directory = withRow(spoiled, tuesday);
      assert.deepEqual(only(directory).hours.regular, [tuesday]);
      assert.ok(found(directory).includes(`repaired ${row}/0`), found(directory).join());
    });
  }

  it('in another notation are read', () => {
    const directory = withRow({ ...monday, opens: '9:00', closes: '17.30' });
    assert.deepEqual(only(directory).hours.regular, [{ ...monday, closes: '17:30' }]);
    assert.deepEqual(found(directory), [`repaired ${row}/0/opens`, `repaired ${row}/0/closes`]);
  });

  it('keep the good days of a row', () => {
    const directory = withRow({ ...monday, dayOfWeek: ['Monday', 'Funday'] });
    assert.deepEqual(only(directory).hours.regular, [monday]);
    assert.deepEqual(found(directory), [`repaired ${row}/0/dayOfWeek/1`]);
  });

  it('that overlap are kept and reported', () => {
    const directory = withRow(monday, { ...monday, opens: '16:00', closes: '01:00' });
    assert.equal(only(directory).hours.regular.length, 2);
    assert.deepEqual(found(directory), [`repaired ${row}/1`]);
  });

  for (const [what, other] of [
    ['touch', { ...monday, opens: '17:00', closes: '20:00' }],
    ['are on other days', { ...monday, dayOfWeek: ['Friday'] }],
    ['hold in another season', { ...monday, validFrom: '2027-07-01', validThrough: '2027-08-31' }],
    ['are by appointment', { ...monday, access: 'appointment' }],
  ] as const) {
    it(`that ${what} do not overlap`, () => {
      const directory = withRow({ ...monday, validThrough: '2026-12-31' }, other);
      assert.deepEqual(directory.problems, []);
      assert.equal(only(directory).hours.regular.length, 2);
    });
  }

  it('with an unknown kind of access count as by appointment', () => {
    const directory = withRow({ ...monday, access: 'members' });
    assert.equal(only(directory).hours.regular[0]?.access, 'appointment');
    assert.deepEqual(found(directory), [`repaired ${row}/0/access`]);
  });

  for (const timeZone of ['Europe/Utrecht', '+01:00', 'CET', 'Etc/GMT-1', 7]) {
    it(`in the zone ${timeZone} are taken to be in that of Amsterdam`, () => {
      const directory = withCentre({ timeZone });
      assert.equal(only(directory).hours.timeZone, 'Europe/Amsterdam');
      assert.ok(found(directory).includes('repaired /centres/0/timeZone'));
    });
  }
});

describe('an exception to the opening hours', () => {
  const withException = (exception: object) => withCentre({ specialOpeningHoursSpecification: [exception] });

  it('may be one day', () => {
    const directory = withException({ validFrom: '2026-12-05', opens: '09:00', closes: '15:00' });
    assert.deepEqual(directory.problems, []);
    assert.deepEqual(only(directory).hours.special, [
      { validFrom: '2026-12-05', validThrough: '2026-12-05', opens: '09:00', closes: '15:00' },
    ]);
  });

  it('whose times are wrong counts as closed', () => {
    const directory = withException({ validFrom: '2026-12-05', opens: '09:00', closes: '15' });
    assert.deepEqual(only(directory).hours.special, [{ validFrom: '2026-12-05', validThrough: '2026-12-05' }]);
    assert.equal(directory.problems.length, 1);
  });

  for (const exception of [{}, { validFrom: 'kerst' }, { validFrom: '2026-12-24', validThrough: '2026-12-32' }]) {
    it(`without a usable date is left out: ${JSON.stringify(exception)}`, () => {
      const directory = withException(exception);
      assert.deepEqual(only(directory).hours.special, []);
      assert.ok(found(directory).includes('repaired /centres/0/specialOpeningHoursSpecification/0'));
    });
  }
});
