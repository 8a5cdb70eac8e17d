import type { AnswerOption, Answers, Instrument, Item } from './instrument.ts';

/** What was chosen for an item. An own key only: an item may be called `constructor`. */
export function chosen(answers: Answers, item: string): readonly string[] {
  return (Object.hasOwn(answers, item) && answers[item]) || [];
}

/** The answers with one changed; no values means skipped. */
export function withAnswer(answers: Answers, item: string, values: readonly string[]): Answers {
  const others = Object.entries(answers).filter(([id]) => id !== item);
  return Object.fromEntries(values.length ? [...others, [item, values]] : others);
}

export function optionsOf({ answerSets }: Pick<Instrument, 'answerSets'>, { answers }: Item): readonly AnswerOption[] {
  if (typeof answers !== 'string') return answers;
  return (Object.hasOwn(answerSets, answers) && answerSets[answers]) || [];
}

export function itemsById({ items }: Pick<Instrument, 'items'>): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
