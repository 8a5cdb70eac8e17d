import type { Place } from '../../../domain/places/place.ts';
import type { PlaceFinder } from '../../ports.ts';
import type { PdokPlaceFinder } from './place-finder.ts';

/** PDOK for hosts that choose it: the adapter is loaded at the first search, and not at all by anybody else. */
export class LazyPdok implements PlaceFinder {
  readonly #offline: PlaceFinder;
  #online: Promise<PdokPlaceFinder | undefined> | undefined;

  constructor(offline: PlaceFinder) {
    this.#offline = offline;
  }

  prepare(): Promise<void> {
    return this.#offline.prepare();
  }

  suggest(...request: Parameters<PlaceFinder['suggest']>): ReturnType<PlaceFinder['suggest']> {
    return this.#offline.suggest(...request);
  }

  regionAt(...request: Parameters<PlaceFinder['regionAt']>): ReturnType<PlaceFinder['regionAt']> {
    return this.#offline.regionAt(...request);
  }

  resolve(...request: Parameters<PlaceFinder['resolve']>): ReturnType<PlaceFinder['resolve']> {
    return this.#offline.resolve(...request);
  }

  async refine(text: string, known: Place | undefined, signal: AbortSignal): Promise<Place | undefined> {
    this.#online ??= import('./place-finder.ts').then(
      ({ PdokPlaceFinder }) => new PdokPlaceFinder({ offline: this.#offline }),
      () => {
        this.#online = undefined;
        return undefined;
      },
    );
    return (await this.#online)?.refine(text, known, signal);
  }
}
