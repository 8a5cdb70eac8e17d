import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkDecision } from '../../../src/domain/self-test/decision-check.ts';
import { decide, type DecisionTable } from '../../../src/domain/self-test/decision.ts';
import type { DecisionRule, Item } from '../../../src/domain/self-test/instrument.ts';
import { instrument, likertItem } from './support.ts';

const choice = (...values: string[]): Partial<Item> => ({
  kind: 'single',
  answers: values.map((value) => ({ value, label: value })),
});

const questions = instrument({
  items: [
    likertItem('goal', choice('work', 'learn', 'unsure')),
    likertItem('help', choice('alone', 'together')),
    likertItem('worries', { ...choice('money', 'health', 'none'), kind: 'multiple' }),
  ],
  scales: [],
  pages: [
    { id: 'p1', items: ['goal'] },
    { id: 'p2', items: ['help'], when: { not: { item: 'goal', is: ['unsure'] } } },
    { id: 'p3', items: ['worries'] },
  ],
});

const outcome = (id: string, kind: 'route' | 'referral' = 'route') => ({ id, kind, title: id, text: id });

function table(...rules: DecisionRule[]): DecisionTable {
  return {
    kind: 'decision',
    outcomes: [
      outcome('site'),
      outcome('talk'),
      outcome('coach'),
      outcome('debt', 'referral'),
      outcome('gp', 'referral'),
    ],
    rules,
  };
}

const complete = table(
  { when: { worries: ['money'] }, outcome: 'debt' },
  { when: { worries: ['health'] }, outcome: 'gp' },
  { when: { goal: ['unsure'] }, outcome: 'coach' },
  { when: { help: ['alone'] }, outcome: 'site' },
  { when: { help: ['together'] }, outcome: 'talk' },
);

const inTable = (rules: DecisionRule[]) => checkDecision(questions, table(...rules));

describe('a decision', () => {
  it('is the first route that holds, with every referral', () => {
    const decision = decide(questions, complete, { goal: ['work'], help: ['alone'], worries: ['health', 'money'] });
    assert.ok(decision.kind === 'route');
    assert.equal(decision.route.id, 'site');
    assert.deepEqual(
      decision.referrals.map(({ id }) => id),
      ['debt', 'gp'],
    );
  });

  it('does not look at a hidden answer', () => {
    const decision = decide(questions, complete, { goal: ['unsure'], help: ['alone'] });
    assert.ok(decision.kind === 'route');
    assert.equal(decision.route.id, 'coach');
  });

  it('names the open items when nothing holds', () => {
    const decision = decide(questions, complete, { goal: ['work'], worries: ['money'] });
    assert.deepEqual([decision.kind, decision.kind === 'undecided' && decision.open], ['undecided', ['help']]);
    assert.equal(decision.referrals.length, 1);
  });

  it('names a referral once', () => {
    const twice = table({ when: {}, outcome: 'debt' }, { when: { goal: ['work'] }, outcome: 'debt' });
    assert.equal(decide(questions, twice, { goal: ['work'] }).referrals.length, 1);
  });
});

describe('the check of a table', () => {
  it('finds nothing in a complete one but the outcomes without a rule', () => {
    assert.deepEqual(checkDecision(questions, complete), { gaps: [], idle: [], unused: [], complete: true });
    assert.deepEqual(inTable([{ when: {}, outcome: 'site' }]).unused, ['talk', 'coach', 'debt', 'gp']);
  });

  it('finds gaps', () => {
    const { gaps } = inTable([
      { when: { goal: ['work', 'unsure'] }, outcome: 'site' },
      { when: { goal: ['learn'], help: ['together'] }, outcome: 'talk' },
    ]);
    assert.deepEqual(gaps, [{ goal: ['learn'], help: ['alone'] }]);
  });

  it('finds the rule that an earlier one is always before', () => {
    const { idle, gaps } = inTable([
      { when: { goal: ['work'] }, outcome: 'site' },
      { when: { goal: ['work'], help: ['alone'] }, outcome: 'talk' },
      { when: {}, outcome: 'coach' },
    ]);
    assert.deepEqual(gaps, []);
    assert.deepEqual(idle, [{ rule: 1, outcome: 'talk', behind: [0] }]);
  });

  it('finds the rule that several earlier ones cover together', () => {
    const { idle } = inTable([
      { when: { help: ['alone'] }, outcome: 'site' },
      { when: { help: ['together'] }, outcome: 'talk' },
      { when: { goal: ['unsure'] }, outcome: 'coach' },
      { when: { goal: ['learn'] }, outcome: 'coach' },
    ]);
    assert.deepEqual(idle, [{ rule: 3, outcome: 'coach', behind: [0, 1] }]);
  });

  it('finds rules whose answers never go together', () => {
    const { idle } = inTable([
      { when: { goal: ['unsure'], help: ['alone'] }, outcome: 'site' },
      { when: { goal: ['unsure'], help: ['together'] }, outcome: 'gp' },
      { when: {}, outcome: 'talk' },
    ]);
    assert.deepEqual(
      idle.map(({ rule }) => rule),
      [0, 1],
    );
  });

  it('agrees with trying out all answers, for any table', () => {
    const values = {
      goal: ['work', 'learn', 'unsure'],
      help: ['alone', 'together'],
      worries: ['money', 'health', 'none'],
    };
    const some = (list: string[]) => fc.option(fc.subarray(list, { minLength: 1 }), { nil: undefined });
    const rule = fc
      .record({ goal: some(values.goal), help: some(values.help), worries: some(values.worries) })
      .map((when) => ({ when: JSON.parse(JSON.stringify(when)) as DecisionRule['when'], outcome: 'site' }));
    const worries = [
      ['money'],
      ['health'],
      ['none'],
      ['money', 'health'],
      ['money', 'none'],
      ['health', 'none'],
      values.worries,
    ];
    const sheets = values.goal.flatMap((goal) =>
      (goal === 'unsure' ? [undefined] : values.help).flatMap((help) =>
        worries.map((worry) => ({ goal: [goal], ...(help && { help: [help] }), worries: worry })),
      ),
    );
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 5 }), (rules) => {
        const own = table(...rules);
        const undecided = sheets.filter((sheet) => decide(questions, own, sheet).kind === 'undecided');
        const { gaps, idle } = checkDecision(questions, own);
        assert.equal(gaps.length > 0, undecided.length > 0);
        for (const gap of gaps)
          assert.ok(
            undecided.some((sheet) =>
              Object.entries(gap).every(([item, chosen]) => String(sheet[item as 'goal']) === String(chosen)),
            ),
            JSON.stringify(gap),
          );
        const first = new Set(
          sheets.map((sheet) =>
            rules.findIndex((_, index) => decide(questions, table(rules[index]!), sheet).kind === 'route'),
          ),
        );
        assert.deepEqual(
          idle.map(({ rule }) => rule),
          rules.map((_, index) => index).filter((index) => !first.has(index)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is quick for a table of twelve questions', () => {
    const items = Array.from({ length: 12 }, (_, index) => likertItem(`q${index}`));
    const wide = instrument({ items });
    const rules = items.map(({ id }) => ({ when: { [id]: ['1', '2'] }, outcome: 'site' }));
    const report = checkDecision(wide, table(...rules, { when: {}, outcome: 'talk' }));
    assert.deepEqual([report.gaps.length, report.idle.length, report.complete], [0, 0, true]);
  });
});
