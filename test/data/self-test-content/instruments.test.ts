import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeInstrument } from '../../../src/data/decode/instrument.ts';
import { optionsOf } from '../../../src/domain/self-test/answers.ts';
import { visibleItems } from '../../../src/domain/self-test/flow.ts';
import type { Answers } from '../../../src/domain/self-test/instrument.ts';
import { RIASEC } from '../../../src/domain/self-test/occupation.ts';
import { judgeRiasec } from '../../../src/domain/self-test/riasec.ts';
import { bandText, scoreScales } from '../../../src/domain/self-test/scoring.ts';
import { shortForm } from '../../../src/domain/self-test/short-form.ts';
import { gzipSize, readInstrument, readJson, texts } from './support.ts';

const IDS = ['wegwijzer', 'interessekompas', 'loopbaanvaardigheden', 'basisvaardigheden'];

/** Formal address, words for a man or a woman, or for an age: the texts are for everybody. */
const NOT_FOR_EVERYBODY = /\b(u|uw|hij|hem|haar|zij|man(nen)?|vrouw(en)?|jongen|meisje|jonger|ouder|senior)\b/i;

for (const id of IDS) {
  describe(id, () => {
    const file = readJson(`instruments/${id}.nl.json`);

    it('is read without a single remark', () => {
      const { kind, problems } = decodeInstrument(file);
      assert.deepEqual({ kind, problems }, { kind: 'instrument', problems: [] });
      assert.equal(readInstrument(id).id, id);
    });

    it('says that it is no validated test', () => {
      assert.deepEqual(readInstrument(id).validation, {
        status: 'none',
        note: 'Deze test helpt je nadenken. Het is geen wetenschappelijk getoetste test.',
      });
    });

    it('speaks to everybody, in short sentences', () => {
      const all = texts(file);
      assert.ok(all.length > 20);
      assert.deepEqual(
        all.filter(({ text }) => NOT_FOR_EVERYBODY.test(text)),
        [],
      );
      const long = all.filter(({ text }) => text.split(/[.?!:]\s/).some((part) => part.split(' ').length > 20));
      assert.deepEqual(long, []);
    });

    it('asks every item once, each in its own words', () => {
      const { items, pages } = readInstrument(id);
      assert.deepEqual(pages.flatMap((page) => page.items).toSorted(), items.map((item) => item.id).toSorted());
      assert.equal(new Set(items.map(({ text }) => text)).size, items.length);
    });

    it('weighs at most 12 kB', () => {
      assert.ok(gzipSize(`instruments/${id}.nl.json`) <= 12_000);
    });
  });
}

describe('interessekompas, the test of interests', () => {
  const instrument = readInstrument('interessekompas');
  const short = shortForm(instrument);
  const typeOf = new Map(instrument.scales.flatMap((scale) => scale.items.map(({ item }) => [item, scale.id])));
  const answered = (items: readonly string[], liked: (type: string) => string): Answers =>
    Object.fromEntries(items.map((item) => [item, [liked(typeOf.get(item)!)]]));

  it('has eight activities for each type, and five in the short form', () => {
    const perType = (items: readonly string[]) =>
      RIASEC.map((type) => items.filter((item) => typeOf.get(item) === type).length);
    assert.deepEqual(perType(visibleItems(instrument, {})), [8, 8, 8, 8, 8, 8]);
    assert.deepEqual(perType(visibleItems(short, {})), [5, 5, 5, 5, 5, 5]);
  });

  it('never asks two of the same type in a row', () => {
    const types = visibleItems(instrument, {}).map((item) => typeOf.get(item));
    assert.deepEqual(
      types.filter((type, index) => type === types[index - 1]),
      [],
    );
  });

  it('scores the answers 1 to 5', () => {
    for (const item of instrument.items)
      assert.deepEqual(
        optionsOf(instrument, item).map(({ score }) => score),
        [1, 2, 3, 4, 5],
      );
  });

  for (const [form, used] of [
    ['long', instrument],
    ['short', short],
  ] as const)
    for (const type of RIASEC)
      it(`finds somebody who only likes ${type}, in the ${form} form`, () => {
        const result = judgeRiasec(
          used,
          answered(visibleItems(used, {}), (own) => (own === type ? '5' : '2')),
        );
        assert.ok(result.kind === 'profile', result.kind);
        assert.deepEqual(result.code[0], [type]);
      });
});

describe('shortForm', () => {
  it('leaves a questionnaire without one as it is', () => {
    const instrument = readInstrument('loopbaanvaardigheden');
    assert.equal(shortForm(instrument), instrument);
  });
});

describe('loopbaanvaardigheden, five skills', () => {
  const instrument = readInstrument('loopbaanvaardigheden');

  it('has four statements for each skill', () => {
    assert.deepEqual(
      instrument.scales.map(({ items }) => items.length),
      [4, 4, 4, 4, 4],
    );
  });

  it('has a text of its own for a low, a middle and a high score', () => {
    const given = (low: string, high: string): Answers =>
      Object.fromEntries(
        instrument.scales.flatMap(({ items }) => items.map(({ item, reverse }) => [item, [reverse ? low : high]])),
      );
    const shown = [given('5', '1'), given('3', '3'), given('1', '5')].map((answers) =>
      scoreScales(instrument, answers).map((score, index) => bandText(instrument.scales[index]!, score)),
    );
    assert.equal(new Set(shown.flat()).size, 15);
    assert.ok(shown.flat().every(Boolean));
  });
});
