import type { Centre } from '../../domain/centres/centre.ts';
import type { Facet, Selection } from '../../domain/centres/selection.ts';
import type { Place } from '../../domain/places/place.ts';
import type { LcSelectEvent } from '../../elements/combobox/combobox.events.ts';
import type { LcMapSelectEvent } from '../../elements/map/map.events.ts';
import type { Locale } from '../../localization/localization.ts';
import type { FinderState } from './centre-finder.controller.ts';

export type ReadyState = Extract<FinderState, { kind: 'ready' }>;

/** Everything the views need to know. */
export interface FinderModel {
  readonly state: FinderState;
  readonly locale: Locale;
  /** Epoch milliseconds. */
  readonly now: number;
  /** What stands in the search field. */
  readonly query: string;
  readonly suggestions: readonly Place[];
  readonly selection: Selection;
  /** Region shown beside the brand. */
  readonly coBrand: string | undefined;
  /** Id of the centre that is unfolded. */
  readonly openId: string | undefined;
  /** Id of the centre whose contact details answer "make an appointment". */
  readonly contactId: string | undefined;
  readonly map: 'none' | 'closed' | 'loading' | 'open' | 'failed';
  readonly tiles: string;
  readonly attribution: string;
  /** Whether the visitor did something, so that what changed is worth announcing. */
  readonly acted: boolean;
  readonly routeUrl: string;
  /** Level of a heading so many steps below the widget's own. */
  level(below?: number): number;
}

/** What the visitor can do. */
export interface FinderActions {
  prepare(): void;
  input(): void;
  choose(event: LcSelectEvent): void;
  search(event: Event): void;
  locate(): void;
  select(facet: Facet, values: readonly string[]): void;
  clearFilters(): void;
  toggle(centre: Centre): void;
  book(centre: Centre): void;
  showMore(): void;
  toggleMap(): void;
  leaveMap(event: LcMapSelectEvent): void;
  retry(): void;
}
