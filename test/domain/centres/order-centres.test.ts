import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Centre } from '../../../src/domain/centres/centre.ts';
import { indexCentres } from '../../../src/domain/centres/centre-index.ts';
import { middleOf, orderByDistance, orderByName } from '../../../src/domain/centres/order-centres.ts';
import { distanceKm } from '../../../src/domain/places/distance.ts';
import type { Coordinates } from '../../../src/domain/places/place.ts';
import { aCentre, manyCentres } from '../../support/centres.ts';
import { anyCentres, anyShuffled } from './support.ts';

const utrecht: Coordinates = { latitude: 52.0908, longitude: 5.1222 };
const somewhere = fc.record({
  latitude: fc.double({ min: 11, max: 54, noNaN: true }),
  longitude: fc.double({ min: -69, max: 8, noNaN: true }),
});

const inTown = (id: string, town: string, overrides: Partial<Centre> = {}): Centre =>
  aCentre({ id, address: { street: 'Voorbeeldstraat 1', town, country: 'NL' }, ...overrides });

function byDistance(centres: readonly Centre[], from: Coordinates): Centre[] {
  const index = indexCentres(centres);
  return Array.from(orderByDistance(index, from).indices, (i) => index.centres[i]!);
}

function byName(centres: readonly Centre[]): string[] {
  const index = indexCentres(centres);
  return Array.from(orderByName(index).indices, (i) => index.centres[i]!.id);
}

suite('orderByDistance', () => {
  test('puts the nearest first, wherever is measured from', () => {
    fc.assert(
      fc.property(anyCentres, somewhere, (centres, from) => {
        const ordered = byDistance(centres, from).map(({ coordinates }) => distanceKm(from, coordinates));
        // To the metre, which is more than a place in the gazetteer is known by.
        assert.ok(ordered.every((distance, i) => i === 0 || distance >= ordered[i - 1]! - 0.001));
      }),
    );
  });

  test('keeps every centre in the list, however far', () => {
    fc.assert(
      fc.property(anyCentres, somewhere, (centres, from) => {
        const ids = byDistance(centres, from).map(({ id }) => id);
        assert.deepEqual(ids.toSorted(), centres.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('tells the distance of each', () => {
    const index = indexCentres(manyCentres(300));
    const { kilometres } = orderByDistance(index, utrecht);
    index.centres.forEach(({ coordinates }, i) => {
      const millimetres = Math.abs(kilometres![i]! - distanceKm(utrecht, coordinates)) * 1e6;
      assert.ok(millimetres < 1, `${millimetres} mm off`);
    });
  });

  test('equally near goes by town, then name', () => {
    const centres = [
      inTown('z', 'Zwolle'),
      inTown('b', 'Assen', { name: 'Loopbaanpunt' }),
      inTown('a', 'Assen', { name: 'Loopbaanbus' }),
    ];
    assert.deepEqual(
      byDistance(centres, utrecht).map(({ id }) => id),
      ['a', 'b', 'z'],
    );
  });

  test('the order in the file buys nothing', () => {
    fc.assert(
      fc.property(anyShuffled, somewhere, ([centres, shuffled], from) => {
        assert.deepEqual(byDistance(shuffled, from), byDistance(centres, from));
      }),
    );
  });
});

suite('orderByName', () => {
  test('goes by town as a Dutch reader looks it up, then by name', () => {
    const centres = [
      inTown('3', 'Zwolle'),
      inTown('4', 'Élst'),
      inTown('1', 'Assen', { name: 'Loopbaanpunt' }),
      inTown('2', 'assen', { name: 'Loopbaanbus' }),
    ];
    assert.equal(byName(centres).at(-1), '3');
    assert.deepEqual(new Set(byName(centres).slice(0, 2)), new Set(['1', '2']));
    assert.equal(byName(centres)[2], '4');
  });

  test('the order in the file buys nothing, not even between namesakes', () => {
    fc.assert(
      fc.property(anyShuffled, ([centres, shuffled]) => {
        assert.deepEqual(byName(shuffled), byName(centres));
      }),
    );
  });
});

suite('middleOf', () => {
  test('is between the centres of the region and looks at no others', () => {
    const centres = [
      aCentre({ region: 'AM01', coordinates: { latitude: 53, longitude: 6 } }),
      aCentre({ region: 'AM01', coordinates: { latitude: 53.4, longitude: 6.8 } }),
      aCentre({ region: 'AM30', coordinates: { latitude: 50.8, longitude: 5.7 } }),
    ];
    const middle = middleOf(centres, 'AM01');
    assert.ok(Math.abs(middle!.latitude - 53.2) < 1e-9);
    assert.ok(Math.abs(middle!.longitude - 6.4) < 1e-9);
  });

  test('is nowhere for a region without centres', () => {
    assert.equal(middleOf([aCentre({ region: 'AM01' })], 'AM02'), undefined);
    assert.equal(middleOf([], 'AM01'), undefined);
  });
});
