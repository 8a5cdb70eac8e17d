import { chosen, itemsById, optionsOf } from './answers.ts';
import { visibleItems } from './flow.ts';
import type { AnswerOption, Answers, Instrument, Item, Scale } from './instrument.ts';

export interface ScaleScore {
  readonly scale: string;
  /** Sum or weighted mean over the answered items; undefined without any. */
  readonly score?: number;
  /** The score as a share of what the answered items allow, 0 to 1; undefined without any. */
  readonly share?: number;
  /** The share if every blank were given the lowest or the highest answer: the truth lies between. */
  readonly lowest: number;
  readonly highest: number;
  readonly answered: number;
  /** Items of the scale that this visitor is asked. */
  readonly asked: number;
  /** The share of each answered item by itself. */
  readonly itemShares: readonly number[];
}

interface Range {
  readonly min: number;
  readonly max: number;
}

/** Of any number of answers, all that lower the score can be chosen, or all that raise it. */
function rangeOf(options: readonly AnswerOption[], { kind }: Item): Range {
  const scores = options.map(({ score = 0 }) => score);
  if (kind !== 'multiple') return { min: Math.min(...scores), max: Math.max(...scores) };
  const sum = (sign: 1 | -1) => scores.reduce((total, score) => total + sign * Math.max(0, sign * score), 0);
  return { min: sum(-1), max: sum(1) };
}

interface Row extends Range {
  readonly weight: number;
  /** After reversing; undefined for a blank. */
  readonly score: number | undefined;
}

function total(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + row.weight * of(row), 0);
}

function share(value: number, { min, max }: Range): number {
  return max > min ? (value - min) / (max - min) : 0;
}

function scoreRows({ id, method }: Scale, rows: readonly Row[]): ScaleScore {
  const answered = rows.filter((row) => row.score !== undefined);
  const rangeFor = (some: readonly Row[]): Range => ({
    min: total(some, ({ min }) => min),
    max: total(some, ({ max }) => max),
  });
  const all = rangeFor(rows);
  const sum = total(answered, ({ score = 0 }) => score);
  return {
    scale: id,
    ...(answered.length > 0 && {
      score: method === 'sum' ? sum : sum / total(answered, () => 1),
      share: share(sum, rangeFor(answered)),
    }),
    lowest: share(
      total(rows, ({ score, min }) => score ?? min),
      all,
    ),
    highest: rows.length
      ? share(
          total(rows, ({ score, max }) => score ?? max),
          all,
        )
      : 1,
    answered: answered.length,
    asked: rows.length,
    itemShares: answered.map((row) => share(row.score ?? row.min, row)),
  };
}

/** Scores of all scales, in their order. Items on hidden pages count neither as answered nor as blank. */
export function scoreScales(instrument: Instrument, answers: Answers): readonly ScaleScore[] {
  const items = itemsById(instrument);
  const visible = new Set(visibleItems(instrument, answers));
  return instrument.scales.map((scale) => {
    const rows = scale.items.flatMap(({ item: id, reverse = false, weight = 1 }): Row[] => {
      const item = items.get(id);
      if (!item || !visible.has(id)) return [];
      const options = optionsOf(instrument, item);
      const range = rangeOf(options, item);
      const picked = options.filter(({ value }) => chosen(answers, id).includes(value));
      const plain = picked.reduce((sum, { score = 0 }) => sum + score, 0);
      const score = reverse ? range.min + range.max - plain : plain;
      return [{ ...range, weight, score: picked.length ? score : undefined }];
    });
    return scoreRows(scale, rows);
  });
}

/** The result text that goes with a score; undefined when the scale has none for it. */
export function bandText({ bands = [] }: Scale, { share }: ScaleScore): string | undefined {
  return share === undefined ? undefined : bands.find(({ upTo }) => share <= upTo + 1e-9)?.text;
}
