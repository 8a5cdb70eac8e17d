import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { resume, save } from '../../../src/domain/self-test/resume.ts';
import { instrument, likertItem } from './support.ts';

const old = instrument({ version: '1.0.0' });

describe('going on later', () => {
  it('gives back what was saved, through JSON', () => {
    const saved = JSON.parse(JSON.stringify(save(old, { a: ['1'], b: ['5'] }, 'c'))) as unknown;
    assert.deepEqual(resume(saved, old), {
      kind: 'resumed',
      answers: { a: ['1'], b: ['5'] },
      position: 'c',
      change: 'none',
      dropped: [],
    });
  });

  it('keeps what fits a newer version, and names what does not', () => {
    const fewer = [
      { value: '1', label: 'Nee' },
      { value: '2', label: 'Ja' },
    ];
    const items = [likertItem('a'), likertItem('b', { answers: fewer }), likertItem('new')];
    const resumed = resume(save(old, { a: ['1'], b: ['5'], c: ['2'] }, 'c'), instrument({ version: '1.1.0', items }));
    assert.deepEqual(resumed, {
      kind: 'resumed',
      answers: { a: ['1'] },
      position: 'b',
      change: 'minor',
      dropped: [
        { item: 'b', reason: 'no-such-answer' },
        { item: 'c', reason: 'no-such-item' },
      ],
    });
  });

  it('says that a major version may mean something else', () => {
    const resumed = resume(save(old, { a: ['1'] }, 'b'), instrument({ version: '2.0.0' }));
    assert.ok(resumed.kind === 'resumed' && resumed.change === 'major');
  });

  it('keeps part of several answers, and of one answer never two', () => {
    const items = [likertItem('a', { kind: 'multiple' }), likertItem('b')];
    const saved = { instrumentId: 'proef', version: '1.0.0', answers: { a: ['1', '9'], b: ['1', '2'] }, position: 'a' };
    const resumed = resume(saved, instrument({ items }));
    assert.ok(resumed.kind === 'resumed');
    assert.deepEqual(resumed.answers, { a: ['1'] });
    assert.equal(resumed.dropped.length, 2);
  });

  it('has no position when all is answered and the saved one is gone', () => {
    const resumed = resume(save(old, { a: ['1'], b: ['1'], c: ['1'], d: ['1'] }, 'gone'), old);
    assert.ok(resumed.kind === 'resumed');
    assert.equal(resumed.position, undefined);
  });

  for (const [what, saved, reason] of [
    ['nothing', undefined, 'corrupt'],
    ['text', '{', 'corrupt'],
    ['a list', [], 'corrupt'],
    ['no answers', { instrumentId: 'proef', version: '1.0.0' }, 'corrupt'],
    ['answers that are no lists', { ...save(old, {}, 'a'), answers: { a: '1' } }, 'corrupt'],
    ['answers that are no texts', { ...save(old, {}, 'a'), answers: { a: [1] } }, 'corrupt'],
    ['another instrument', { ...save(old, {}, 'a'), instrumentId: 'ander' }, 'other-instrument'],
  ] as const)
    it(`refuses ${what}`, () => {
      assert.deepEqual(resume(saved, old), { kind: 'unusable', reason });
    });

  it('never throws, and gives only answers that the instrument has', () => {
    const answers = fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('a', 'b', '__proto__')), fc.jsonValue());
    const likely = fc.record({
      instrumentId: fc.constant('proef'),
      version: fc.string(),
      answers,
      position: fc.jsonValue(),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), likely), (saved) => {
        const resumed = resume(saved, old);
        if (resumed.kind === 'unusable') return;
        for (const [item, values] of Object.entries(resumed.answers)) {
          assert.match(item, /^[abcd]$/);
          assert.match(values.join(), /^[1-5]$/);
        }
      }),
    );
  });
});
