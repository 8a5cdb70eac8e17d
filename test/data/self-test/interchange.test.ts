import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeInstrument } from '../../../src/data/decode/instrument.ts';
import { type FhirItem, toFhir } from '../../../src/data/self-test/interchange/fhir.ts';
import { toSurvey } from '../../../src/data/self-test/interchange/surveyjs-export.ts';
import { fromExpression, toExpression } from '../../../src/data/self-test/interchange/surveyjs-expression.ts';
import { fromSurvey } from '../../../src/data/self-test/interchange/surveyjs-import.ts';
import { optionsOf } from '../../../src/domain/self-test/answers.ts';
import type { Condition, Instrument } from '../../../src/domain/self-test/instrument.ts';
import { instrument, likertItem, scale } from '../../domain/self-test/support.ts';

const folder = new URL('../../../src/data/self-test/instruments/', import.meta.url);
const shipped = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const decoded = decodeInstrument(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    assert.ok(decoded.kind === 'instrument', name);
    return decoded.instrument;
  });

const about = { id: 'overgenomen', version: '1.0.0', licence: { name: 'CC BY 4.0' } };

function imported(survey: unknown) {
  const { decoded, problems } = fromSurvey(survey, about);
  assert.ok(decoded.kind === 'instrument', JSON.stringify([problems, decoded.problems]));
  return { ...decoded, lost: problems.map(({ pointer, message }) => `${pointer}: ${message}`) };
}

const branching = instrument({
  items: [
    likertItem('a'),
    likertItem('b', { kind: 'multiple', hint: 'Meer mag.' }),
    likertItem('c', {
      kind: 'single',
      answers: [
        { value: "it's", label: 'Ja' },
        { value: 'b\\c', label: 'Nee' },
      ],
    }),
    likertItem('d', {
      kind: 'pairwise',
      answers: [
        { value: 'x', label: 'X', score: 0 },
        { value: 'y', label: 'Y', score: 1 },
      ],
    }),
    likertItem('e'),
  ],
  scales: [scale('s', [{ item: 'a' }, { item: 'd', reverse: true }])],
  pages: [
    { id: 'p1', title: 'Begin', items: ['a', 'b'] },
    { id: 'p2', items: ['c'], when: { item: 'b', is: ['1', '2'] } },
    {
      id: 'p3',
      items: ['d'],
      when: {
        any: [
          { item: 'c', is: ["it's"] },
          { item: 'c', is: ['b\\c'] },
        ],
      },
    },
    { id: 'p4', items: ['e'], when: { all: [{ not: { item: 'a', is: ['1'] } }, { item: 'b', is: ['3'] }] } },
  ],
});

/** What both formats can say; SurveyJS has no word for a pair. */
function questions(test: Instrument) {
  return {
    items: test.items.map((item) => ({
      id: item.id,
      kind: item.kind === 'pairwise' ? 'single' : item.kind,
      text: item.text,
      hint: item.hint,
      answers: optionsOf(test, item).map(({ value, label, score }) => ({ value, label, score })),
    })),
    pages: test.pages,
  };
}

describe('SurveyJS, there and back', () => {
  for (const test of [instrument(), branching, ...shipped])
    it(`keeps the questions, answers and conditions of ${test.title}, ${test.items.length} items`, () => {
      const survey = JSON.parse(JSON.stringify(toSurvey(test))) as unknown;
      const back = fromSurvey(survey, { ...about, scales: test.scales, result: test.result });
      assert.deepEqual(back.problems, []);
      assert.ok(back.decoded.kind === 'instrument', JSON.stringify(back.decoded.problems));
      assert.deepEqual(questions(back.decoded.instrument), questions(test));
      assert.deepEqual(back.decoded.instrument.scales, test.scales);
    });

  it('keeps any condition', () => {
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 4 },
        fc.record({
          item: fc.constantFrom('a', 'b b', 'c.1'),
          is: fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 3 }),
        }),
        fc.record({ all: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }) }),
        fc.record({ any: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }) }),
        fc.record({ not: tie('condition') }),
      ),
    }));
    fc.assert(
      fc.property(condition, (generated) => {
        // Through JSON, because fast-check makes objects without a prototype.
        const original = JSON.parse(JSON.stringify(generated)) as Condition;
        assert.deepEqual(
          fromExpression(toExpression(original), (name) => name),
          original,
        );
      }),
    );
  });
});

