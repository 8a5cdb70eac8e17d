import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { distanceKm } from '../../../src/domain/places/distance.ts';
import { PointSet } from '../../../src/domain/places/point-set.ts';
import { inTheKingdom } from '../../../src/domain/places/kingdom.ts';
import { findRegion, REGIONS, regionName } from '../../../src/domain/places/regions.ts';

const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('distanceKm', () => {
  it('knows the way from Amsterdam to Maastricht', () => {
    const amsterdam = { latitude: 52.374, longitude: 4.8897 };
    const maastricht = { latitude: 50.8483, longitude: 5.6889 };
    assert.ok(Math.abs(distanceKm(amsterdam, maastricht) - 178.5) < 1);
  });

  it('is symmetric, never negative, and zero from a point to itself', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        assert.ok(Math.abs(distanceKm(a, b) - distanceKm(b, a)) < 1e-6);
        assert.ok(distanceKm(a, b) >= 0 && distanceKm(a, b) < 20_040);
        assert.equal(distanceKm(a, a), 0);
      }),
    );
  });
});

describe('PointSet', () => {
  it('measures as distanceKm does, to the metre', () => {
    fc.assert(
      fc.property(point, fc.array(point), (from, points) => {
        const kilometres = new PointSet(points).kilometresFrom(from);
        assert.equal(kilometres.length, points.length);
        points.forEach((to, i) => {
          const expected = distanceKm(from, to);
          // Near the other side of the earth both are a matter of the last digits.
          if (expected < 20_000) assert.ok(Math.abs(kilometres[i]! - expected) < 0.001, `${kilometres[i]} ${expected}`);
        });
      }),
    );
  });
});

describe('inTheKingdom', () => {
  it('holds the European and the Caribbean Netherlands and nothing else', () => {
    assert.ok(inTheKingdom({ latitude: 52.09, longitude: 5.12 }));
    assert.ok(inTheKingdom({ latitude: 12.15, longitude: -68.27 }));
    assert.ok(inTheKingdom({ latitude: 17.63, longitude: -63.24 }));
    assert.ok(!inTheKingdom({ latitude: 48.85, longitude: 2.35 }));
    assert.ok(!inTheKingdom({ latitude: 5.12, longitude: 52.09 }));
    assert.ok(!inTheKingdom({ latitude: NaN, longitude: NaN }));
  });
});

describe('regions', () => {
  it('are 35, found by code and by name', () => {
    assert.equal(Object.keys(REGIONS).length, 35);
    for (const [code, name] of Object.entries(REGIONS)) {
      assert.deepEqual(findRegion(code.toLowerCase()), { code, name });
      assert.deepEqual(findRegion(name.toUpperCase()), { code, name });
      assert.equal(regionName(code), name);
    }
  });

  it('do not include what never existed', () => {
    for (const text of ['AM04', 'AM99', '', 'toString', '__proto__']) assert.equal(findRegion(text), undefined);
  });
});
