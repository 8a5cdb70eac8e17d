import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { distanceKm } from '../../../src/domain/places/distance.ts';
import { findRegion } from '../../../src/domain/places/regions.ts';
import { createPlaceSearch } from '../../../src/domain/places/search.ts';
import { inTheKingdom } from '../../../src/domain/places/kingdom.ts';
import { compileGazetteer } from '../../../src/data/gazetteer/compile.ts';
import { decodeGazetteer } from '../../../src/data/gazetteer/decode.ts';
import { encodeGazetteer } from '../../../src/data/gazetteer/encode.ts';
import { estimatePostcode } from '../../../src/data/gazetteer/estimate.ts';
import { readNumbers, writeNumbers } from '../../../src/data/gazetteer/numbers.ts';
import { loadSources } from '../../../src/data/gazetteer/sources.ts';

const sources = loadSources();
const compiled = compileGazetteer(sources);
const gazetteer = decodeGazetteer(encodeGazetteer(compiled));
const search = createPlaceSearch(gazetteer);
const first = (query: string): string | undefined => {
  const [place] = search.suggest(query, 1);
  return place && `${place.label} (${place.detail})`;
};

describe('numbers as text', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (values) => {
        assert.deepEqual(readNumbers(writeNumbers(values)), values);
      }),
    );
  });

  it('refuse what is not theirs', () => {
    assert.throws(() => readNumbers('"'), RangeError);
  });
});

describe('estimatePostcode', () => {
  const town = { latitude: 52, longitude: 5 };
  const known = new Map([
    [1000, { latitude: 52.1, longitude: 5 }],
    [1004, { latitude: 52.3, longitude: 5.4 }],
    [2000, { latitude: 50, longitude: 4 }],
  ]);
  const range = { from: 1000, to: 1099 };

  it('prefers what is known of the postcode itself', () => {
    assert.deepEqual(estimatePostcode(1004, town, known, range), known.get(1004));
  });

  it('goes between the neighbours, in the order of the codes', () => {
    const { latitude, longitude } = estimatePostcode(1001, town, known, range);
    assert.ok(Math.abs(latitude - 52.15) < 1e-9 && Math.abs(longitude - 5.1) < 1e-9);
  });

  it('falls back to the middle of the town, never to another town', () => {
    assert.deepEqual(estimatePostcode(1050, town, known, range), town);
    assert.deepEqual(estimatePostcode(2001, town, known, { from: 2001, to: 2003 }), town);
  });
});

describe('the gazetteer', () => {
  it('comes out of its compact form with every postcode and town, about 100 metres off at most', () => {
    assert.equal(gazetteer.postcodes.length, compiled.postcodes.length);
    assert.equal(gazetteer.settlements.length, compiled.settlements.length);
    for (const [index, area] of compiled.postcodes.entries()) {
      const decoded = gazetteer.postcodes[index];
      assert.ok(decoded);
      assert.deepEqual([decoded.code, decoded.settlement], [area.code, area.settlement]);
      assert.ok(distanceKm(decoded.coordinates, area.coordinates) < 0.1, area.code);
    }
    assert.deepEqual(gazetteer.municipalities, compiled.municipalities);
  });

  it('is the same every time', () => {
    assert.equal(encodeGazetteer(compileGazetteer(loadSources())), encodeGazetteer(compiled));
  });

  it('finds every postcode of every range under its own town', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sources.ranges), fc.nat(), ({ from, to, place }, seed) => {
        const code = from + (seed % (to - from + 1));
        assert.equal(search.resolve(`${code} ab`)?.label, `${code} ${place}`);
      }),
      { numRuns: 500 },
    );
  });

  it('places everything in the Kingdom, and no town far from its municipality', () => {
    for (const { name, coordinates, municipality } of gazetteer.settlements) {
      assert.ok(inTheKingdom(coordinates), name);
      const others = gazetteer.settlements.filter((other) => other.municipality === municipality);
      const near = others.filter((other) => distanceKm(other.coordinates, coordinates) < 35);
      assert.ok(near.length >= others.length / 2, `${name} lies far from the rest of its municipality`);
    }
  });

  it('knows the region of every municipality but those in the Caribbean', () => {
    const without = gazetteer.municipalities.filter(({ region }) => region === undefined);
    assert.deepEqual(without.map(({ name }) => name).sort(), ['Bonaire', 'Saba', 'Sint Eustatius']);
    for (const { region } of gazetteer.municipalities) assert.equal(region && findRegion(region)?.code, region);
  });

  const queries: [string, string][] = [
    ['3511', '3511 Utrecht (Utrecht)'],
    ['utr', 'Utrecht (Utrecht)'],
    ['Den Bosch', "'s-Hertogenbosch (Den Bosch, Noord-Brabant)"],
    ['shertogenbosch', "'s-Hertogenbosch (Noord-Brabant)"],
    ['Ljouwert', 'Leeuwarden (Ljouwert, Fryslân)'],
    ['hearrenfean', 'Heerenveen (It Hearrenfean, Fryslân)'],
    ['den haag', 'Den Haag (Zuid-Holland)'],
    ['hengelo', 'Hengelo (Overijssel)'],
    ['haarlemmermeer', 'Haarlemmermeer (Noord-Holland)'],
    ['Alphen a/d Rijn', 'Alphen aan den Rijn (Zuid-Holland)'],
    ['amsterdma', 'Amsterdam (Noord-Holland)'],
    ['Scheveningen', 'Scheveningen (Den Haag, Zuid-Holland)'],
    ['bonaire', 'Bonaire (Caribisch Nederland)'],
    ['sint eust', 'Sint Eustatius (Caribisch Nederland)'],
    ['saba', 'Saba (Caribisch Nederland)'],
  ];
  for (const [query, expected] of queries) it(`answers "${query}"`, () => assert.equal(first(query), expected));

  it('answers while the visitor types', () => {
    const typed = ['u', 'amst', "'s-her", 'xyzxyz', 'Rottterdan', '35', 'aan den rijn', 'x'.repeat(5000)];
    const times = Array.from({ length: 25 }, () => typed.map((query) => timed(() => search.suggest(query, 8)))).flat();
    const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Infinity;
    assert.ok(median < 5, `${median} ms`);
  });
});

function timed(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
