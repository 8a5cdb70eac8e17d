import { optionsOf } from './answers.ts';
import { openItems, visibleItems } from './flow.ts';
import type { Answers, Instrument, Item } from './instrument.ts';

/** What a widget keeps, as JSON, to go on later. */
export interface SavedTest {
  readonly instrumentId: string;
  readonly version: string;
  readonly answers: Answers;
  /** Item that the visitor was at. */
  readonly position: string;
}

export type Resumed =
  | {
      readonly kind: 'resumed';
      readonly answers: Answers;
      /** Item to go on with: the saved one, or else the first open one; undefined when all is answered. */
      readonly position: string | undefined;
      /** `major`: the answers fit, but the meaning of the items may have changed; ask whether to keep them. */
      readonly change: 'none' | 'minor' | 'major';
      readonly dropped: readonly { readonly item: string; readonly reason: 'no-such-item' | 'no-such-answer' }[];
    }
  | { readonly kind: 'unusable'; readonly reason: 'corrupt' | 'other-instrument' };

type Entry = readonly [item: string, values: readonly string[]];

export function save(instrument: Instrument, answers: Answers, position: string): SavedTest {
  return { instrumentId: instrument.id, version: instrument.version, answers, position };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

/** Answers of the item that are still offered; of a choice of one, all or nothing. */
function stillFits(instrument: Instrument, item: Item, values: readonly string[]): readonly string[] {
  const offered = optionsOf(instrument, item).map(({ value }) => value);
  const kept = offered.filter((value) => values.includes(value));
  return item.kind === 'multiple' || values.length === 1 ? kept : [];
}

function changeFrom(saved: string, current: string): 'none' | 'minor' | 'major' {
  if (saved === current) return 'none';
  return saved.split('.')[0] === current.split('.')[0] ? 'minor' : 'major';
}

/** Saved answers against the instrument of today: what still fits is kept, what does not is named. */
export function resume(saved: unknown, instrument: Instrument): Resumed {
  if (!isRecord(saved) || typeof saved['version'] !== 'string' || !isRecord(saved['answers']))
    return { kind: 'unusable', reason: 'corrupt' };
  if (saved['instrumentId'] !== instrument.id) return { kind: 'unusable', reason: 'other-instrument' };
  const entries = Object.entries(saved['answers']);
  if (!entries.every((entry): entry is [string, readonly string[]] => isTexts(entry[1])))
    return { kind: 'unusable', reason: 'corrupt' };

  const items = new Map(instrument.items.map((item) => [item.id, item]));
  const kept: Entry[] = [];
  const dropped: { item: string; reason: 'no-such-item' | 'no-such-answer' }[] = [];
  for (const [id, values] of entries.filter(([, values]) => values.length > 0)) {
    const item = items.get(id);
    const fitting = item ? stillFits(instrument, item, values) : [];
    if (fitting.length) kept.push([id, fitting]);
    if (fitting.length < values.length) dropped.push({ item: id, reason: item ? 'no-such-answer' : 'no-such-item' });
  }

  const answers: Answers = Object.fromEntries(kept);
  const position = visibleItems(instrument, answers).find((item) => item === saved['position']);
  return {
    kind: 'resumed',
    answers,
    position: position ?? openItems(instrument, answers)[0],
    change: changeFrom(saved['version'], instrument.version),
    dropped,
  };
}
