import type { factIcons } from './fact-icons.ts';
import type { moreIcons } from './more-icons.ts';

/**
 * The icon set: one path each on a 24 by 24 grid, drawn as a round 1.75 stroke without a fill.
 * Path data rather than markup, so the set needs no sanitizing and compresses well.
 */
const firstIcons = {
  'chevron-down': 'M6 9.5l6 6 6-6',
  'chevron-end': 'M9.5 6l6 6-6 6',
  close: 'M6 6l12 12M18 6L6 18',
  locate: 'M12 6a6 6 0 1 0 0 12a6 6 0 0 0 0-12zM12 2.5V6M12 18v3.5M2.5 12H6M18 12h3.5M12 12h.01',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20',
} as const satisfies Record<string, string>;

export type IconName = keyof typeof firstIcons | keyof typeof factIcons | keyof typeof moreIcons;

/** The drawings at hand: those that every widget starts with, and whatever was added since. */
export const icons: Partial<Record<IconName, string>> = { ...firstIcons };

/** Icons that point along the reading direction and turn around with it. */
export const directional: ReadonlySet<string> = new Set<IconName>(['chevron-end', 'external', 'list', 'route']);
