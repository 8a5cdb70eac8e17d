import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Answers } from '../../../src/domain/self-test/instrument.ts';
import { RIASEC, type RiasecType } from '../../../src/domain/self-test/occupation.ts';
import { judgeRiasec } from '../../../src/domain/self-test/riasec.ts';
import { answersFrom, byType, random, riasecInstrument } from './support.ts';

const long = riasecInstrument(8);
const short = riasecInstrument(5);

describe('the RIASEC result', () => {
  it('is a code of three letters', () => {
    const result = judgeRiasec(long, byType(long, { R: 1, I: 2, A: 4, S: 5, E: 3, C: 1 }));
    assert.ok(result.kind === 'profile');
    assert.deepEqual(result.profile, [0, 0.25, 0.75, 1, 0.5, 0]);
    assert.deepEqual(result.code, [['S'], ['A'], ['E']]);
    assert.deepEqual([result.certainty, result.doubts], ['high', []]);
  });

  it('shows ties as ties', () => {
    const result = judgeRiasec(long, byType(long, { R: 1, I: 3, A: 5, S: 5, E: 3, C: 2 }));
    assert.ok(result.kind === 'profile');
    assert.deepEqual(result.code, [
      ['A', 'S'],
      ['A', 'S'],
      ['I', 'E'],
    ]);
  });

  it('invents no direction when everything appeals about as much', () => {
    // Every type gets 2, 3 and 4 equally often, in another order.
    const result = judgeRiasec(
      long,
      answersFrom(long, (_, index) => 2 + ((index + Math.floor(index / 6)) % 3)),
    );
    assert.equal(result.kind, 'flat');
  });

  it('takes a small but steady preference for nothing to choose by', () => {
    const result = judgeRiasec(
      long,
      answersFrom(long, (id, index) => (/S[1-3]/.test(id) ? 4 : index % 2 ? 3 : 3)),
    );
    assert.notEqual(result.kind, 'profile');
  });

  it('recognises the same answer all over', () => {
    for (const test of [long, short])
      for (const answer of [1, 2, 3, 4, 5]) {
        const result = judgeRiasec(
          test,
          answersFrom(test, () => answer),
        );
        assert.ok(result.kind === 'straight-lined');
        assert.equal(result.run, test.items.length);
      }
  });

  it('recognises a visitor who stops reading half-way', () => {
    const start = byType(long, { R: 1, I: 2, A: 4, S: 5, E: 3, C: 1 });
    const result = judgeRiasec(long, { ...start, ...answersFrom(long, (_, index) => (index < 24 ? undefined : 3)) });
    assert.equal(result.kind, 'straight-lined');
    const hasty = judgeRiasec(long, { ...start, ...answersFrom(long, (_, index) => (index < 31 ? undefined : 3)) });
    assert.ok(hasty.kind === 'profile');
    assert.deepEqual(hasty.doubts, ['hasty']);
  });

  it('says nothing when less than half of a type was answered', () => {
    const full = byType(long, { R: 1, I: 2, A: 4, S: 5, E: 3, C: 1 });
    const without = (count: number): Answers =>
      Object.fromEntries(Object.entries(full).filter(([id]) => !(id.startsWith('C') && Number(id[1]) <= count)));
    const few = judgeRiasec(long, without(5));
    assert.ok(few.kind === 'too-few');
    assert.deepEqual([few.answered, few.asked], [43, 48]);
    assert.equal(judgeRiasec(long, without(4)).kind, 'profile');
    assert.equal(judgeRiasec(long, {}).kind, 'too-few');
  });

  it('is uncertain when the blanks could put another type first', () => {
    const full = byType(long, { R: 1, I: 2, A: 4, S: 5, E: 3, C: 1 });
    const blankA = Object.fromEntries(Object.entries(full).filter(([id]) => !['S1', 'S2', 'S3', 'A1'].includes(id)));
    const result = judgeRiasec(long, blankA);
    assert.ok(result.kind === 'profile');
    // S 5 x 8, of which three blank: at worst (5 * 4) / 32 = 0.63; A at best (7 * 3 + 4) / 32 = 0.78.
    assert.deepEqual([result.certainty, result.doubts], ['low', ['blanks']]);
    assert.deepEqual(result.code[0], ['S']);
    const blankC = Object.fromEntries(Object.entries(full).filter(([id]) => !['C1', 'C2', 'C3'].includes(id)));
    const sure = judgeRiasec(long, blankC);
    assert.ok(sure.kind === 'profile' && sure.certainty === 'high');
  });

  it('does not depend on which type it is about', () => {
    const value = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 48, maxLength: 48 }), fc.integer({ min: 1, max: 5 }), (values, turn) => {
        const turned = (id: string) => RIASEC[(RIASEC.indexOf(id[0] as RiasecType) + turn) % 6]! + id.slice(1);
        const answers = answersFrom(long, (_, index) => values[index]);
        const mirrored = Object.fromEntries(Object.entries(answers).map(([id, chosen]) => [turned(id), chosen]));
        const [one, other] = [judgeRiasec(long, answers), judgeRiasec(long, mirrored)];
        const code = (result: typeof one) =>
          result.kind === 'profile' ? result.code.map((types) => types.length) : [];
        assert.equal(other.kind, one.kind);
        assert.deepEqual(code(other), code(one));
      }),
    );
  });
});

