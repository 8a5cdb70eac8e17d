import type { Centre } from '../../../domain/centres/centre.ts';
import { column, type CentreIndex, type Column } from '../../../domain/centres/centre-index.ts';
import { countFacets, filterCentres, type FacetCounts } from '../../../domain/centres/filter-centres.ts';
import { middleOf, orderByDistance, orderByName, type CentreOrder } from '../../../domain/centres/order-centres.ts';
import type { Selection } from '../../../domain/centres/selection.ts';
import { openingStatus, type OpeningStatus } from '../../../domain/opening-hours/opening-status.ts';
import type { Coordinates, Place } from '../../../domain/places/place.ts';

export interface CentreResult {
  readonly centre: Centre;
  readonly status: OpeningStatus;
  /** From the visitor's place; absent while there is none. */
  readonly kilometres?: number;
}

/** What the list is sorted by, so that it can be explained in a sentence. */
export type OrderedBy =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'name' };

export interface Results {
  /** The part of the list that is shown. */
  readonly shown: readonly CentreResult[];
  /** Everything that passes the filters, in order. */
  readonly all: readonly Centre[];
  readonly counts: FacetCounts;
  readonly orderedBy: OrderedBy;
}

export interface Question {
  readonly selection: Selection;
  readonly place: Place | undefined;
  readonly region: string | undefined;
  readonly now: number;
  readonly shown: number;
}

const MINUTE = 60_000;

/** Answers questions over one directory, and works out again only what changed since the last one. */
export class FinderResults {
  readonly #index: CentreIndex;
  readonly #nobody: Column;
  #lastOpen: Column | undefined;
  /** The same column for as long as nobody opens or closes: a minute that changes nothing costs nothing. */
  readonly #openNow = memo((minute: number): Column => {
    const now = minute * MINUTE;
    const open = column(this.#index.centres, (centre) => openingStatus(centre.hours, now).kind === 'open');
    if (!this.#lastOpen || open.some((isOpen, i) => isOpen !== this.#lastOpen?.[i])) this.#lastOpen = open;
    return this.#lastOpen;
  });
  readonly #order = memo((from: Coordinates | undefined): CentreOrder =>
    from ? orderByDistance(this.#index, from) : orderByName(this.#index),
  );
  readonly #regionMiddle = memo((region: string | undefined) =>
    region === undefined ? undefined : middleOf(this.#index.centres, region),
  );
  readonly #counts = memo((selection: Selection, openNow: Column) => countFacets(this.#index, openNow, selection));
  readonly #passing = memo((selection: Selection, openNow: Column, order: CentreOrder): Int32Array => {
    const passes = filterCentres(this.#index, openNow, selection);
    return order.indices.filter((i) => passes[i]);
  });
  readonly #all = memo((passing: Int32Array) => Array.from(passing, (i) => this.#index.centres[i]!));

  constructor(index: CentreIndex) {
    this.#index = index;
    this.#nobody = new Uint8Array(index.centres.length);
  }

  answer({ selection, place, region, now, shown }: Question): Results {
    const middle = place ? undefined : this.#regionMiddle(region);
    const order = this.#order(place?.coordinates ?? middle);
    const openNow = this.#openNow(Math.floor(now / MINUTE));
    // The list stays the same one while others open and close, unless it is about that.
    const passing = this.#passing(selection, selection.when.includes('open-now') ? openNow : this.#nobody, order);
    const measured = place && order.kilometres;
    return {
      shown: Array.from(passing.subarray(0, shown), (i) => {
        const centre = this.#index.centres[i]!;
        const kilometres = measured?.[i];
        return { centre, status: openingStatus(centre.hours, now), ...(kilometres !== undefined && { kilometres }) };
      }),
      all: this.#all(passing),
      counts: this.#counts(selection, openNow),
      orderedBy: place
        ? { kind: 'place', place }
        : middle && region !== undefined
          ? { kind: 'region', region }
          : { kind: 'name' },
    };
  }
}

/** Keeps the last answer for the last arguments. */
function memo<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly answer: R } | undefined;
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last?.args[i])) last = { args, answer: compute(...args) };
    return last.answer;
  };
}
