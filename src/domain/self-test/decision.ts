import { chosen } from './answers.ts';
import { countingAnswers, openItems } from './flow.ts';
import type { Answers, DecisionRule, Instrument, Outcome, ResultDefinition } from './instrument.ts';

export type DecisionTable = Extract<ResultDefinition, { readonly kind: 'decision' }>;

export type Decision =
  | { readonly kind: 'route'; readonly route: Outcome; readonly referrals: readonly Outcome[] }
  /** No rule holds. `open` names the items that were skipped, in order: an answer there may help. */
  | { readonly kind: 'undecided'; readonly open: readonly string[]; readonly referrals: readonly Outcome[] };

export function matches({ when }: DecisionRule, answers: Answers): boolean {
  return Object.entries(when).every(([item, values]) => chosen(answers, item).some((value) => values.includes(value)));
}

/** The route of the first rule that holds, and every referral that holds, in the order of the rules. */
export function decide(instrument: Instrument, { outcomes, rules }: DecisionTable, answers: Answers): Decision {
  const counting = countingAnswers(instrument, answers);
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const holding = rules.filter((rule) => matches(rule, counting)).flatMap(({ outcome }) => byId.get(outcome) ?? []);
  const route = holding.find(({ kind }) => kind === 'route');
  const referrals = [...new Set(holding.filter(({ kind }) => kind === 'referral'))];
  return route
    ? { kind: 'route', route, referrals }
    : { kind: 'undecided', open: openItems(instrument, answers), referrals };
}
