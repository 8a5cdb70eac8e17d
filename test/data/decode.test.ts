import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeDirectory } from '../../src/data/decode/directory.ts';
import { DataError } from '../../src/data/ports.ts';
import { found, only, withCentre, withRow } from '../support/decode.ts';
import { centreRecord, directoryFile, serviceRecord } from '../support/directory-file.ts';

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
    it(`is refused when it is ${(JSON.stringify(file) as string | undefined)?.slice(0, 30)}`, () => {
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
    ['lies in Cologne', centreRecord({ geo: { latitude: 50.94, longitude: 7.4 } }), 'geo'],
    ['lies on Curaçao', centreRecord({ geo: { latitude: 12.1, longitude: -68.9 } }), 'geo'],
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
    const directory = withCentre({ description: JSON.parse(poison) as unknown });
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

it('a directory of 100,000 centres is decoded', { timeout: 20_000 }, () => {
  const record = centreRecord();
  const centres = Array.from({ length: 100_000 }, (_, index) => ({ ...record, identifier: `centre-${index}` }));
  const directory = decodeDirectory(directoryFile({ centres }));
  assert.equal(directory.centres.length, 100_000);
  assert.deepEqual(directory.problems, []);
});
