import { chosen, itemsById, optionsOf } from './answers.ts';
import { type DecisionTable, matches } from './decision.ts';
import { visibleItems } from './flow.ts';
import type { Answers, Condition, DecisionRule, Instrument } from './instrument.ts';
import { canHold } from './reachable.ts';

/** For authors and tests; no part of what a visitor loads. */
export interface DecisionReport {
  /** Answers that lead to no route. An item that is absent makes no difference. At most `GAPS_LISTED`. */
  readonly gaps: readonly Answers[];
  /** Rules that never decide anything: an earlier rule is always first, or their answers never go together. */
  readonly idle: readonly { readonly rule: number; readonly outcome: string; readonly behind: readonly number[] }[];
  /** Outcomes that no rule leads to. */
  readonly unused: readonly string[];
  /** False when the table is too large to look at whole; the other parts then tell of what was seen. */
  readonly complete: boolean;
}

export const GAPS_LISTED = 100;

/** Enough for eight questions of six answers that all matter; a table beyond it is one that nobody can review. */
const MOST_COMBINATIONS = 2_000_000;

type Comparison = Extract<Condition, { readonly item: string }>;

function comparisons(condition: Condition): Comparison[] {
  if ('item' in condition) return [condition];
  if ('not' in condition) return comparisons(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(comparisons);
}

function subsets(values: readonly string[]): string[][] {
  return values.reduce<string[][]>((sets, value) => [...sets, ...sets.map((set) => [...set, value])], [[]]);
}

/** The ways of answering an item that rules and conditions can tell apart. */
function waysToAnswer(instrument: Instrument, id: string, rules: readonly DecisionRule[]): string[][] {
  const item = itemsById(instrument).get(id)!;
  const leaves = instrument.pages.flatMap(({ when }) => (when ? comparisons(when) : []));
  const signature = (value: string) =>
    [
      ...rules.map(({ when }) => Object.hasOwn(when, id) && !!when[id]?.includes(value)),
      ...leaves.map(({ item, is }) => item === id && is.includes(value)),
    ].join();
  const different = new Map(
    optionsOf(instrument, item)
      .toReversed()
      .map(({ value }) => [signature(value), value]),
  );
  const values = [...different.values()].toReversed();
  return item.kind === 'multiple' ? subsets(values).filter(({ length }) => length > 0) : values.map((value) => [value]);
}

/** A rule that the answers so far rule out, given which items are settled. */
function excluded(rule: DecisionRule, answers: Answers, settled: ReadonlySet<string>): boolean {
  return Object.entries(rule.when).some(
    ([item, values]) => settled.has(item) && !chosen(answers, item).some((value) => values.includes(value)),
  );
}

/**
 * Goes through all answers that a visitor who skips nothing can give, page by page, and follows the table. Branches
 * where the first open rule already holds are not split any further.
 */
export function checkDecision(instrument: Instrument, { outcomes, rules }: DecisionTable): DecisionReport {
  const isRoute = new Map(outcomes.map(({ id, kind }) => [id, kind === 'route']));
  const routes = rules.filter(({ outcome }) => isRoute.get(outcome));
  const inConditions = instrument.pages.flatMap(({ when }) => (when ? comparisons(when) : [])).map(({ item }) => item);
  const relevant = new Set([...inConditions, ...routes.flatMap(({ when }) => Object.keys(when))]);
  const order = instrument.pages.flatMap(({ items }) => items).filter((item) => relevant.has(item));
  const ways = new Map(order.map((item) => [item, waysToAnswer(instrument, item, routes)]));
  const deciding = new Set<DecisionRule>();
  const before = new Map<DecisionRule, Set<DecisionRule>>();
  const gaps: Answers[] = [];
  let combinations = 0;

  const follow = (answers: Answers, settled: ReadonlySet<string>, depth: number): void => {
    if (++combinations > MOST_COMBINATIONS) return;
    const open = routes.filter((rule) => !excluded(rule, answers, settled));
    const first = open[0];
    if (first && matches(first, answers)) {
      deciding.add(first);
      for (const rule of open) if (rule !== first) before.set(rule, (before.get(rule) ?? new Set()).add(first));
      return;
    }
    const item = order[depth];
    if (item === undefined || !first) {
      if (gaps.length < GAPS_LISTED) gaps.push(answers);
      return;
    }
    const next = new Set(settled).add(item);
    if (!visibleItems(instrument, answers).includes(item)) return follow(answers, next, depth + 1);
    for (const values of ways.get(item)!) follow({ ...answers, [item]: values }, next, depth + 1);
  };
  follow({}, new Set(), 0);

  const idle = rules.flatMap((rule, index) => {
    const decides = isRoute.get(rule.outcome) ? deciding.has(rule) : possible(instrument, rule);
    const behind = [...(before.get(rule) ?? [])].map((other) => rules.indexOf(other)).toSorted((a, b) => a - b);
    return decides ? [] : [{ rule: index, outcome: rule.outcome, behind }];
  });
  const used = new Set(rules.map(({ outcome }) => outcome));
  const unused = outcomes.map(({ id }) => id).filter((id) => !used.has(id));
  return { gaps, idle, unused, complete: combinations <= MOST_COMBINATIONS };
}

/** Whether the answers of a rule can be given together. */
function possible(instrument: Instrument, { when }: DecisionRule): boolean {
  const items = itemsById(instrument);
  const all = Object.entries(when).map(([item, is]) => ({ item, is }));
  return canHold({ all }, (id) => {
    const item = items.get(id);
    const page = instrument.pages.find(({ items }) => items.includes(id));
    if (!item || !page) return undefined;
    return { kind: item.kind, values: optionsOf(instrument, item).map(({ value }) => value), when: page.when };
  });
}
