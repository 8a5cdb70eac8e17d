import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeDirectory } from '../../src/data/decode/directory.ts';
import { DataError } from '../../src/data/ports.ts';
import type { Centre, Directory } from '../../src/domain/centres/centre.ts';
import { centreRecord, directoryFile, serviceRecord } from '../support/directory-file.ts';

/** The directory of a file with one centre, changed as given. */
const withCentre = (overrides: object): Directory =>
  decodeDirectory(directoryFile({ centres: [centreRecord(overrides)] }));
const withService = (overrides: object): Directory =>
  decodeDirectory(directoryFile({ services: [serviceRecord(overrides)] }));
const withRow = (...rows: object[]): Directory => withCentre({ openingHoursSpecification: rows });

const only = ({ centres }: Directory): Centre => {
  assert.equal(centres.length, 1);
  return centres[0]!;
};
const found = ({ problems }: Directory): string[] => problems.map(({ outcome, pointer }) => `${outcome} ${pointer}`);

describe('a directory file', () => {
  it('becomes centres with their services', () => {
    const directory = decodeDirectory(directoryFile());
    assert.deepEqual(directory.problems, []);
    assert.equal(directory.sample, true);
    assert.equal(directory.modified, '2026-09-01');
    const gesprek = {
      id: 'gesprek',
      name: { nl: 'Loopbaangesprek', en: 'Career talk' },
      level: 'advice',
      cost: { kind: 'free' },
      audiences: ['everyone'],
      topics: ['orientation'],
      channels: ['in-person', 'phone'],
    };
    assert.deepEqual(directory.centres, [
      {
        id: 'utrecht',
        name: 'Loopbaancentrum Utrecht',
        venue: 'library',
        address: { street: 'Voorbeeldstraat 1', postcode: '3511 XX', town: 'Utrecht', country: 'NL' },
        coordinates: { latitude: 52.0908, longitude: 5.1222 },
        region: 'AM13',
        telephone: '088 000 00 01',
        email: 'utrecht@loopbaancentrum.example',
        url: 'https://loopbaancentrum.example/utrecht',
        hours: {
          timeZone: 'Europe/Amsterdam',
          regular: [{ dayOfWeek: ['Monday'], opens: '09:00', closes: '17:00' }],
          special: [{ validFrom: '2026-12-24', validThrough: '2027-01-01' }],
          openOnHolidays: false,
        },
        services: [gesprek],
        languages: ['nl', 'en'],
        wheelchairAccessible: true,
      },
    ]);
  });

  it('may leave out everything that has a sensible default', () => {
    const { identifier, name, address, geo } = centreRecord();
    const directory = decodeDirectory({ centres: [{ identifier, name, address, geo }] });
    const centre = only(directory);
    assert.deepEqual(directory.problems, []);
    assert.equal(directory.sample, false);
    assert.equal(centre.venue, 'centre');
    assert.deepEqual(centre.languages, ['nl']);
    assert.deepEqual(centre.services, []);
    assert.equal(centre.wheelchairAccessible, false);
    assert.ok(!('url' in centre) && !('region' in centre));
  });

  it('may write the words and lists of schema.org in the long or the short way', () => {
    const directory = withRow({ dayOfWeek: 'https://schema.org/Monday', opens: '09:00:00', closes: '24:00' });
    assert.deepEqual(directory.problems, []);
    assert.deepEqual(only(directory).hours.regular, [{ dayOfWeek: ['Monday'], opens: '09:00', closes: '24:00' }]);
  });

  for (const file of [null, undefined, 1, 'text', true, [], {}, { centres: {} }, { centres: null }, [centreRecord()]]) {
    it(`is refused when it is ${JSON.stringify(file)?.slice(0, 30)}`, () => {
      assert.throws(
        () => decodeDirectory(file),
        (error) => error instanceof DataError && error.reason === 'wrong-shape',
      );
    });
  }

  it('counts as sample when it is unclear about that', () => {
    const directory = decodeDirectory(directoryFile({ sample: 'true' }));
    assert.equal(directory.sample, true);
    assert.deepEqual(found(directory), ['repaired /sample']);
  });
});

