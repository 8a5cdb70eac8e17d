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

type Demands = ReadonlyMap<string, Demand>;

/** Beyond this an answer would take longer than the mistake is worth; the condition then passes. */
const MOST_STEPS = 1000;

function canMeet({ kind, values }: Asked, { some, none }: Demand): boolean {
  const free = values.filter((value) => !none.includes(value));
  if (kind === 'multiple') return some.every((set) => set.some((value) => free.includes(value)));
  return !some.length || free.some((value) => some.every((set) => set.includes(value)));
}

/** Whether there are answers with which the condition holds, the conditions of the pages it looks at included. */
export function canHold(condition: Condition, asked: (item: string) => Asked | undefined): boolean {
  let steps = 0;

  const meet = (goal: Goal | undefined, demands: Demands): boolean => {
    if (!goal || ++steps > MOST_STEPS) return true;
    const { condition, wanted, then } = goal;
    if ('not' in condition) return meet({ condition: condition.not, wanted: !wanted, then }, demands);
    if ('item' in condition) return meetItem(condition.item, condition.is, goal, demands);
    const parts = 'all' in condition ? condition.all : condition.any;
    const every = 'all' in condition === wanted;
    if (!every) return parts.some((part) => meet({ condition: part, wanted, then }, demands));
    const chain = parts.reduceRight<Goal | undefined>((rest, part) => ({ condition: part, wanted, then: rest }), then);
    return meet(chain, demands);
  };

  const meetItem = (id: string, is: readonly string[], { wanted, then }: Goal, demands: Demands): boolean => {
    const item = asked(id);
    if (!item) return !wanted && meet(then, demands);
    const { some, none } = demands.get(id) ?? { some: [], none: [] };
    const demand = wanted ? { some: [...some, is], none } : { some, none: [...none, ...is] };
    if (!canMeet(item, demand)) return false;
    const shown = wanted && !some.length && item.when ? { condition: item.when, wanted: true, then } : then;
    return meet(shown, new Map([...demands, [id, demand]]));
  };

  return meet({ condition, wanted: true }, new Map());
}
