import type { PlaceFinder } from '../../ports.ts';

/** PDOK for hosts that choose it: the adapter is loaded at the first search, and not at all by anybody else. */
export class LazyPdok implements PlaceFinder {
  readonly #offline: PlaceFinder;
  #online: Promise<PlaceFinder> | undefined;

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

  async resolve(...request: Parameters<PlaceFinder['resolve']>): ReturnType<PlaceFinder['resolve']> {
    this.#online ??= import('./place-finder.ts').then(
      ({ PdokPlaceFinder }) => new PdokPlaceFinder({ offline: this.#offline }),
      () => {
        this.#online = undefined;
        return this.#offline;
      },
    );
    return (await this.#online).resolve(...request);
  }
}