describe('a SurveyJS form from elsewhere', () => {
  it('gives ratings, choices, yes or no, and a row for each line of a matrix', () => {
    const { instrument: test, lost } = imported({
      title: { default: 'Test', nl: 'Proef' },
      locale: 'nl',
      elements: [
        { type: 'rating', name: 'mood', rateMax: 3, minRateDescription: 'slecht', maxRateDescription: 'goed' },
        { type: 'radiogroup', name: 'my choice', choices: ['a', { value: 'b', text: 'Bee' }] },
        { type: 'boolean', name: 'sure' },
        { type: 'matrix', name: 'm', title: 'Hoe vaak?', columns: [1, 2], rows: [{ value: 'r1', text: 'Rust' }, 'r2'] },
      ],
    });
    assert.deepEqual(lost, []);
    assert.equal(test.title, 'Proef');
    assert.deepEqual(
      test.items.map(({ id, kind, text }) => [id, kind, text]),
      [
        ['mood', 'likert', 'mood'],
        ['my-choice', 'single', 'my choice'],
        ['sure', 'single', 'sure'],
        ['m.r1', 'likert', 'Rust'],
        ['m.r2', 'likert', 'r2'],
      ],
    );
    assert.deepEqual(test.items[0]!.answers, [
      { value: '1', label: 'slecht', score: 1 },
      { value: '2', label: '2', score: 2 },
      { value: '3', label: 'goed', score: 3 },
    ]);
    assert.deepEqual(
      test.scales[0]!.items.map(({ item }) => item),
      ['mood', 'sure', 'm.r1', 'm.r2'],
    );
  });

  it('reads conditions of pages, panels and questions', () => {
    const rating = (name: string, visibleIf?: string) => ({ type: 'rating', name, visibleIf });
    const { instrument: test, lost } = imported({
      pages: [
        { name: 'one', elements: [rating('a'), rating('b', '{a} = 5'), rating('c')] },
        {
          name: 'two',
          visibleIf: "{a} anyof ['1', 2] or !({c} <> 3)",
          elements: [{ type: 'panel', name: 'inner', visibleIf: '{c} = 1 and {a} = 1', elements: [rating('d')] }],
        },
      ],
    });
    assert.deepEqual(lost, []);
    const a = (...is: string[]) => ({ item: 'a', is });
    const c = (...is: string[]) => ({ item: 'c', is });
    assert.deepEqual(
      test.pages.map(({ items, when }) => [items, when]),
      [
        [['a'], undefined],
        [['b'], a('5')],
        [['c'], undefined],
        [['d'], { all: [{ any: [a('1', '2'), { not: { not: c('3') } }] }, { all: [c('1'), a('1')] }] }],
      ],
    );
  });

  it('says what it cannot take', () => {
    const { lost, instrument: test } = imported({
      pages: [
        {
          elements: [
            { type: 'rating', name: 'a' },
            { type: 'comment', name: 'why' },
            { type: 'rating', name: 'b', visibleIf: 'iif({a} > 3, 1, 2) = 1' },
            { type: 'radiogroup', name: 'c', choices: ['x', 'y'], showOtherItem: true },
            { type: 'rating' },
          ],
        },
      ],
    });
    assert.deepEqual(lost, [
      '/pages/0/elements/1: a question of type "comment" is not taken over',
      '/pages/0/elements/2/visibleIf: not understood; the question is always asked',
      '/pages/0/elements/3/showOtherItem: "showOtherItem" is left out',
      '/pages/0/elements/4/name: missing, and required',
    ]);
    assert.equal(test.items.length, 3);
  });

  it('may be anything, and then is unusable', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (survey) =>
        assert.ok(['instrument', 'unusable'].includes(fromSurvey(survey, about).decoded.kind)),
      ),
    );
    for (const expression of [
      '',
      '(',
      '{a} =',
      "{a} = 'x",
      '{a} = 1 1',
      '{b} = 1',
      '{a} > 1',
      "{a} anyof ['x'",
      '('.repeat(9999),
    ])
      assert.equal(
        fromExpression(expression, (name) => (name === 'a' ? 'a' : undefined)),
        undefined,
        expression,
      );
    const endless = { elements: [{ type: 'rating', name: 'a', rateMin: 0, rateMax: 1e9 }] };
    assert.equal(fromSurvey(endless, about).decoded.kind, 'unusable');
  });
});

describe('a FHIR Questionnaire', () => {
  const all = (items: readonly FhirItem[]): FhirItem[] => items.flatMap((item) => [item, ...all(item.item ?? [])]);

  for (const test of [branching, ...shipped])
    it(`says all that is asked in ${test.title}, by the rules of R4`, () => {
      const form = toFhir(test);
      const items = all(form.item);
      assert.deepEqual(
        [form.resourceType, form.version, form.language],
        ['Questionnaire', test.version, test.language],
      );
      assert.equal(new Set(items.map(({ linkId }) => linkId)).size, items.length);
      const asked = items.filter(({ type }) => type === 'choice');
      const known = new Map(
        asked.map((item) => [item.linkId, item.answerOption!.map(({ valueCoding }) => valueCoding.code)]),
      );
      assert.deepEqual(
        asked.map(({ text, answerOption }) => [
          text,
          answerOption!.map(({ valueCoding: { code, extension } }) => [code, extension?.[0]!.valueDecimal]),
        ]),
        test.pages
          .flatMap((page) => page.items)
          .map((id) => test.items.find((item) => item.id === id)!)
          .map((item) => [item.text, optionsOf(test, item).map(({ value, score }) => [value, score])]),
      );
      for (const { enableWhen = [], enableBehavior, type, text, item } of items) {
        assert.ok(enableWhen.length < 2 || enableBehavior, 'que-12');
        assert.ok(type !== 'group' || item?.length, 'que-1');
        assert.ok(type === 'group' || text);
        for (const { question, answerCoding } of enableWhen)
          assert.ok(known.get(question)!.includes(answerCoding.code));
      }
    });

  it('uses enableWhen where it will do, and an expression where it will not', () => {
    const [, p2, p3, p4] = toFhir(branching).item;
    const row = (code: string, question: string) => ({ question, operator: '=', answerCoding: { code } });
    assert.deepEqual([p2!.enableWhen, p2!.enableBehavior], [[row('1', 'item.b'), row('2', 'item.b')], 'any']);
    assert.deepEqual([p3!.enableWhen, p3!.enableBehavior], [[row("it's", 'item.c'), row('b\\c', 'item.c')], 'any']);
    assert.equal(p4!.enableWhen, undefined);
    assert.equal(
      p4!.extension![0]!.valueExpression!.expression,
      "((%resource.descendants().where(linkId = 'item.a').answer.value.code.intersect('1').exists()).not())" +
        " and (%resource.descendants().where(linkId = 'item.b').answer.value.code.intersect('3').exists())",
    );
  });
});
