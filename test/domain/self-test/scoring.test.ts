import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Scale } from '../../../src/domain/self-test/instrument.ts';
import { bandText, scoreScales } from '../../../src/domain/self-test/scoring.ts';
import { answersFrom, instrument, likertItem, scale } from './support.ts';

const near = (actual: number | undefined, expected: number) =>
  assert.ok(actual !== undefined && Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

/** Oracles worked out by hand in the comments. */
describe('a scale', () => {
  const one = (items: Scale['items'], method: Scale['method'] = 'mean') =>
    instrument({ scales: [scale('s', items, { method })] });

  it('averages, reverses and weighs', () => {
    const test = one([{ item: 'a' }, { item: 'b', reverse: true }, { item: 'c', weight: 2 }]);
    const [score] = scoreScales(test, { a: ['5'], b: ['2'], c: ['3'] });
    // 5 + (6 - 2) + 2 * 3 = 15; weights 4; range 4 to 20.
    near(score!.score, 15 / 4);
    near(score!.share, 11 / 16);
    assert.deepEqual(score!.itemShares, [1, 0.75, 0.5]);
  });

  it('sums', () => {
    const test = one([{ item: 'a' }, { item: 'b', reverse: true }, { item: 'c', weight: 2 }], 'sum');
    near(scoreScales(test, { a: ['5'], b: ['2'], c: ['3'] })[0]!.score, 15);
  });

  it('says how far blanks could move it', () => {
    const test = one([{ item: 'a' }, { item: 'b' }, { item: 'c' }, { item: 'd', weight: 2 }]);
    const [score] = scoreScales(test, { a: ['4'], b: ['4'], c: ['1'] });
    // Answered: 9 in 3 to 15. All: 9 + 2 * 1 or 2 * 5 = 11 or 19, in 5 to 25.
    near(score!.share, 6 / 12);
    near(score!.lowest, 6 / 20);
    near(score!.highest, 14 / 20);
    assert.deepEqual([score!.answered, score!.asked], [3, 4]);
  });

  it('has no score without answers, and could be anything', () => {
    const [score] = scoreScales(instrument(), {});
    assert.deepEqual([score!.score, score!.share, score!.lowest, score!.highest], [undefined, undefined, 0, 1]);
  });

  it('leaves items on hidden pages out, also when they were answered', () => {
    const test = instrument({
      pages: [
        { id: 'p1', items: ['a', 'b'] },
        { id: 'p2', items: ['c', 'd'], when: { item: 'a', is: ['5'] } },
      ],
    });
    const [score] = scoreScales(test, { a: ['1'], b: ['1'], c: ['5'], d: ['5'] });
    assert.deepEqual([score!.score, score!.asked], [1, 2]);
  });

  it('adds up what was ticked of several answers, below zero too', () => {
    const ticks = [
      { value: 'x', label: 'X', score: 2 },
      { value: 'y', label: 'Y', score: -1 },
      { value: 'z', label: 'Z', score: 1 },
    ];
    const test = instrument({ items: [likertItem('a', { kind: 'multiple', answers: ticks })] });
    const [score] = scoreScales(test, { a: ['x', 'y'] });
    // 2 - 1 = 1, in a range from -1 to 3.
    near(score!.score, 1);
    near(score!.share, 2 / 4);
  });

  it('chooses the text of the first band that reaches the score', () => {
    const banded = scale('s', [{ item: 'a' }], {
      bands: [
        { upTo: 0.25, text: 'laag' },
        { upTo: 1, text: 'hoog' },
      ],
    });
    const test = instrument({ scales: [banded] });
    const text = (answer: string) => bandText(banded, scoreScales(test, { a: [answer] })[0]!);
    assert.deepEqual(['1', '2', '3', '5'].map(text), ['laag', 'laag', 'hoog', 'hoog']);
    assert.equal(bandText(banded, scoreScales(test, {})[0]!), undefined);
  });

  it('holds items with names of object methods', () => {
    const test = instrument({ items: [likertItem('constructor'), likertItem('toString')] });
    assert.equal(scoreScales(test, {})[0]!.answered, 0);
    near(scoreScales(test, { constructor: ['5'] })[0]!.score, 5);
  });
});

describe('any scale', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `q${index}`);
  const items = fc.array(fc.record({ reverse: fc.boolean(), weight: fc.double({ min: 0.1, max: 5, noNaN: true }) }), {
    minLength: 12,
    maxLength: 12,
  });
  const sheet = fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), {
    minLength: 12,
    maxLength: 12,
  });
  const test = (entries: Scale['items']) =>
    instrument({ items: ids.map((id) => likertItem(id)), scales: [scale('s', entries)] });
  const named = (rows: readonly { reverse: boolean; weight: number }[]) =>
    rows.map((row, index) => ({ item: ids[index]!, ...row }));
  const score = (entries: Scale['items'], values: readonly (number | undefined)[]) =>
    scoreScales(
      test(entries),
      answersFrom(test(entries), (_, index) => values[index]),
    )[0]!;

  it('lies in its range, between the bounds that the blanks leave', () => {
    fc.assert(
      fc.property(items, sheet, (rows, values) => {
        const { share, lowest, highest } = score(named(rows), values);
        assert.ok(lowest >= 0 && highest <= 1 + 1e-9 && lowest <= highest + 1e-9);
        if (share !== undefined) assert.ok(share >= lowest - 1e-9 && share <= highest + 1e-9);
      }),
    );
  });

  it('rises with a higher answer, and falls with it when reversed', () => {
    fc.assert(
      fc.property(items, sheet, fc.nat(11), (rows, values, index) => {
        const [low, high] = [2, 4].map((answer) => score(named(rows), values.with(index, answer)).share!);
        assert.equal(high! > low!, !rows[index]!.reverse);
      }),
    );
  });

  it('does not depend on the order of its items', () => {
    fc.assert(
      fc.property(items, sheet, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (rows, values, keys) => {
        const entries = named(rows);
        const shuffled = entries.toSorted((a, b) => keys[entries.indexOf(a)]! - keys[entries.indexOf(b)]!);
        const [straight, mixed] = [entries, shuffled].map((order) => score(order, values));
        if (straight!.share === undefined) assert.equal(mixed!.share, undefined);
        else near(mixed!.share, straight!.share);
      }),
    );
  });

  it('is mirrored when all items are reversed', () => {
    fc.assert(
      fc.property(items, sheet, (rows, values) => {
        const plain = score(named(rows), values);
        const turned = score(
          named(rows).map((entry) => ({ ...entry, reverse: !entry.reverse })),
          values,
        );
        near(turned.lowest, 1 - plain.highest);
        if (plain.share !== undefined) near(turned.share, 1 - plain.share);
      }),
    );
  });
});
