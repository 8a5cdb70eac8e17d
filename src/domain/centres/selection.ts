import { AUDIENCES, CHANNELS, TOPICS } from './centre.ts';

/**
 * What a visitor can narrow the list by. Of `when` and `ease` everything chosen must hold ("open now" and
 * "evening"); of the others one of the chosen values is enough ("phone" or "video").
 */
export const FACETS = ['when', 'ease', 'channel', 'audience', 'topic', 'language'] as const;
export type Facet = (typeof FACETS)[number];

export const WHEN = ['open-now', 'evening', 'weekend', 'walk-in'] as const;
export const EASE = ['free', 'wheelchair'] as const;

/** The values of each facet in the order shown; languages come from the directory. */
export const FACET_VALUES: Readonly<Record<Exclude<Facet, 'language'>, readonly string[]>> = {
  when: WHEN,
  ease: EASE,
  channel: CHANNELS,
  // "Everyone" is a property of a service, never a choice of a visitor.
  audience: AUDIENCES.filter((audience) => audience !== 'everyone'),
  topic: TOPICS,
};

/** Chosen values per facet. */
export type Selection = Readonly<Record<Facet, readonly string[]>>;

export const NOTHING_SELECTED: Selection = { when: [], ease: [], channel: [], audience: [], topic: [], language: [] };

/** The selection with the values of one facet replaced. */
export function withFacet(selection: Selection, facet: Facet, values: readonly string[]): Selection {
  return { ...selection, [facet]: values };
}

/** How many values are chosen in all. */
export function selectedCount(selection: Selection): number {
  return FACETS.reduce((sum, facet) => sum + selection[facet].length, 0);
}
