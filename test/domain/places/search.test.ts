import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Gazetteer, Settlement } from '../../../src/domain/places/gazetteer.ts';
import { createPlaceSearch } from '../../../src/domain/places/search.ts';

function town(name: string, municipality: number, weight: number, changes: Partial<Settlement> = {}): Settlement {
  const coordinates = { latitude: 52 + weight / 1000, longitude: 5 + municipality / 10 };
  return { kind: 'town', name, aliases: [], municipality, coordinates, precision: 'exact', weight, ...changes };
}

const gazetteer: Gazetteer = {
  municipalities: [
    { name: 'Utrecht', province: 'Utrecht', aliases: [], region: 'AM13' },
    { name: 'Hengelo', province: 'Overijssel', aliases: [], region: 'AM05' },
    { name: 'Bronckhorst', province: 'Gelderland', aliases: [], region: 'AM09' },
    { name: 'Saba', province: 'Caribisch Nederland', aliases: ['Unspoiled Queen'] },
  ],
  settlements: [
    town('Utrecht', 0, 50),
    town('Hengelo', 1, 40),
    town('Hengelo', 2, 20),
    town('Oud Hengel', 2, 30),
    town('Leeuwarden', 0, 45, { aliases: ['Ljouwert'] }),
    town('The Bottom', 3, 10),
    town('Lunetten', 0, 5, { kind: 'district' }),
  ],
  postcodes: [
    { code: '3511', settlement: 0, coordinates: { latitude: 52.09, longitude: 5.11 }, precision: 'estimate' },
    { code: '3512', settlement: 0, coordinates: { latitude: 52.1, longitude: 5.12 }, precision: 'exact' },
    { code: '7551', settlement: 1, coordinates: { latitude: 52.26, longitude: 6.79 }, precision: 'estimate' },
  ],
};
const search = createPlaceSearch(gazetteer);
const labels = (query: string, limit = 5): string[] => search.suggest(query, limit).map(({ label }) => label);

describe('place search', () => {
  it('gives the whole name before the beginning of one, and a later word last', () => {
    assert.deepEqual(labels('hengel'), ['Hengelo', 'Hengelo', 'Oud Hengel']);
  });

  it('tells namesakes apart, the larger first', () => {
    assert.deepEqual(
      search.suggest('Hengelo', 5).map(({ detail }) => detail),
      ['Overijssel', 'Bronckhorst, Gelderland'],
    );
  });

  it('finds a place by its other name and says which', () => {
    const [place] = search.suggest('ljou', 5);
    assert.ok(place);
    assert.equal(place.label, 'Leeuwarden');
    assert.equal(place.detail, 'Ljouwert, Utrecht, Utrecht');
  });

  it('forgives one slip in a longer name, and only when nothing else matches', () => {
    assert.deepEqual(labels('Utercht'), ['Utrecht']);
    assert.deepEqual(labels('utxr'), []);
  });

  it('leaves out last words that it does not know', () => {
    assert.deepEqual(labels('Utrecht Centrum West'), ['Utrecht']);
  });

  it('reduces a full postcode to its four digits', () => {
    for (const query of ['3511', '3511 AB', '3511ab', '3511 Utrecht', ' 3511-ab ']) {
      assert.deepEqual(labels(query), ['3511 Utrecht']);
    }
  });

  it('keeps the precision and the region of a postcode', () => {
    assert.equal(search.resolve('3511')?.precision, 'estimate');
    assert.equal(search.resolve('3512')?.precision, 'exact');
    assert.equal(search.resolve('7551')?.region, 'AM05');
  });

  it('completes a postcode but does not guess one', () => {
    assert.deepEqual(labels('35'), ['3511 Utrecht', '3512 Utrecht']);
    assert.equal(search.resolve('35'), undefined);
  });

  it('has no answer for a postcode that does not exist', () => {
    for (const query of ['0000', '3513', '3513 AB', '99999']) {
      assert.deepEqual(labels(query), []);
      assert.equal(search.resolve(query), undefined);
    }
  });

  it('offers a municipality only when no town bears its name', () => {
    assert.deepEqual(
      search.suggest('Bronckhorst', 5).map(({ kind }) => kind),
      ['municipality'],
    );
    assert.deepEqual(
      search.suggest('utrecht', 5).map(({ kind }) => kind),
      ['town'],
    );
  });

  it('has no region for an island in the Caribbean', () => {
    const saba = search.resolve('Unspoiled Queen');
    assert.ok(saba);
    assert.equal(saba.label, 'Saba');
    assert.ok(!('region' in saba));
  });

  it('names the region around a point, and none far away', () => {
    assert.equal(search.regionAt({ latitude: 52.25, longitude: 6.75 }), 'AM05');
    assert.equal(search.regionAt({ latitude: 48.85, longitude: 2.35 }), undefined);
    assert.equal(search.regionAt({ latitude: NaN, longitude: 5 }), undefined);
  });

  it('keeps to the limit', () => {
    assert.equal(labels('hengelo', 1).length, 1);
    for (const limit of [0, -1, NaN]) assert.deepEqual(labels('hengelo', limit), []);
  });

  it('survives any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 9 }), (query, limit) => {
        assert.ok(search.suggest(query, limit).length <= limit);
        search.resolve(query);
      }),
    );
  });
});
