import { Task } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { locateDevice, LocationError } from '../../data/backends/device/locate-device.ts';
import type { PlaceFinder } from '../../data/ports.ts';
import type { Place } from '../../domain/places/place.ts';

const SUGGESTIONS = 7;

/** What became of the visitor's last search. */
export type SearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching'; readonly for: 'query' | 'device' }
  | { readonly kind: 'found'; readonly place: Place }
  | { readonly kind: 'not-found'; readonly query: string }
  | { readonly kind: 'failed' }
  | { readonly kind: 'no-location'; readonly reason: LocationError['reason'] };

export interface SearchHost extends ReactiveControllerHost {
  readonly places: PlaceFinder;
}

/** Turns what a visitor types, chooses or allows into a place to measure from. */
export class SearchController implements ReactiveController {
  state: SearchState = { kind: 'idle' };
  /**
   * Where the list measures from. A search without an answer leaves it as it is: a typing error takes nothing away.
   */
  place: Place | undefined;
  suggestions: readonly Place[] = [];

  readonly #host: SearchHost;
  readonly #suggest: Task<[string], readonly Place[]>;
  #search = new AbortController();

  constructor(host: SearchHost) {
    this.#host = host;
    host.addController(this);
    this.#suggest = new Task(host, {
      autoRun: false,
      task: ([query], { signal }) => host.places.suggest(query, SUGGESTIONS, signal),
      onComplete: (places) => {
        this.suggestions = places;
      },
      // Whoever types on without suggestions can still search.
      onError: () => {
        this.suggestions = [];
      },
    });
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** Ends a search that is under way, so that the next one need not wait for its answer. */
  cancel(): void {
    this.#search.abort();
    if (this.state.kind === 'searching') this.#set({ kind: 'idle' });
  }

  /** The visitor reached the field: what answers them is fetched while they type. */
  prepare(): void {
    this.#host.places.prepare().catch(() => undefined);
  }

  /** Whoever types on has withdrawn what they searched for. */
  suggest(query: string): void {
    this.cancel();
    void this.#suggest.run([query]);
  }

  choose(place: Place): void {
    this.#begin();
    this.#set({ kind: 'found', place });
  }

  /** Finds what the visitor typed; nothing typed takes the place away. */
  async find(query: string): Promise<void> {
    const signal = this.#begin();
    if (query.trim() === '') {
      this.place = undefined;
      return this.#set({ kind: 'idle' });
    }
    this.#set({ kind: 'searching', for: 'query' });
    await this.#answer(signal, async () => {
      const { places } = this.#host;
      const known = await places.resolve(query, signal);
      if (known && !signal.aborted) this.#set({ kind: 'found', place: known });
      const better = await places.refine?.(query, known, signal).catch(() => undefined);
      const place = better ?? known;
      return place ? { kind: 'found', place } : { kind: 'not-found', query };
    });
  }

  /** Asks the device where it is; the browser asks the visitor first. */
  async locate(): Promise<void> {
    const signal = this.#begin();
    this.#set({ kind: 'searching', for: 'device' });
    await this.#answer(signal, async () => {
      const coordinates = await locateDevice(signal);
      return { kind: 'found', place: { kind: 'device', label: '', coordinates, precision: 'exact' } };
    });
  }

  /** A search that was overtaken by a later one stays silent, however late its answer comes. */
  async #answer(signal: AbortSignal, search: () => Promise<SearchState>): Promise<void> {
    const state = await search().catch((error: unknown): SearchState =>
      error instanceof LocationError ? { kind: 'no-location', reason: error.reason } : { kind: 'failed' },
    );
    if (!signal.aborted) this.#set(state);
  }

  #begin(): AbortSignal {
    this.#search.abort();
    this.#search = new AbortController();
    return this.#search.signal;
  }

  #set(state: SearchState): void {
    this.state = state;
    if (state.kind === 'found') this.place = state.place;
    this.#host.requestUpdate();
  }
}
