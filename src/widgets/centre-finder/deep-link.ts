import { FACETS, FACET_VALUES, selectedCount, type Facet, type Selection } from '../../domain/centres/selection.ts';

/** What of a search can be shared and found back. */
export interface DeepLink {
  readonly place: string;
  readonly selection: Selection;
}

const PLACE = 'lc-place';
const facetKey = (facet: string): string => `lc-${facet}`;

/** Reads the part of the page's address after the `#`; what is not ours or makes no sense is left aside. */
export function readDeepLink(): Partial<DeepLink> {
  const parameters = new URLSearchParams(location.hash.slice(1));
  const known = (facet: Facet) =>
    parameters
      .getAll(facetKey(facet))
      .filter((value) => (facet === 'language' ? /^[a-z]{2,3}$/.test(value) : FACET_VALUES[facet].includes(value)));
  const selection = Object.fromEntries(FACETS.map((facet) => [facet, known(facet)])) as Record<Facet, string[]>;
  const chosen = selectedCount(selection) > 0;
  return { place: parameters.get(PLACE) ?? '', ...(chosen && { selection }) };
}

/** Replaces our own parameters, and leaves those of the host page and its history as they are. */
export function writeDeepLink({ place, selection }: DeepLink): void {
  const own = new URLSearchParams(FACETS.flatMap((facet) => selection[facet].map((value) => [facetKey(facet), value])));
  if (place) own.set(PLACE, place);
  const foreign = location.hash
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('lc-'));
  const hash = [...foreign, ...(own.size > 0 ? [String(own)] : [])].join('&');
  history.replaceState(history.state, '', `${location.pathname}${location.search}${hash && `#${hash}`}`);
}
