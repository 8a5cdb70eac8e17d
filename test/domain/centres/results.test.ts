import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { indexCentres } from '../../../src/domain/centres/centre-index.ts';
import { NOTHING_SELECTED, withFacet } from '../../../src/domain/centres/selection.ts';
import type { Place } from '../../../src/domain/places/place.ts';
import { FinderResults, type Question } from '../../../src/widgets/centre-finder/results/results.ts';
import { aCentre, manyCentres } from '../../support/centres.ts';
import { anyCentres, anySelection } from './support.ts';

// A Wednesday, ten in the morning in the Netherlands.
const NOW = Date.parse('2026-10-14T08:00:00Z');
const MINUTE = 60_000;
const place: Place = {
  kind: 'postcode',
  label: '3511 Utrecht',
  coordinates: { latitude: 52.0908, longitude: 5.1222 },
  precision: 'estimate',
};
const question: Question = { selection: NOTHING_SELECTED, place: undefined, region: undefined, now: NOW, shown: 10 };
const centres = manyCentres(60);
const finder = (): FinderResults => new FinderResults(indexCentres(centres));
const openNow = withFacet(NOTHING_SELECTED, 'when', ['open-now']);

const anyQuestion: fc.Arbitrary<Question> = fc.record({
  selection: anySelection,
  place: fc.constantFrom(undefined, place),
  region: fc.constantFrom(undefined, 'AM01', 'AM13', 'AM99'),
  now: fc.integer({ min: 0, max: 14 * 24 * 60 }).map((minutes) => NOW + minutes * MINUTE),
  shown: fc.integer({ min: 0, max: 15 }),
});

suite('FinderResults', () => {
  test('remembers nothing that is no longer true: each answer is that of a finder asked for the first time', () => {
    fc.assert(
      fc.property(anyCentres, fc.array(anyQuestion, { minLength: 1, maxLength: 6 }), (centres, questions) => {
        const index = indexCentres(centres);
        const used = new FinderResults(index);
        for (const each of questions) assert.deepEqual(used.answer(each), new FinderResults(index).answer(each));
      }),
      { numRuns: 300 },
    );
  });

  test('the same list is the same array, so that nobody reports or draws it twice', () => {
    const results = finder();
    const { all } = results.answer(question);
    assert.equal(results.answer({ ...question, shown: 20 }).all, all);
    assert.equal(results.answer({ ...question, now: NOW + 999 }).all, all);
    assert.notEqual(results.answer({ ...question, selection: openNow }).all, all);
  });

  test('a minute later the list is the same array where nobody opened or closed', () => {
    const results = finder();
    const { all } = results.answer(question);
    assert.equal(results.answer({ ...question, now: NOW + MINUTE }).all, all);
  });

  test('who is open is judged by the minute', () => {
    const results = new FinderResults(indexCentres([aCentre()]));
    const closing = Date.parse('2026-10-14T15:00:00Z');
    const at = (now: number) => results.answer({ ...question, selection: openNow, now });
    assert.equal(at(closing - 1).all.length, 1);
    assert.equal(at(closing - 1).counts.when.get('open-now'), 1);
    assert.equal(at(closing).all.length, 0);
    assert.equal(at(closing).counts.when.get('open-now'), 0);
    assert.equal(results.answer({ ...question, now: closing }).shown[0]!.status.kind, 'closed');
  });

  test('shows the first part and holds on to the rest', () => {
    const { shown, all } = finder().answer({ ...question, place });
    assert.deepEqual(
      shown.map(({ centre }) => centre),
      all.slice(0, 10),
    );
    assert.equal(all.length, 60);
  });

  test('measures from the visitor’s place, and without one says no distance', () => {
    const near = finder().answer({ ...question, place, region: 'AM01' });
    assert.deepEqual(near.orderedBy, { kind: 'place', place });
    const distances = near.shown.map(({ kilometres }) => kilometres!);
    assert.deepEqual(
      distances,
      distances.toSorted((a, b) => a - b),
    );
    for (const each of [question, { ...question, region: 'AM01' }]) {
      assert.ok(
        finder()
          .answer(each)
          .shown.every((result) => !('kilometres' in result)),
      );
    }
  });

  test('a region decides where the list starts and hides nobody', () => {
    const groningen = aCentre({ id: 'g', region: 'AM01', coordinates: { latitude: 53.2, longitude: 6.6 } });
    const limburg = aCentre({ id: 'l', region: 'AM30', coordinates: { latitude: 50.8, longitude: 5.7 } });
    const results = new FinderResults(indexCentres([limburg, groningen]));
    const ids = (region: string | undefined) => results.answer({ ...question, region }).all.map(({ id }) => id);
    assert.deepEqual(ids('AM01'), ['g', 'l']);
    assert.deepEqual(ids('AM30'), ['l', 'g']);
    assert.deepEqual(ids('AM02'), ids(undefined));
    assert.deepEqual(results.answer({ ...question, region: 'AM30' }).orderedBy, { kind: 'region', region: 'AM30' });
    assert.deepEqual(results.answer({ ...question, region: 'AM02' }).orderedBy, { kind: 'name' });
  });
});
