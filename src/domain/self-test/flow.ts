import { chosen } from './answers.ts';
import type { Answers, Condition, Instrument, Page } from './instrument.ts';

function holds(condition: Condition, answers: Answers, asked: ReadonlySet<string>): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, answers, asked));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers, asked));
  if ('not' in condition) return !holds(condition.not, answers, asked);
  const { item, is } = condition;
  return asked.has(item) && chosen(answers, item).some((value) => is.includes(value));
}

/**
 * The pages that are shown with these answers. A condition looks only at earlier pages that are shown themselves: an
 * answer on a page that was passed over later must not keep another page open.
 */
export function visiblePages({ pages }: Instrument, answers: Answers): readonly Page[] {
  const asked = new Set<string>();
  return pages.filter((page) => {
    const visible = !page.when || holds(page.when, answers, asked);
    if (visible) for (const item of page.items) asked.add(item);
    return visible;
  });
}

/** Identifiers of the items that are asked with these answers, in order. */
export function visibleItems(instrument: Instrument, answers: Answers): readonly string[] {
  return visiblePages(instrument, answers).flatMap(({ items }) => items);
}

/** Without the answers on pages that are hidden now: those are kept for when the visitor goes back, and count for nothing. */
export function countingAnswers(instrument: Instrument, answers: Answers): Answers {
  return Object.fromEntries(
    visibleItems(instrument, answers)
      .map((item) => [item, chosen(answers, item)] as const)
      .filter(([, values]) => values.length > 0),
  );
}

export interface TestProgress {
  readonly answered: number;
  readonly total: number;
  readonly remainingSeconds: number;
}

export function progress(instrument: Instrument, answers: Answers): TestProgress {
  const items = visibleItems(instrument, answers);
  const answered = items.filter((item) => chosen(answers, item).length > 0).length;
  const remainingSeconds = Math.round((items.length - answered) * instrument.secondsPerItem);
  return { answered, total: items.length, remainingSeconds };
}

/** The nearest shown item after this one, also when this one is hidden by now; the first without one. */
export function nextItem(instrument: Instrument, answers: Answers, item?: string): string | undefined {
  const order = instrument.pages.flatMap(({ items }) => items);
  const visible = new Set(visibleItems(instrument, answers));
  return order.slice(item === undefined ? 0 : order.indexOf(item) + 1).find((id) => visible.has(id));
}

export function previousItem(instrument: Instrument, answers: Answers, item: string): string | undefined {
  const order = instrument.pages.flatMap(({ items }) => items);
  const visible = new Set(visibleItems(instrument, answers));
  return order.slice(0, Math.max(order.indexOf(item), 0)).findLast((id) => visible.has(id));
}

/** What the visitor skipped, in order. */
export function openItems(instrument: Instrument, answers: Answers): readonly string[] {
  return visibleItems(instrument, answers).filter((item) => chosen(answers, item).length === 0);
}
