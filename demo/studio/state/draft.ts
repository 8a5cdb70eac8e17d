import type { ThemeProfile } from '../../../src/theme/theme-profile.ts';

/** A colour in the light and in the dark, as `#rrggbb`. */
export interface ColorPair {
  readonly light: string;
  readonly dark: string;
}

/** What a designer can give an open token: colours, a size in pixels, or font families. */
export type Value = ColorPair | number | readonly string[];

/** A theme in the making. */
export interface Draft {
  /** The theme it began as; what the designer changed is counted from there. */
  readonly start: string;
  readonly profile: ThemeProfile;
  /** Open tokens that differ from the national theme, by path. */
  readonly values: Readonly<Record<string, Value>>;
  /** A `data:` address. It stays on this device: not in the address, not in the theme file. */
  readonly logo?: string;
}

export const isColorPair = (value: Value | undefined): value is ColorPair =>
  typeof value === 'object' && 'light' in value;

export const isFamilies = (value: Value | undefined): value is readonly string[] => Array.isArray(value);

export function sameValue(one: Value | undefined, other: Value | undefined): boolean {
  if (isColorPair(one) && isColorPair(other)) return one.light === other.light && one.dark === other.dark;
  if (isFamilies(one) && isFamilies(other)) return one.join() === other.join();
  return one === other;
}

/** Paths whose value is not that of the other draft, on either side. */
export function changedPaths(draft: Draft, other: Draft): string[] {
  const paths = new Set([...Object.keys(draft.values), ...Object.keys(other.values)]);
  return [...paths].filter((path) => !sameValue(draft.values[path], other.values[path]));
}
