import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import {
  FACETS,
  FACET_VALUES,
  NOTHING_SELECTED,
  selectedCount,
  withFacet,
} from '../../../src/domain/centres/selection.ts';
import { anySelection } from './support.ts';

suite('selection', () => {
  test('replacing one facet leaves the others and the given selection alone', () => {
    fc.assert(
      fc.property(anySelection, fc.constantFrom(...FACETS), (selection, facet) => {
        const before = { ...selection };
        const after = withFacet(selection, facet, ['x', 'y']);
        assert.deepEqual({ ...selection }, before);
        assert.deepEqual(after, { ...before, [facet]: ['x', 'y'] });
      }),
    );
  });

  test('counts what is chosen over all facets', () => {
    assert.equal(selectedCount(NOTHING_SELECTED), 0);
    fc.assert(
      fc.property(anySelection, (selection) => {
        assert.equal(selectedCount(selection), Object.values(selection).flat().length);
        assert.equal(selectedCount(withFacet(selection, 'when', [])), selectedCount(selection) - selection.when.length);
      }),
    );
  });

  test('nobody is asked to choose "everyone"', () => {
    assert.ok(!FACET_VALUES.audience.includes('everyone'));
    assert.ok(FACET_VALUES.audience.includes('student'));
  });
});
