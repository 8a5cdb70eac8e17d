import { chosen, itemsById, optionsOf } from './answers.ts';
import type { Answers, Instrument, Item } from './instrument.ts';
import {
  type EducationLevel,
  type Occupation,
  RIASEC,
  type RiasecProfile,
  type RiasecType,
  type Sector,
} from './occupation.ts';

/** No levels or no sectors means all of them. */
export interface OccupationFilter {
  readonly levels?: readonly EducationLevel[];
  readonly sectors?: readonly Sector[];
}

export interface OccupationMatch {
  readonly occupation: Occupation;
  /** How alike the two profiles rise and fall: above 0 to 1. */
  readonly correlation: number;
  /** Types that both score above their own average, the one that contributes most first; at most three. */
  readonly because: readonly RiasecType[];
}

export type OccupationMatches =
  /** Best first. */
  | { readonly kind: 'matches'; readonly matches: readonly OccupationMatch[] }
  /** `flat`: all types score the same, so no direction shows. `nothing-fits`: none of the chosen kind fits. */
  | { readonly kind: 'none'; readonly reason: 'flat' | 'nothing-fits' };

const MOST_REASONS = 3;
/** A type that adds less than this to the correlation is no reason worth telling. */
const SMALLEST_REASON = 0.02;
/** "Leuk" or better, on a scale of five. */
const LIKED = 0.75;

function deviations(profile: readonly number[]): number[] {
  const mean = profile.reduce((sum, value) => sum + value, 0) / profile.length;
  return profile.map((value) => value - mean);
}

const length = (vector: readonly number[]) => Math.hypot(...vector);

/** A profile as its shape alone, level and spread taken out; undefined when it has no shape. */
function shape(profile: RiasecProfile): number[] | undefined {
  const difference = deviations(profile);
  const size = length(difference);
  return size > 1e-9 * length(profile) ? difference.map((value) => value / size) : undefined;
}

const products = (a: readonly number[], b: readonly number[]) => a.map((value, index) => value * b[index]!);

/** Rounded, so that the last bits of a sum do not decide which of two equals comes first. */
function total(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * 1e9) / 1e9;
}

/** Pearson's r, -1 to 1; undefined when one of the two is flat. */
export function correlation(a: RiasecProfile, b: RiasecProfile): number | undefined {
  const [first, second] = [shape(a), shape(b)];
  return first && second && total(products(first, second));
}

/** Two types that both score low also make profiles alike, but "because you both dislike it" helps nobody. */
function reasons(visitor: readonly number[], occupation: readonly number[]): RiasecType[] {
  return products(visitor, occupation)
    .map((share, index) => ({ type: RIASEC[index]!, share, liked: visitor[index]! > 0 && occupation[index]! > 0 }))
    .filter(({ share, liked }) => liked && share >= SMALLEST_REASON)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, MOST_REASONS)
    .map(({ type }) => type);
}

/**
 * Compares whole profiles by correlation, as the O*NET Interest Profiler does: a code of three letters would throw away
 * how strong each interest is. Occupations that point the other way are left out.
 */
export function matchOccupations(
  profile: RiasecProfile,
  occupations: readonly Occupation[],
  { levels = [], sectors = [] }: OccupationFilter = {},
): OccupationMatches {
  const visitor = shape(profile);
  if (!visitor) return { kind: 'none', reason: 'flat' };
  const matches = occupations
    .filter(({ level }) => !levels.length || levels.includes(level))
    .filter(({ sector }) => !sectors.length || sectors.includes(sector))
    .flatMap((occupation): OccupationMatch[] => {
      const figures = shape(occupation.interests);
      const likeness = figures ? total(products(visitor, figures)) : 0;
      if (!figures || likeness <= 0) return [];
      return [{ occupation, correlation: likeness, because: reasons(visitor, figures) }];
    })
    .toSorted((a, b) => b.correlation - a.correlation || (a.occupation.title < b.occupation.title ? -1 : 1));
  return matches.length ? { kind: 'matches', matches } : { kind: 'none', reason: 'nothing-fits' };
}

/** What the visitor said to like that belongs to a type: the best liked first, then in the order of the scale. */
export function likedItems(instrument: Instrument, answers: Answers, type: RiasecType): readonly Item[] {
  const items = itemsById(instrument);
  const scale = instrument.scales.find(({ id }) => id === type);
  return (scale?.items ?? [])
    .flatMap(({ item: id, reverse }) => {
      const item = items.get(id);
      if (!item || reverse) return [];
      const options = optionsOf(instrument, item);
      const scores = options.map(({ score = 0 }) => score);
      const [min, max] = [Math.min(...scores), Math.max(...scores)];
      const picked = options.find(({ value }) => chosen(answers, id).includes(value));
      const liking = picked ? ((picked.score ?? 0) - min) / (max - min) : 0;
      return liking >= LIKED ? [{ item, liking }] : [];
    })
    .toSorted((a, b) => b.liking - a.liking)
    .map(({ item }) => item);
}
