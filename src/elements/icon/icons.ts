import type { moreIcons } from './more-icons.ts';

/**
 * The icon set: one path each on a 24 by 24 grid, drawn as a round 1.75 stroke without a fill.
 * Path data rather than markup, so the set needs no sanitizing and compresses well.
 */
const firstIcons = {
  bookmark: 'M7.5 4h9A1.5 1.5 0 0 1 18 5.5V20l-6-4.5L6 20V5.5A1.5 1.5 0 0 1 7.5 4z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  'chevron-down': 'M6 9.5l6 6 6-6',
  'chevron-end': 'M9.5 6l6 6-6 6',
  clock: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 7.5V12l3 2',
  close: 'M6 6l12 12M18 6L6 18',
  info: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 11.5v5M12 7.5h.01',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  locate: 'M12 6a6 6 0 1 0 0 12a6 6 0 0 0 0-12zM12 2.5V6M12 18v3.5M2.5 12H6M18 12h3.5M12 12h.01',
  lock: 'M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2zM8 11V8a4 4 0 0 1 8 0v3',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20',
  sound: 'M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
} as const satisfies Record<string, string>;

export type IconName = keyof typeof firstIcons | keyof typeof moreIcons;

/** The drawings at hand: those that widgets start with, and whatever was added since. */
export const icons: Partial<Record<IconName, string>> = { ...firstIcons };

/** Icons that point along the reading direction and turn around with it. */
export const directional: ReadonlySet<string> = new Set<IconName>(['chevron-end', 'external', 'list', 'route']);
