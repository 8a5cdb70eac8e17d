import { distanceKm } from '../../../domain/places/distance.ts';
import { normalizeName } from '../../../domain/places/normalize.ts';
import type { Coordinates, Place } from '../../../domain/places/place.ts';
import type { PlaceFinder } from '../../ports.ts';
import { locationApi } from './location-api.ts';
import type { GeocodedPoint, GeocodingQuery, GeocodingService } from './service.ts';

export interface PdokOptions {
  /** Answers while the visitor types, and whenever PDOK does not. */
  readonly offline: PlaceFinder;
  readonly service?: GeocodingService;
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds a visitor waits for the better answer. */
  readonly timeLimit?: number;
}

/** An answer farther than this from where the postcode should be is about something else. */
const MOST_KM_OFF = 30;
const MAX_LENGTH = 120;
const POSTCODE = /(?:^| )(\d{4}) ?([a-z]{2})(?: |$)/u;

function geocodingQuery(text: string): GeocodingQuery {
  const [, digits, letters] = POSTCODE.exec(normalizeName(text)) ?? [];
  const trimmed = text
    .trim()
    .slice(0, MAX_LENGTH)
    .replace(/\b(\d{4})\s+([a-z]{2})\b/iu, '$1$2');
  return digits && letters ? { text: trimmed, postcode: digits + letters.toUpperCase() } : { text: trimmed };
}

function middle(points: readonly GeocodedPoint[]): Coordinates {
  const mean = (axis: keyof Coordinates): number =>
    points.reduce((sum, { coordinates }) => sum + coordinates[axis], 0) / points.length;
  return { latitude: mean('latitude'), longitude: mean('longitude') };
}

/**
 * Asks PDOK where a full postcode or an address is, only when the visitor searches. Suggestions stay offline, and so does
 * everything that the offline gazetteer knows as well; PDOK failing or late only makes the answer less precise.
 */
export class PdokPlaceFinder implements PlaceFinder {
  readonly #offline: PlaceFinder;
  readonly #service: GeocodingService;
  readonly #fetch: typeof globalThis.fetch;
  readonly #timeLimit: number;

  constructor({ offline, service = locationApi, fetch, timeLimit = 1500 }: PdokOptions) {
    this.#offline = offline;
    this.#service = service;
    // A detached native fetch throws "Illegal invocation".
    this.#fetch = fetch ?? ((...request) => globalThis.fetch(...request));
    this.#timeLimit = timeLimit;
  }

  prepare(): Promise<void> {
    return this.#offline.prepare();
  }

  suggest(...request: Parameters<PlaceFinder['suggest']>): ReturnType<PlaceFinder['suggest']> {
    return this.#offline.suggest(...request);
  }

  regionAt(coordinates: Coordinates): Promise<string | undefined> {
    return this.#offline.regionAt(coordinates);
  }

  resolve(...request: Parameters<PlaceFinder['resolve']>): ReturnType<PlaceFinder['resolve']> {
    return this.#offline.resolve(...request);
  }

  async refine(text: string, known: Place | undefined, signal: AbortSignal): Promise<Place | undefined> {
    const query = geocodingQuery(text);
    const askPdok = query.postcode !== undefined || (known === undefined && /\p{L}{2}/u.test(text));
    if (!askPdok) return undefined;
    const points = await this.#ask(query, signal);
    signal.throwIfAborted();
    return this.#combine(query, known, points);
  }

  async #ask(query: GeocodingQuery, signal: AbortSignal): Promise<readonly GeocodedPoint[]> {
    try {
      const response = await this.#fetch(this.#service.url(query), {
        signal: AbortSignal.any([signal, AbortSignal.timeout(this.#timeLimit)]),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      return response.ok ? this.#service.decode(await response.json()) : [];
    } catch {
      return [];
    }
  }

  async #combine(
    { postcode }: GeocodingQuery,
    known: Place | undefined,
    points: readonly GeocodedPoint[],
  ): Promise<Place | undefined> {
    const meant = postcode === undefined ? points.slice(0, 1) : points.filter((point) => point.postcode === postcode);
    const [first] = meant;
    if (first === undefined) return undefined;
    const coordinates = middle(meant);
    if (known !== undefined) {
      if (distanceKm(coordinates, known.coordinates) > MOST_KM_OFF) return undefined;
      return { ...known, coordinates, precision: 'exact' };
    }
    const kind = postcode === undefined ? 'address' : 'postcode';
    const place: Place = { kind, label: first.label, coordinates, precision: 'exact' };
    const region = await this.#offline.regionAt(coordinates);
    return region === undefined ? place : { ...place, region };
  }
}
