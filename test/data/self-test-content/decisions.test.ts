import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decide, type Decision, type DecisionTable } from '../../../src/domain/self-test/decision.ts';
import { checkDecision } from '../../../src/domain/self-test/decision-check.ts';
import type { Answers } from '../../../src/domain/self-test/instrument.ts';
import { readInstrument } from './support.ts';

function tableOf(id: string) {
  const instrument = readInstrument(id);
  const table = instrument.result as DecisionTable;
  assert.equal(table.kind, 'decision');
  return { instrument, table, outcome: (answers: Answers) => summary(decide(instrument, table, answers)) };
}

function summary(decision: Decision): string {
  const route = decision.kind === 'route' ? `${decision.route.level} ${decision.route.id}` : 'undecided';
  return [route, ...decision.referrals.map(({ id }) => id)].join(' + ');
}

for (const id of ['wegwijzer', 'basisvaardigheden'])
  describe(`the decision table of ${id}`, () => {
    const { instrument, table, outcome } = tableOf(id);

    it('has no gaps, no rule that never decides and no outcome without a rule', () => {
      assert.deepEqual(checkDecision(instrument, table), { gaps: [], idle: [], unused: [], complete: true });
    });

    it('has an answer for somebody who skips everything', () => {
      assert.notEqual(outcome({}), 'undecided');
    });

    it('names a level for every route, and a topic for every outcome', () => {
      assert.deepEqual(
        table.outcomes.filter(({ kind, level, topic }) => (kind === 'route') !== !!level || !topic),
        [],
      );
    });

    it('ends the routes with a rule that always holds', () => {
      const routes = table.rules.filter((rule) =>
        table.outcomes.some((one) => one.id === rule.outcome && one.kind === 'route'),
      );
      assert.deepEqual(routes.at(-1)?.when, {});
    });
  });

describe('wegwijzer, from a question to a service', () => {
  const { instrument, table, outcome } = tableOf('wegwijzer');
  const person = (vraag: string, hulp: string, more: Record<string, string | string[]> = {}): Answers =>
    Object.fromEntries(
      Object.entries({ situatie: 'werk', vraag, verder: 'twijfel', hulp, haast: 'nee', speelt: 'nee', ...more }).map(
        ([item, value]) => [item, [value].flat()],
      ),
    );

  it('asks five to seven questions, and an employer only one', () => {
    assert.equal(instrument.items.length, 6);
    assert.equal(outcome({ situatie: ['werkgever'], hulp: ['meelopen'] }), 'advice werkgever');
  });

  const people: [string, Answers, string][] = [
    ['looks around for a course', person('leren', 'zelf'), 'information informatie-leren'],
    ['has no idea yet and looks around', person('kiezen', 'zelf'), 'information zelftest'],
    ['wants to talk about a course', person('leren', 'gesprek'), 'advice opleidingsgesprek'],
    ['wants to talk about finding work', person('werk', 'gesprek'), 'advice sollicitatiehulp'],
    ['wants to talk about starting a business', person('ondernemen', 'gesprek'), 'advice startersgesprek'],
    ['wants to talk about experience', person('ervaring', 'gesprek'), 'advice ervaringsgesprek'],
    ['asks something else', person('anders', 'zelf'), 'information informatie'],
    ['loses the job soon', person('werk', 'zelf', { haast: 'ja' }), 'advice sollicitatiehulp'],
    ['doubts, and knows no help', person('anders', 'weet-niet'), 'advice loopbaangesprek'],
    ['is stuck, and knows no help', person('kiezen', 'weet-niet', { verder: 'vast' }), 'guidance traject'],
    ['wants company on the way', person('kiezen', 'meelopen'), 'guidance traject'],
    ['can do much without a paper', person('ervaring', 'meelopen'), 'guidance ervaringstraject'],
    ['brings a diploma from elsewhere', person('diploma', 'zelf'), 'advice diploma'],
    [
      'has worries about money and reading',
      person('leren', 'gesprek', { speelt: ['geld', 'taal'] }),
      'advice opleidingsgesprek + geld + taal + studiekosten',
    ],
    [
      'worries about health',
      person('werk', 'zelf', { speelt: 'gezondheid' }),
      'information informatie-werk + gezondheid',
    ],
  ];
  for (const [who, answers, expected] of people)
    it(`knows the way for somebody who ${who}`, () => assert.equal(outcome(answers), expected));

  it('leads to all three levels', () => {
    assert.deepEqual(
      new Set(table.outcomes.flatMap(({ level }) => level ?? [])),
      new Set(['advice', 'guidance', 'information']),
    );
  });

  it('gives a talk or more to everybody who asks for one, or is in a hurry', () => {
    for (const vraag of ['werk', 'leren', 'kiezen', 'ervaring', 'diploma', 'ondernemen', 'anders'])
      for (const verder of ['weet-het', 'twijfel', 'vast']) {
        assert.match(outcome(person(vraag, 'gesprek', { verder })), /^advice /);
        assert.match(outcome(person(vraag, 'zelf', { verder, haast: 'ja' })), /^advice /);
      }
  });

  it('never gives more than a look around to somebody who wants just that and is in no hurry', () => {
    for (const vraag of ['werk', 'leren', 'kiezen', 'ervaring', 'ondernemen', 'anders'])
      for (const verder of ['weet-het', 'twijfel', 'vast'])
        assert.match(outcome(person(vraag, 'zelf', { verder })), /^information /);
  });
});

describe('basisvaardigheden, reading, numbers and the computer', () => {
  const { instrument, outcome } = tableOf('basisvaardigheden');
  const everything = (value: string): Answers => Object.fromEntries(instrument.items.map(({ id }) => [id, [value]]));

  it('asks three questions about each', () => {
    assert.deepEqual(
      instrument.pages.map(({ items }) => items.length),
      [3, 3, 3],
    );
  });

  it('sends nobody anywhere who manages', () => {
    assert.equal(outcome(everything('zelf')), 'information goed-op-weg');
  });

  it('names the Taalhuis and the library once each, however much is hard', () => {
    assert.equal(
      outcome(everything('samen')),
      'advice samen-kijken + taalhuis-lezen + taalhuis-rekenen + bibliotheek-digitaal',
    );
  });

  it('acts on one single thing that is hard at times', () => {
    assert.equal(
      outcome({ ...everything('zelf'), 'digitaal-2': ['soms'] }),
      'advice samen-kijken + bibliotheek-digitaal',
    );
  });
});
