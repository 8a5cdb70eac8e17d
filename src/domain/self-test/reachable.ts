import type { Condition, Item } from './instrument.ts';

/** What is known of an item that is asked: what can be chosen, and when its page shows. */
export interface Asked {
  readonly kind: Item['kind'];
  readonly values: readonly string[];
  readonly when?: Condition | undefined;
}

interface Goal {
  readonly condition: Condition;
  readonly wanted: boolean;
  readonly then?: Goal | undefined;
}

/** Per item: of each of these sets one must be chosen, and none of those. */
interface Demand {
  readonly some: readonly (readonly string[])[];
  readonly none: readonly string[];
}

/** Beyond this an answer would take longer than the mistake is worth; the condition then passes. */
const MOST_STEPS = 200;

function canMeet({ kind, values }: Asked, { some, none }: Demand): boolean {
  const free = values.filter((value) => !none.includes(value));
  if (kind === 'multiple') return some.every((set) => set.some((value) => free.includes(value)));
  return !some.length || free.some((value) => some.every((set) => set.includes(value)));
}

/** Whether there are answers with which the condition holds, the conditions of the pages it looks at included. */
export function canHold(condition: Condition, asked: (item: string) => Asked | undefined): boolean {
  /** Changed on the way in and put back on the way out: a copy for each step would be slow for a long chain of pages. */
  const demands = new Map<string, Demand>();
  let steps = 0;

  const meet = (goal: Goal | undefined): boolean => {
    if (!goal || ++steps > MOST_STEPS) return true;
    const { condition, wanted, then } = goal;
    if ('not' in condition) return meet({ condition: condition.not, wanted: !wanted, then });
    if ('item' in condition) return meetItem(condition.item, condition.is, goal);
    const parts = 'all' in condition ? condition.all : condition.any;
    const every = 'all' in condition === wanted;
    if (!every) return parts.some((part) => meet({ condition: part, wanted, then }));
    const chain = parts.reduceRight<Goal | undefined>((rest, part) => ({ condition: part, wanted, then: rest }), then);
    return meet(chain);
  };

  const meetItem = (id: string, is: readonly string[], { wanted, then }: Goal): boolean => {
    const item = asked(id);
    if (!item) return !wanted && meet(then);
    const before = demands.get(id);
    const { some, none } = before ?? { some: [], none: [] };
    const demand = wanted ? { some: [...some, is], none } : { some, none: [...none, ...is] };
    if (!canMeet(item, demand)) return false;
    const shown = wanted && !some.length && item.when ? { condition: item.when, wanted: true, then } : then;
    demands.set(id, demand);
    if (meet(shown)) return true;
    if (before) demands.set(id, before);
    else demands.delete(id);
    return false;
  };

  return meet({ condition, wanted: true });
}
