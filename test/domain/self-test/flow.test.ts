import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withAnswer } from '../../../src/domain/self-test/answers.ts';
import {
  countingAnswers,
  nextItem,
  openItems,
  previousItem,
  progress,
  visiblePages,
} from '../../../src/domain/self-test/flow.ts';
import type { Condition } from '../../../src/domain/self-test/instrument.ts';
import { instrument } from './support.ts';

/** a; b when a is 5; c when b is 5; d always. */
const branching = instrument({
  pages: [
    { id: 'p1', items: ['a'] },
    { id: 'p2', items: ['b'], when: { item: 'a', is: ['4', '5'] } },
    { id: 'p3', items: ['c'], when: { item: 'b', is: ['5'] } },
    { id: 'p4', items: ['d'] },
  ],
});
const pages = (answers: Record<string, string[]>) => visiblePages(branching, answers).map(({ id }) => id);

describe('pages', () => {
  it('show when their condition holds', () => {
    assert.deepEqual(pages({}), ['p1', 'p4']);
    assert.deepEqual(pages({ a: ['5'] }), ['p1', 'p2', 'p4']);
    assert.deepEqual(pages({ a: ['4'], b: ['5'] }), ['p1', 'p2', 'p3', 'p4']);
  });

  it('do not show because of an answer on a page that is hidden now', () => {
    assert.deepEqual(pages({ a: ['1'], b: ['5'] }), ['p1', 'p4']);
  });

  for (const [what, when, answers, shown] of [
    [
      'all',
      {
        all: [
          { item: 'a', is: ['1'] },
          { item: 'b', is: ['1'] },
        ],
      },
      { a: ['1'] },
      false,
    ],
    [
      'all',
      {
        all: [
          { item: 'a', is: ['1'] },
          { item: 'b', is: ['1'] },
        ],
      },
      { a: ['1'], b: ['1'] },
      true,
    ],
    [
      'any',
      {
        any: [
          { item: 'a', is: ['1'] },
          { item: 'b', is: ['1'] },
        ],
      },
      { b: ['1'] },
      true,
    ],
    [
      'any',
      {
        any: [
          { item: 'a', is: ['1'] },
          { item: 'b', is: ['1'] },
        ],
      },
      { b: ['2'] },
      false,
    ],
    ['not', { not: { item: 'a', is: ['1'] } }, { a: ['1'] }, false],
    ['not, after a skipped item', { not: { item: 'a', is: ['1'] } }, {}, true],
    ['one of several answers', { item: 'a', is: ['1'] }, { a: ['3', '1'] }, true],
  ] as [string, Condition, Record<string, string[]>, boolean][])
    it(`${shown ? 'show' : 'hide'} by ${what}, ${JSON.stringify(answers)}`, () => {
      const test = instrument({
        pages: [
          { id: 'p1', items: ['a', 'b'] },
          { id: 'p2', items: ['c'], when },
        ],
      });
      assert.equal(visiblePages(test, answers).length, shown ? 2 : 1);
    });
});

describe('answers', () => {
  it('on a hidden page are kept and do not count', () => {
    const answers = { a: ['1'], b: ['5'], d: ['2'] };
    assert.deepEqual(countingAnswers(branching, answers), { a: ['1'], d: ['2'] });
    assert.deepEqual(countingAnswers(branching, withAnswer(answers, 'a', ['5'])), { a: ['5'], b: ['5'], d: ['2'] });
  });

  it('are taken back by skipping', () => {
    assert.deepEqual(withAnswer({ a: ['1'], b: ['2'] }, 'a', []), { b: ['2'] });
  });

  it('may be for an item called __proto__', () => {
    const answers = withAnswer({}, '__proto__', ['1']);
    assert.deepEqual(Object.keys(answers), ['__proto__']);
    assert.equal(Object.getPrototypeOf(answers), Object.prototype);
  });
});

describe('progress', () => {
  it('counts what is shown', () => {
    assert.deepEqual(progress(branching, { a: ['1'] }), { answered: 1, total: 2, remainingSeconds: 10 });
    assert.deepEqual(progress(branching, { a: ['5'], c: ['1'] }), { answered: 1, total: 3, remainingSeconds: 20 });
  });

  it('goes from item to item, over hidden ones', () => {
    assert.equal(nextItem(branching, {}), 'a');
    assert.equal(nextItem(branching, { a: ['1'] }, 'a'), 'd');
    assert.equal(nextItem(branching, { a: ['5'] }, 'a'), 'b');
    assert.equal(nextItem(branching, {}, 'd'), undefined);
    assert.equal(previousItem(branching, { a: ['1'] }, 'd'), 'a');
    assert.equal(previousItem(branching, {}, 'a'), undefined);
    assert.equal(previousItem(branching, {}, 'nobody'), undefined);
  });

  it('goes on from an item that is hidden by now', () => {
    assert.equal(nextItem(branching, { a: ['1'] }, 'b'), 'd');
    assert.equal(previousItem(branching, { a: ['1'] }, 'b'), 'a');
  });

  it('names what was skipped', () => {
    assert.deepEqual(openItems(branching, { a: ['5'], d: ['1'] }), ['b']);
  });
});
