import type { PlaceSearch } from '../../../domain/places/search.ts';
import { DataError, type PlaceFinder } from '../../ports.ts';

type LoadText = () => Promise<{ readonly default: string }>;

const loadGenerated: LoadText = () => import('../../gazetteer/generated/gazetteer.ts');

/** Answers from the gazetteer that ships with the kit: what a visitor types goes nowhere. */
export class GazetteerPlaceFinder implements PlaceFinder {
  readonly #load: LoadText;
  #search: Promise<PlaceSearch> | undefined;

  constructor(load: LoadText = loadGenerated) {
    this.#load = load;
  }

  async prepare(): Promise<void> {
    await this.#ready();
  }

  async suggest(query: string, limit: number, signal: AbortSignal): ReturnType<PlaceFinder['suggest']> {
    const search = await this.#ready();
    signal.throwIfAborted();
    return search.suggest(query, limit);
  }

  async resolve(query: string, signal: AbortSignal): ReturnType<PlaceFinder['resolve']> {
    const search = await this.#ready();
    signal.throwIfAborted();
    return search.resolve(query);
  }

  async regionAt(...[coordinates]: Parameters<PlaceFinder['regionAt']>): Promise<string | undefined> {
    return (await this.#ready()).regionAt(coordinates);
  }

  #ready(): Promise<PlaceSearch> {
    this.#search ??= Promise.all([this.#load(), import('../../gazetteer/place-search.ts')]).then(
      ([gazetteer, { placeSearch }]) => placeSearch(gazetteer.default),
      (cause: unknown) => {
        // The next attempt may succeed: forget this one.
        this.#search = undefined;
        throw new DataError('unreachable', 'The list of places could not be loaded', { cause });
      },
    );
    return this.#search;
  }
}
