import { chosen, itemsById, optionsOf } from './answers.ts';
import { visibleItems } from './flow.ts';
import type { Answers, Instrument } from './instrument.ts';
import { RIASEC, type RiasecProfile, type RiasecType } from './occupation.ts';
import { type ScaleScore, scoreScales } from './scoring.ts';

/**
 * Share of the items of each type that must be answered. Half is the usual rule for a scale whose items weigh the same
 * (Fayers and Machin, Quality of Life, chapter on missing data): below it the blanks say more than the answers.
 */
const ENOUGH = 1 / 2;

/**
 * The same answer to this share of the items in a row. Half is the cut-off of Curran (2016, on careless responding):
 * in a questionnaire that mixes its types nobody with a preference gets there. A third is odd, and lowers certainty.
 */
const STRAIGHT = 1 / 2;
const HASTY = 1 / 3;

/** Below this many answers a row of the same ones may be chance. */
const FEWEST_FOR_A_RUN = 12;

/** Half an answer on a five-point scale between the highest and the lowest type is nothing to choose a direction by. */
const SMALLEST_SPREAD = 0.125;

/**
 * Critical values of F for six groups, as `limit * (1 + slope / degrees)`; within 4 % of the tables from 10 degrees of
 * freedom on. The test compares the differences between the types with the spread of the visitor's own answers, so that
 * it suits any number of items and anybody's way of answering. Differences that a quarter of random sheets reach are no
 * direction; those that one in twenty reaches, a weak one. Stricter, and the short form of 30 items would turn away one
 * in ten visitors with a clear preference; see the simulations in the tests.
 */
const NOTHING = { limit: 1.33, slope: 1.8 };
const WEAK = { limit: 2.21, slope: 4.5 };

/** Why a profile is uncertain. */
export type Doubt =
  /** The differences between the types are small beside those within a type. */
  | 'weak'
  /** The items that were left blank could put another type first. */
  | 'blanks'
  /** A long row of the same answer. */
  | 'hasty';

interface Judged {
  /** R to C. */
  readonly scores: readonly ScaleScore[];
}

export type RiasecResult =
  /** Not enough answers to say anything. */
  | (Judged & { readonly kind: 'too-few'; readonly answered: number; readonly asked: number })
  /** The same answer nearly everywhere. */
  | (Judged & { readonly kind: 'straight-lined'; readonly run: number })
  /** Everything appeals about as much: no direction is made up. */
  | (Judged & { readonly kind: 'flat'; readonly profile: RiasecProfile })
  | (Judged & {
      readonly kind: 'profile';
      readonly profile: RiasecProfile;
      /** Three positions; types with the same score share theirs, so that a tie reads `[['S', 'A'], ['S', 'A'], ['I']]`. */
      readonly code: readonly (readonly RiasecType[])[];
      readonly certainty: 'high' | 'low';
      readonly doubts: readonly Doubt[];
    });

function longestRun(positions: readonly number[]): number {
  let run = 0;
  return positions.reduce((longest, position, index) => {
    run = position === positions[index - 1] ? run + 1 : 1;
    return Math.max(longest, run);
  }, 0);
}

/** Which answer of its set was chosen, item by item as asked; blanks left out. */
function positions(instrument: Instrument, answers: Answers): number[] {
  const scored = new Set(instrument.scales.flatMap(({ items }) => items.map(({ item }) => item)));
  const items = itemsById(instrument);
  return visibleItems(instrument, answers)
    .filter((id) => scored.has(id) && chosen(answers, id).length === 1)
    .map((id) => optionsOf(instrument, items.get(id)!).findIndex(({ value }) => value === chosen(answers, id)[0]));
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const squares = (values: readonly number[], from: number) =>
  values.reduce((sum, value) => sum + (value - from) ** 2, 0);

/** One-way analysis of variance: do the types differ more than the items within a type? */
function stronger(groups: readonly (readonly number[])[]): (than: { limit: number; slope: number }) => boolean {
  const overall = mean(groups.flat());
  const between = groups.reduce((sum, group) => sum + group.length * (mean(group) - overall) ** 2, 0);
  const within = groups.reduce((sum, group) => sum + squares(group, mean(group)), 0);
  const degrees = groups.flat().length - groups.length;
  return ({ limit, slope }) =>
    degrees > 0 && between / (groups.length - 1) > (within / degrees) * limit * (1 + slope / degrees);
}

function codeOf(profile: RiasecProfile): RiasecType[][] {
  const ranked = profile.toSorted((a, b) => b - a).slice(0, 3);
  return ranked.map((value) => RIASEC.filter((_, index) => Math.abs(profile[index]! - value) < 1e-9));
}

/** Could another type be first, had the visitor left nothing blank? Ties are no matter of blanks. */
function blanksDecide(scores: readonly ScaleScore[]): boolean {
  const best = Math.max(...scores.map(({ share = 0 }) => share));
  const floor = Math.max(...scores.filter(({ share }) => share === best).map(({ lowest }) => lowest));
  return scores.some(({ share, highest }) => share !== best && highest > floor);
}

/** What a sheet of answers says about interests, and how certain that is. */
export function judgeRiasec(instrument: Instrument, answers: Answers): RiasecResult {
  const scores = scoreScales(instrument, answers);
  const sum = (key: 'answered' | 'asked') => scores.reduce((total, score) => total + score[key], 0);
  if (scores.length !== RIASEC.length || scores.some(({ answered, asked }) => !answered || answered < asked * ENOUGH))
    return { kind: 'too-few', scores, answered: sum('answered'), asked: sum('asked') };

  const given = positions(instrument, answers);
  const run = longestRun(given);
  const telling = given.length >= FEWEST_FOR_A_RUN;
  if (telling && run >= given.length * STRAIGHT) return { kind: 'straight-lined', scores, run };

  const profile = scores.map((score) => score.share ?? 0) as unknown as RiasecProfile;
  const groups = scores.map(({ itemShares }) => itemShares);
  const strongerThan = stronger(groups);
  const judgeable = groups.flat().length > groups.length;
  const spread = Math.max(...profile) - Math.min(...profile);
  if (spread < SMALLEST_SPREAD || (judgeable && !strongerThan(NOTHING))) return { kind: 'flat', scores, profile };

  const doubts: Doubt[] = [];
  if (!strongerThan(WEAK)) doubts.push('weak');
  if (blanksDecide(scores)) doubts.push('blanks');
  if (telling && run >= given.length * HASTY) doubts.push('hasty');
  return { kind: 'profile', scores, profile, code: codeOf(profile), certainty: doubts.length ? 'low' : 'high', doubts };
}
