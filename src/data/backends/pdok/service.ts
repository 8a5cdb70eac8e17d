import type { Coordinates } from '../../../domain/places/place.ts';
import { inTheKingdom } from '../../../domain/places/kingdom.ts';

export interface GeocodedPoint {
  readonly label: string;
  /** `1234AB`, where the answer names one. */
  readonly postcode?: string;
  readonly coordinates: Coordinates;
}

export interface GeocodingQuery {
  readonly text: string;
  /** `1234AB`, when that is what the visitor typed. */
  readonly postcode?: string;
}

/** One of the two geocoders of PDOK. */
export interface GeocodingService {
  url(query: GeocodingQuery): string;
  /** Usable points, best first; a record without one does not take the others down. */
  decode(answer: unknown): readonly GeocodedPoint[];
}

/** A member of foreign JSON, undefined when there is nothing of that name. */
export function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function pointFrom(label: unknown, postcode: unknown, coordinates: Coordinates): GeocodedPoint | undefined {
  if (typeof label !== 'string' || label === '' || !inTheKingdom(coordinates)) return undefined;
  return typeof postcode === 'string' ? { label, postcode, coordinates } : { label, coordinates };
}