describe('a centre', () => {
  const good = centreRecord({ identifier: 'good' });

  for (const [what, bad, pointer] of [
    ['is no object', 7, 'identifier'],
    ['has no identifier', centreRecord({ identifier: undefined }), 'identifier'],
    ['has a blank identifier', centreRecord({ identifier: ' ' }), 'identifier'],
    ['has no name', centreRecord({ name: null }), 'name'],
    ['has a list for a name', centreRecord({ name: ['x'] }), 'name'],
    ['has no geo', centreRecord({ geo: undefined }), 'geo'],
    ['has half a geo', centreRecord({ geo: { latitude: 52 } }), 'geo'],
    ['has words for degrees', centreRecord({ geo: { latitude: 'north', longitude: {} } }), 'geo'],
    ['lies in Paris', centreRecord({ geo: { latitude: 48.85, longitude: 2.35 } }), 'geo'],
    ['lies at zero', centreRecord({ geo: { latitude: 0, longitude: 0 } }), 'geo'],
    ['has Dutch grid metres', centreRecord({ geo: { latitude: 136_000, longitude: 455_000 } }), 'geo'],
    ['has no street', centreRecord({ address: { addressLocality: 'Utrecht' } }), 'address/streetAddress'],
    ['has no town', centreRecord({ address: { streetAddress: 'Voorbeeldstraat 1' } }), 'address/addressLocality'],
    ['has the identifier of another', good, 'identifier'],
  ] as const) {
    it(`that ${what} is dropped, and the others stay`, () => {
      const after = centreRecord({ identifier: 'after' });
      const directory = decodeDirectory(directoryFile({ centres: [good, bad, after] }));
      assert.deepEqual(
        directory.centres.map(({ id }) => id),
        ['good', 'after'],
      );
      assert.ok(found(directory).includes(`dropped /centres/1/${pointer}`), found(directory).join());
    });
  }

  it('gets swapped coordinates put right', () => {
    const directory = withCentre({ geo: { latitude: 5.1222, longitude: 52.0908 } });
    assert.deepEqual(only(directory).coordinates, { latitude: 52.0908, longitude: 5.1222 });
    assert.deepEqual(found(directory), ['repaired /centres/0/geo']);
  });

  it('on Bonaire needs neither country nor zone, and is put right when swapped', () => {
    const address = { streetAddress: 'Kaya Voorbeeld 1', addressLocality: 'Kralendijk' };
    const geo = { latitude: -68.267, longitude: 12.15 };
    const directory = withCentre({ address, geo, timeZone: undefined });
    const centre = only(directory);
    assert.deepEqual(centre.coordinates, { latitude: 12.15, longitude: -68.267 });
    assert.equal(centre.address.country, 'BQ');
    assert.equal(centre.hours.timeZone, 'America/Kralendijk');
    assert.deepEqual(found(directory), ['repaired /centres/0/geo']);
  });

  it('may have degrees from a Dutch spreadsheet', () => {
    const directory = withCentre({ geo: { latitude: '52,0908', longitude: '5.1222' } });
    assert.deepEqual(only(directory).coordinates, { latitude: 52.0908, longitude: 5.1222 });
    assert.deepEqual(found(directory), ['repaired /centres/0/geo/latitude', 'repaired /centres/0/geo/longitude']);
  });

  for (const [key, value] of [
    ['url', 'javascript:alert(1)'],
    ['url', 'java\nscript:alert(1)'],
    ['url', 'data:text/html,<script>'],
    ['url', '//evil.example'],
    ['url', 'https://user@evil.example'],
    ['url', 'www.utrecht.example'],
    ['email', 'utrecht'],
    ['email', 'a@b.example?bcc=c@d.example'],
    ['email', 'a@b.example, c@d.example'],
    ['telephone', 'bel ons'],
    ['telephone', '12'],
    ['telephone', 880000001],
    ['region', 'Midden-Utrecht'],
  ] as const) {
    it(`keeps all but a faulty ${key}: ${JSON.stringify(value)}`, () => {
      const directory = withCentre({ [key]: value });
      assert.ok(!(key in only(directory)));
      assert.deepEqual(found(directory), [`repaired /centres/0/${key}`]);
    });
  }

  for (const telephone of ['14 030', '+31 (0)88 000 00 01', '0800-0000', '088.000.0001']) {
    it(`keeps the number ${telephone}`, () => assert.equal(only(withCentre({ telephone })).telephone, telephone));
  }

  it('gets its postcode in one notation, and a faulty one left out', () => {
    const address = { streetAddress: 'Voorbeeldstraat 1', addressLocality: 'Utrecht' };
    assert.equal(only(withCentre({ address: { ...address, postalCode: '3511xx' } })).address.postcode, '3511 XX');
    const faulty = withCentre({ address: { ...address, postalCode: '35110' } });
    assert.ok(!('postcode' in only(faulty).address));
    assert.deepEqual(found(faulty), ['repaired /centres/0/address/postalCode']);
  });

  it('keeps markup as the text it is', () => {
    const name = '<img src=x onerror=alert(1)> & Zoon';
    const directory = withCentre({ name });
    assert.equal(only(directory).name, name);
    assert.deepEqual(directory.problems, []);
  });

  it('loses characters that nobody sees', () => {
    const directory = withCentre({ name: 'Utrecht\u202Eneppo\u0000 \uD800Oost' });
    assert.equal(only(directory).name, 'Utrechtneppo Oost');
    assert.deepEqual(found(directory), ['repaired /centres/0/name']);
  });

  it('loses the values that the kit does not know', () => {
    const directory = withCentre({ venue: 'castle', knowsLanguage: ['NL', 'Dutch', 'x_y', 'ar'] });
    assert.equal(only(directory).venue, 'centre');
    assert.deepEqual(only(directory).languages, ['nl', 'ar']);
    assert.deepEqual(found(directory), [
      'repaired /centres/0/venue',
      'repaired /centres/0/knowsLanguage/1',
      'repaired /centres/0/knowsLanguage/2',
    ]);
  });

  it('loses services that are unknown or listed twice, and takes one that is written out', () => {
    const directory = withCentre({ services: ['gesprek', 'gone', 'gesprek', 7, serviceRecord({ identifier: 'own' })] });
    assert.deepEqual(
      only(directory).services.map(({ id }) => id),
      ['gesprek', 'own'],
    );
    assert.deepEqual(
      [...new Set(found(directory))],
      [1, 2, 3].map((index) => `repaired /centres/0/services/${index}`),
    );
  });

  it('is not wheelchair accessible because of the word "true"', () => {
    const directory = withCentre({ amenityFeature: [{ name: 'wheelchair', value: 'true' }] });
    assert.equal(only(directory).wheelchairAccessible, false);
    assert.deepEqual(found(directory), ['repaired /centres/0/amenityFeature/0/value']);
  });

  it('cannot reach into the prototype of objects', () => {
    const poison = '{ "__proto__": { "polluted": true }, "nl": "Hoi", "constructor": { "prototype": 1 } }';
    const directory = withCentre({ description: JSON.parse(poison) });
    const description = only(directory).description;
    assert.deepEqual(description, { nl: 'Hoi' });
    assert.equal(Object.getPrototypeOf(description), Object.prototype);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.deepEqual(found(directory), [
      'repaired /centres/0/description/__proto__',
      'repaired /centres/0/description/constructor',
    ]);
  });

  it('escapes the key of a foreign record in its pointer', () => {
    assert.deepEqual(found(withCentre({ description: { nl: 'Hoi', 'a/b~c': 'x' } })), [
      'repaired /centres/0/description/a~1b~0c',
    ]);
  });
});

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

  for (const timeZone of ['Europe/Utrecht', '+01:00', 'CET', 7]) {
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

describe('a service', () => {
  const only = ({ centres }: Directory) => centres[0]!.services[0]!;

  for (const [what, overrides, cost, problems] of [
    ['says free', { isAccessibleForFree: true }, { kind: 'free' }, 0],
    ['has price 0', { isAccessibleForFree: undefined, offers: { price: 0 } }, { kind: 'free' }, 0],
    ['says free, with price 0', { offers: { price: 0 } }, { kind: 'free' }, 0],
    [
      'has a price',
      { isAccessibleForFree: false, offers: { price: 250 } },
      { kind: 'paid', price: 250, currency: 'EUR' },
      0,
    ],
    [
      'is in dollars',
      { isAccessibleForFree: false, offers: { price: 9, priceCurrency: 'USD' } },
      { kind: 'paid', price: 9, currency: 'USD' },
      0,
    ],
    [
      'has a quoted price',
      { isAccessibleForFree: false, offers: { price: '250,00' } },
      { kind: 'paid', price: 250, currency: 'EUR' },
      1,
    ],
    ['says nothing', { isAccessibleForFree: undefined }, { kind: 'unknown' }, 0],
    ['says paid only', { isAccessibleForFree: false }, { kind: 'unknown' }, 0],
    ['says free, with a price', { offers: { price: 50 } }, { kind: 'unknown' }, 1],
    ['says paid, with price 0', { isAccessibleForFree: false, offers: { price: 0 } }, { kind: 'unknown' }, 1],
    ['has a negative price', { isAccessibleForFree: false, offers: { price: -5 } }, { kind: 'unknown' }, 1],
    ['says "yes"', { isAccessibleForFree: 'yes' }, { kind: 'unknown' }, 1],
    ['has words for a price', { isAccessibleForFree: false, offers: { price: 'veel' } }, { kind: 'unknown' }, 2],
    ['has no end of price', { isAccessibleForFree: false, offers: { price: Infinity } }, { kind: 'unknown' }, 2],
  ] as const) {
    it(`that ${what} costs ${JSON.stringify(cost)}`, () => {
      const directory = withService(overrides);
      assert.deepEqual(only(directory).cost, cost);
      assert.equal(directory.problems.length, problems, found(directory).join());
    });
  }

  it('loses the values that the kit does not know', () => {
    const directory = withService({
      level: 'magic',
      audience: ['veteran', 'student'],
      about: ['love'],
      availableChannel: 'fax',
    });
    const { level, audiences, topics, channels } = only(directory);
    assert.deepEqual(
      { level, audiences, topics, channels },
      { level: 'information', audiences: ['student'], topics: [], channels: [] },
    );
    assert.deepEqual(
      found(directory),
      ['level', 'audience/0', 'about/0', 'availableChannel'].map((key) => `repaired /services/0/${key}`),
    );
  });

  for (const [what, bad] of [
    ['has no name', serviceRecord({ name: undefined })],
    ['has no Dutch name', serviceRecord({ name: { en: 'Talk' } })],
    ['has no identifier', serviceRecord({ identifier: undefined })],
  ] as const) {
    it(`that ${what} is dropped, and the centre stays`, () => {
      const directory = decodeDirectory(directoryFile({ services: [bad] }));
      assert.deepEqual(
        directory.centres.map(({ services }) => services),
        [[]],
      );
      assert.ok(found(directory).some((problem) => problem.startsWith('dropped /services/0/')));
      assert.ok(found(directory).includes('repaired /centres/0/services/0'));
    });
  }

  it('stands once: of two with one identifier the first counts', () => {
    const directory = decodeDirectory(directoryFile({ services: [serviceRecord(), serviceRecord({ name: 'Later' })] }));
    assert.deepEqual(only(directory).name, serviceRecord().name);
    assert.deepEqual(found(directory), ['dropped /services/1/identifier']);
  });
});

it('a directory of 100,000 centres is decoded', { timeout: 20_000 }, () => {
  const record = centreRecord();
  const centres = Array.from({ length: 100_000 }, (_, index) => ({ ...record, identifier: `centre-${index}` }));
  const directory = decodeDirectory(directoryFile({ centres }));
  assert.equal(directory.centres.length, 100_000);
  assert.deepEqual(directory.problems, []);
});
