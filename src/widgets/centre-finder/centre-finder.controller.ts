import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DataError, type CentreDirectory, type PlaceFinder } from '../../data/ports.ts';
import { locateDevice, LocationError } from '../../data/backends/device/locate-device.ts';
import type { Centre, Directory } from '../../domain/centres/centre.ts';
import { indexCentres } from '../../domain/centres/centre-index.ts';
import { NOTHING_SELECTED, type Selection } from '../../domain/centres/selection.ts';
import type { Coordinates, Place } from '../../domain/places/place.ts';
import { FinderResults, type Results } from './finder-results.ts';

/** Centres shown at first, and more at every "show more". */
const PAGE = 10;
const SUGGESTIONS = 7;
/** After this many milliseconds a visitor is told that loading takes long. */
const SLOW = 4000;
/** Opening status goes out of date by the minute. */
const MINUTE = 60_000;

/** What became of the visitor's last search. */
export type SearchState =
  | { readonly kind: 'none' }
  | { readonly kind: 'searching'; readonly for: 'query' | 'device' }
  | { readonly kind: 'found'; readonly place: Place }
  | { readonly kind: 'not-found'; readonly query: string }
  | { readonly kind: 'failed' }
  | { readonly kind: 'no-location'; readonly reason: LocationError['reason'] };

export type FinderState = { readonly search: SearchState } & (
  | { readonly kind: 'loading'; readonly slow: boolean }
  | { readonly kind: 'failed'; readonly reason: DataError['reason'] }
  | { readonly kind: 'ready'; readonly directory: Directory; readonly results: Results }
);

/** What the element tells the controller. */
export interface FinderHost extends ReactiveControllerHost {
  readonly source: CentreDirectory | undefined;
  readonly places: PlaceFinder;
  /** Code of the region where the list starts. */
  readonly regionCode: string | undefined;
  now(): number;
}

/** Calls the ports, asks the domain and holds one state for the views. */
export class FinderController implements ReactiveController {
  suggestions: readonly Place[] = [];
  selection: Selection = NOTHING_SELECTED;

  readonly #host: FinderHost;
  readonly #directory: Task<readonly [CentreDirectory | undefined], Directory>;
  readonly #suggest: Task<[string], readonly Place[]>;
  #results: FinderResults | undefined;
  #search: SearchState = { kind: 'none' };
  #place: Place | undefined;
  #searching = new AbortController();
  #shown = PAGE;
  #slow = false;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  #minuteTimer: ReturnType<typeof setInterval> | undefined;

  constructor(host: FinderHost) {
    this.#host = host;
    host.addController(this);
    this.#directory = new Task(host, {
      args: () => [host.source] as const,
      task: async ([source], { signal }) => this.#load(source, signal),
    });
    this.#suggest = new Task(host, {
      autoRun: false,
      task: ([query], { signal }) => host.places.suggest(query, SUGGESTIONS, signal),
      onComplete: (places) => {
        this.suggestions = places;
      },
      onError: () => {
        this.suggestions = [];
      },
    });
  }

  hostConnected(): void {
    this.#minuteTimer = setInterval(() => this.#host.requestUpdate(), MINUTE);
  }

  hostDisconnected(): void {
    clearInterval(this.#minuteTimer);
    clearTimeout(this.#slowTimer);
    this.#searching.abort();
  }

  get state(): FinderState {
    const search = this.#search;
    const { status, value: directory, error } = this.#directory;
    if (status === TaskStatus.ERROR) {
      return { kind: 'failed', search, reason: error instanceof DataError ? error.reason : 'unreachable' };
    }
    if (status !== TaskStatus.COMPLETE || !directory || !this.#results) {
      return { kind: 'loading', search, slow: this.#slow };
    }
    const results = this.#results.compute({
      selection: this.selection,
      place: this.#place,
      region: this.#host.regionCode,
      now: this.#host.now(),
      shown: this.#shown,
    });
    return { kind: 'ready', search, directory, results };
  }

  /** Resolves when the list reflects everything asked so far, for those who wait to announce or measure it. */
  get settled(): Promise<unknown> {
    return this.#directory.taskComplete.catch(() => undefined);
  }

  retry(): void {
    void this.#directory.run();
  }

  /** The visitor reached the field: what answers them is fetched while they type. */
  prepare(): void {
    this.#host.places.prepare().catch(() => undefined);
  }

  suggest(query: string): void {
    void this.#suggest.run([query]);
  }

  /** Measures from a place that the visitor chose. */
  choose(place: Place): void {
    this.#startSearch();
    this.#finish({ kind: 'found', place });
  }

  /** Finds what the visitor typed. A search that was overtaken by a later one never answers. */
  async search(query: string): Promise<void> {
    const signal = this.#startSearch();
    if (query.trim() === '') return this.#finish({ kind: 'none' });
    this.#finish({ kind: 'searching', for: 'query' });
    try {
      const place = await this.#host.places.resolve(query, signal);
      if (!signal.aborted) this.#finish(place ? { kind: 'found', place } : { kind: 'not-found', query });
    } catch {
      if (!signal.aborted) this.#finish({ kind: 'failed' });
    }
  }

  /** Measures from where the visitor is; the browser asks them first. */
  async locate(): Promise<void> {
    const signal = this.#startSearch();
    this.#finish({ kind: 'searching', for: 'device' });
    try {
      const coordinates = await locateDevice(signal);
      if (!signal.aborted) this.#finish({ kind: 'found', place: devicePlace(coordinates) });
    } catch (error) {
      if (signal.aborted) return;
      this.#finish({ kind: 'no-location', reason: error instanceof LocationError ? error.reason : 'unavailable' });
    }
  }

  select(selection: Selection): void {
    this.selection = selection;
    this.#shown = PAGE;
    this.#host.requestUpdate();
  }

  showMore(): void {
    this.#shown += PAGE;
    this.#host.requestUpdate();
  }

  /** Makes sure that a centre, chosen on the map, is in the list. */
  reveal(centre: Centre): void {
    const position = this.#results?.positionOf(centre) ?? -1;
    if (position >= this.#shown) this.#shown = position + 1;
    this.#host.requestUpdate();
  }

  async #load(source: CentreDirectory | undefined, signal: AbortSignal): Promise<Directory> {
    if (!source) throw new DataError('unreachable', 'the attribute "directory" names no file');
    this.#slow = false;
    this.#slowTimer = setTimeout(() => {
      this.#slow = true;
      this.#host.requestUpdate();
    }, SLOW);
    try {
      const directory = await source.load(signal);
      this.#results = new FinderResults(indexCentres(directory.centres));
      return directory;
    } finally {
      clearTimeout(this.#slowTimer);
    }
  }

  #startSearch(): AbortSignal {
    this.#searching.abort();
    this.#searching = new AbortController();
    return this.#searching.signal;
  }

  #finish(search: SearchState): void {
    this.#search = search;
    // Until a new place is known the list keeps measuring from the last one: a typing error takes nothing away.
    if (search.kind === 'found') this.#place = search.place;
    if (search.kind === 'none') this.#place = undefined;
    this.#shown = PAGE;
    this.#host.requestUpdate();
  }
}

function devicePlace(coordinates: Coordinates): Place {
  return { kind: 'device', label: '', coordinates, precision: 'exact' };
}