/**
 * Chances of the answers 1 to 5 by distance on the hexagon: 0 for the visitor's own type, 3 for the opposite one. Means
 * 4.5, 2.7, 2.2 and 1.7, with a spread within a type of about one answer: somebody with a preference who hesitates.
 */
const CLEAR = [
  [0.005, 0.015, 0.05, 0.33, 0.6],
  [0.12, 0.3, 0.4, 0.15, 0.03],
  [0.25, 0.38, 0.27, 0.09, 0.01],
  [0.5, 0.32, 0.13, 0.04, 0.01],
];

function draw(chances: readonly number[], next: () => number): number {
  let rest = next();
  const index = chances.findIndex((chance) => (rest -= chance) < 0);
  return (index < 0 ? chances.length - 1 : index) + 1;
}

function distance(a: string, b: string): number {
  const steps = Math.abs(RIASEC.indexOf(a as RiasecType) - RIASEC.indexOf(b as RiasecType));
  return Math.min(steps, 6 - steps);
}

const VISITORS = 10_000;

describe('ten thousand simulated visitors', () => {
  for (const [name, test] of [
    ['48 items', long],
    ['30 items', short],
  ] as const) {
    for (const [index, own] of RIASEC.entries())
      it(`get their own type on top, ${own}, ${name}`, () => {
        const next = random(1000 + index);
        let right = 0;
        let certain = 0;
        for (let visitor = 0; visitor < VISITORS; visitor++) {
          const answers = answersFrom(test, (id) => draw(CLEAR[distance(own, id[0]!)]!, next));
          const result = judgeRiasec(test, answers);
          if (result.kind !== 'profile' || result.code[0]!.join() !== own) continue;
          right++;
          if (result.certainty === 'high') certain++;
        }
        assert.ok(right / VISITORS >= 0.99, `${right} of ${VISITORS}`);
        assert.ok(certain / right >= 0.9, `${certain} certain of ${right}`);
      });

    it(`who answer at random get no certain direction, ${name}`, () => {
      const next = random(7);
      let certain = 0;
      let profiles = 0;
      for (let visitor = 0; visitor < VISITORS; visitor++) {
        const result = judgeRiasec(
          test,
          answersFrom(test, () => 1 + Math.floor(next() * 5)),
        );
        if (result.kind !== 'profile') continue;
        profiles++;
        if (result.certainty === 'high') certain++;
      }
      assert.ok(certain / VISITORS <= 0.06, `${certain} certain`);
      assert.ok(profiles / VISITORS <= 0.28, `${profiles} profiles`);
    });
  }
});
