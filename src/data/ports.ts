import type { Directory } from '../domain/centres/centre.ts';
import type { Coordinates, Place } from '../domain/places/place.ts';

/** Why a back end could not answer; `message` is English, for the console. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly reason: 'unreachable' | 'timeout' | 'status' | 'not-json' | 'wrong-shape';

  constructor(reason: DataError['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** The list of centres. Rejects with DataError, or with AbortError when the signal fires. */
export interface CentreDirectory {
  load(signal: AbortSignal): Promise<Directory>;
}

/** From what a visitor types to places. Never throws for odd input: no match is an empty list. */
export interface PlaceFinder {
  /** Starts loading what the first answer needs; call when the visitor reaches the field. */
  prepare(): Promise<void>;
  /** Suggestions, best first, at most `limit`. */
  suggest(query: string, limit: number, signal: AbortSignal): Promise<readonly Place[]>;
  /** The one place that is meant, for a search without a chosen suggestion. */
  resolve(query: string, signal: AbortSignal): Promise<Place | undefined>;
  /**
   * A better answer than the known one, which the visitor sees meanwhile; undefined when there is none. Only this
   * may ask somebody else.
   */
  refine?(query: string, known: Place | undefined, signal: AbortSignal): Promise<Place | undefined>;
  /** Labour market region around a point, by the nearest known place. */
  regionAt(coordinates: Coordinates): Promise<string | undefined>;
}
