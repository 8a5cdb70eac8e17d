import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Centre } from '../../../src/domain/centres/centre.ts';
import { column, indexCentres } from '../../../src/domain/centres/centre-index.ts';
import { countFacets, filterCentres } from '../../../src/domain/centres/filter-centres.ts';
import {
  FACETS,
  NOTHING_SELECTED,
  withFacet,
  type Facet,
  type Selection,
} from '../../../src/domain/centres/selection.ts';
import { aCentre, aService } from '../../support/centres.ts';
import { anyCentres, anySelection } from './support.ts';

const selecting = (selection: Partial<Selection>): Selection => ({ ...NOTHING_SELECTED, ...selection });

function found(centres: readonly Centre[], selection: Partial<Selection>, open: readonly string[] = []): string[] {
  const index = indexCentres(centres);
  const openNow = column(index.centres, ({ id }) => open.includes(id));
  const passes = filterCentres(index, openNow, selecting(selection));
  return index.centres.filter((_, i) => passes[i]).map(({ id }) => id);
}

const hours = (opens: string, closes: string, day: 'Tuesday' | 'Saturday', access: 'walk-in' | 'appointment') => ({
  timeZone: 'Europe/Amsterdam',
  regular: [{ dayOfWeek: [day], opens, closes, access }],
  special: [],
  openOnHolidays: false,
});

suite('filterCentres', () => {
  test('hides nothing as long as nothing is chosen', () => {
    fc.assert(
      fc.property(anyCentres, (centres) => {
        assert.equal(found(centres, {}).length, centres.length);
      }),
    );
  });

  test('of the moments everything that is chosen must hold', () => {
    const centres = [
      aCentre({ id: 'evening', hours: hours('09:00', '21:00', 'Tuesday', 'walk-in') }),
      aCentre({ id: 'weekend', hours: hours('10:00', '14:00', 'Saturday', 'appointment') }),
      aCentre({ id: 'saturday-night', hours: hours('15:00', '22:00', 'Saturday', 'walk-in') }),
    ];
    assert.deepEqual(found(centres, { when: ['evening'] }), ['evening']);
    assert.deepEqual(found(centres, { when: ['weekend'] }), ['saturday-night', 'weekend']);
    assert.deepEqual(found(centres, { when: ['weekend', 'walk-in'] }), ['saturday-night']);
    assert.deepEqual(found(centres, { when: ['walk-in'] }), ['evening', 'saturday-night']);
    assert.deepEqual(found(centres, { when: ['weekend', 'evening'] }), []);
    assert.deepEqual(found(centres, { when: ['open-now'] }, ['weekend']), ['weekend']);
    assert.deepEqual(found(centres, { when: ['open-now', 'evening'] }, ['weekend']), []);
  });

  test('of channels, audiences, topics and languages one of the chosen is enough', () => {
    const centres = [
      aCentre({ id: 'a', languages: ['nl', 'ar'], services: [aService({ channels: ['phone'], topics: ['work'] })] }),
      aCentre({ id: 'b', languages: ['nl', 'tr'], services: [aService({ channels: ['video'], topics: ['money'] })] }),
      aCentre({ id: 'c', languages: ['nl'], services: [aService({ channels: ['chat'], topics: ['health'] })] }),
    ];
    assert.deepEqual(found(centres, { channel: ['phone', 'video'] }), ['a', 'b']);
    assert.deepEqual(found(centres, { topic: ['money', 'health'] }), ['b', 'c']);
    assert.deepEqual(found(centres, { language: ['ar', 'tr'] }), ['a', 'b']);
    assert.deepEqual(found(centres, { language: ['ar', 'nl'] }), ['a', 'b', 'c']);
    assert.deepEqual(found(centres, { language: ['pl'] }), []);
  });

  test('a service for everyone is for every audience', () => {
    const centres = [
      aCentre({ id: 'all', services: [aService({ audiences: ['everyone'] })] }),
      aCentre({ id: 'students', services: [aService({ audiences: ['student'] })] }),
    ];
    assert.deepEqual(found(centres, { audience: ['student'] }), ['all', 'students']);
    assert.deepEqual(found(centres, { audience: ['employer'] }), ['all']);
  });

  test('one and the same service must answer everything that is asked', () => {
    const paid = { kind: 'paid', price: 250, currency: 'EUR' } as const;
    const split = aCentre({
      services: [
        aService({ audiences: ['student'], topics: ['work'], cost: { kind: 'free' } }),
        aService({ audiences: ['employee'], topics: ['money'], cost: paid }),
      ],
    });
    assert.deepEqual(found([split], { ease: ['free'], audience: ['employee'] }), []);
    assert.deepEqual(found([split], { audience: ['student'], topic: ['money'] }), []);
    assert.deepEqual(found([split], { ease: ['free'], audience: ['student'], topic: ['work'] }), [split.id]);
  });

  test('a service whose price is not known is not called free', () => {
    const centre = aCentre({ services: [aService({ cost: { kind: 'unknown' } })] });
    assert.deepEqual(found([centre], { ease: ['free'] }), []);
  });

  test('wheelchair says something about the centre, not about its services', () => {
    const centres = [aCentre({ id: 'level' }), aCentre({ id: 'stairs', wheelchairAccessible: false })];
    assert.deepEqual(found(centres, { ease: ['wheelchair'] }), ['level']);
    assert.deepEqual(found([aCentre({ services: [] })], { ease: ['wheelchair'] }), ['utrecht']);
  });

  test('choosing more moments or conveniences never makes the list longer', () => {
    fc.assert(
      fc.property(anyCentres, anySelection, fc.constantFrom('when', 'ease'), (centres, selection, facet) => {
        const wider = found(centres, withFacet(selection, facet, []));
        assert.ok(found(centres, selection).every((id) => wider.includes(id)));
      }),
    );
  });
});

suite('countFacets', () => {
  /** What the visitor would choose by pressing one more value: beside the others, or instead of an earlier one. */
  const choosing = (selection: Selection, facet: Facet, value: string): Selection =>
    facet === 'when' || facet === 'ease'
      ? withFacet(selection, facet, [...new Set([...selection[facet], value])])
      : withFacet(selection, facet, [value]);

  test('every count is the length of the list with that value', () => {
    fc.assert(
      fc.property(anyCentres, anySelection, fc.func(fc.boolean()), (centres, selection, isOpen) => {
        const index = indexCentres(centres);
        const openNow = column(index.centres, ({ id }) => isOpen(id));
        const counts = countFacets(index, openNow, selection);
        for (const facet of FACETS) {
          for (const [value, count] of counts[facet]) {
            const passes = filterCentres(index, openNow, choosing(selection, facet, value));
            assert.equal(count, passes.filter(Boolean).length, `${facet} ${value}`);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('languages are those of the directory, the most common first', () => {
    const index = indexCentres([
      aCentre({ id: 'a', languages: ['nl', 'ar', 'ar'] }),
      aCentre({ id: 'b', languages: ['nl', 'tr'] }),
      aCentre({ id: 'c', languages: ['tr'] }),
    ]);
    const { language } = countFacets(index, new Uint8Array(3), NOTHING_SELECTED);
    assert.deepEqual(
      [...language],
      [
        ['nl', 2],
        ['tr', 2],
        ['ar', 1],
      ],
    );
  });

  test('an empty directory counts nothing', () => {
    const counts = countFacets(indexCentres([]), new Uint8Array(), NOTHING_SELECTED);
    assert.equal(counts.language.size, 0);
    assert.deepEqual(new Set(counts.topic.values()), new Set([0]));
  });
});
