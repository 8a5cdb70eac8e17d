import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { decodeInstrument } from '../../../src/data/decode/instrument.ts';
import { checkDecision } from '../../../src/domain/self-test/decision-check.ts';
import { LEVELS, TOPICS } from '../../../src/domain/centres/centre.ts';
import { instrument, likertItem, riasecInstrument, scale } from '../../domain/self-test/support.ts';

const root = new URL('../../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const schema = JSON.parse(text('src/data/self-test/instrument.schema.json'));
const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(
  schema,
);

const folder = 'src/data/self-test/instruments/';
const names = readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.json'));

describe('every instrument of the kit', () => {
  it('is there', () => assert.ok(names.length > 0));

  for (const name of names) {
    const file: unknown = JSON.parse(text(folder + name));
    const decoded = decodeInstrument(file);

    it(`follows the schema: ${name}`, () => assert.ok(validate(file), JSON.stringify(validate.errors?.slice(0, 3))));

    it(`decodes without a problem: ${name}`, () => {
      assert.equal(decoded.kind, 'instrument');
      assert.deepEqual(decoded.problems, []);
    });

    if (decoded.kind === 'instrument' && decoded.instrument.result.kind === 'decision') {
      const { instrument } = decoded;
      const table = decoded.instrument.result;
      it(`leads everybody somewhere, by rules that all count: ${name}`, () => {
        assert.deepEqual(checkDecision(instrument, table), { gaps: [], idle: [], unused: [], complete: true });
      });
    }
  }
});

describe('the guide for authors', () => {
  const guide = text('stories/guides/instrument-format.mdx');
  const examples = [...guide.matchAll(/^```json\n(.*?)^```/gms)].map(([, json]) => JSON.parse(json!) as unknown);

  it('shows files that follow the schema and decode without a problem', () => {
    assert.equal(examples.length, 2);
    for (const example of examples) {
      assert.ok(validate(example), JSON.stringify(validate.errors));
      assert.deepEqual(decodeInstrument(example).problems, []);
    }
  });
});

describe('the schema', () => {
  it('knows the same words as the domain', () => {
    assert.deepEqual(schema.$defs.Outcome.properties.level.enum, LEVELS);
    assert.deepEqual(schema.$defs.Outcome.properties.topic.enum, TOPICS);
  });

  it('takes what the decoder takes', () => {
    for (const good of [instrument(), riasecInstrument(3)])
      assert.ok(validate(JSON.parse(JSON.stringify(good))), JSON.stringify(validate.errors));
  });

  const pair = [1, 2, 3].map((value) => ({ value: String(value), label: 'X', score: value }));
  for (const [what, change] of [
    ['an id in capitals', { id: 'Proef' }],
    ['a version that is none', { version: '1' }],
    ['no licence', { licence: undefined }],
    ['a script for a licence', { licence: { name: 'X', url: 'javascript:alert(1)' } }],
    ['a pair of three', { items: [likertItem('a', { kind: 'pairwise', answers: pair })] }],
    ['an item without a kind', { items: [{ ...likertItem('a'), kind: undefined }] }],
    ['a condition that says nothing', { pages: [{ id: 'p1', items: ['a'], when: {} }] }],
    ['a band beyond the range', { scales: [scale('s', [{ item: 'a' }], { bands: [{ upTo: 2, text: 'x' }] })] }],
    ['a short form of nothing', { short: [] }],
    ['a decision without rules', { result: { kind: 'decision', outcomes: [], rules: [] } }],
    ['a result of an unknown kind', { result: { kind: 'horoscope' } }],
  ] as const)
    it(`refuses ${what}, which the decoder reports`, () => {
      const file = JSON.parse(JSON.stringify({ ...instrument(), ...change })) as unknown;
      assert.equal(validate(file), false);
      assert.notDeepEqual(decodeInstrument(file).problems, []);
    });
});
