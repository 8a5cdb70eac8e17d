import type { Centre } from '../../../domain/centres/centre.ts';
import type { Facet, Selection } from '../../../domain/centres/selection.ts';
import type { LcMapSelectEvent } from '../../../elements/map/map.events.ts';
import type { Locale } from '../../../localization/localization.ts';
import type { ResultsState } from './centre-results.controller.ts';

export type ReadyState = Extract<ResultsState, { kind: 'ready' }>;

/** Everything the views of the list need to know. */
export interface ResultsModel {
  readonly state: ResultsState;
  readonly locale: Locale;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly selection: Selection;
  /** Id of the centre that is unfolded. */
  readonly openId: string | undefined;
  /** Id of the centre whose contact details answer "make an appointment". */
  readonly contactId: string | undefined;
  readonly filtersOpen: boolean;
  readonly map: 'none' | 'closed' | 'loading' | 'open' | 'failed';
  readonly tiles: string;
  readonly attribution: string;
  readonly announced: boolean;
  readonly routeUrl: string;
  /** Level of a heading so many steps below that of the list. */
  level(below?: number): number;
}

/** What the visitor can do with the list. */
export interface ResultsActions {
  select(facet: Facet, values: readonly string[]): void;
  clearFilters(): void;
  toggleFilters(): void;
  toggle(centre: Centre): void;
  book(centre: Centre): void;
  showMore(): void;
  toggleMap(): void;
  leaveMap(event: LcMapSelectEvent): void;
  retry(): void;
}
