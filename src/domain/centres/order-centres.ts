import type { Coordinates } from '../places/place.ts';
import type { Centre } from './centre.ts';
import type { CentreIndex } from './centre-index.ts';

/** Places in the index in the order to show, with the distance in kilometres of every centre where there is a point to measure from. */
export interface CentreOrder {
  readonly indices: Int32Array;
  readonly kilometres?: Float64Array;
}

/** The order without a point to measure from: by town, then name. */
export function orderByName(index: CentreIndex): CentreOrder {
  return { indices: Int32Array.from(index.centres.keys()) };
}

/** Nearest first; equals by town and name. */
export function orderByDistance({ centres, points }: CentreIndex, from: Coordinates): CentreOrder {
  const kilometres = points.kilometresFrom(from);
  // Whole metres and the index in one number, so that the engine's own numeric sort does the work: it is several
  // times faster than a comparator, and equal distances fall back to the order of the index by themselves.
  const keys = kilometres.map((distance, i) => Math.round(distance * 1000) * centres.length + i).sort();
  return { indices: new Int32Array(keys.map((key) => key % centres.length)), kilometres };
}

/** The middle of a region's centres: where its list starts when the visitor has not said where they are. */
export function middleOf(centres: readonly Centre[], region: string): Coordinates | undefined {
  const own = centres.filter((centre) => centre.region === region);
  if (own.length === 0) return undefined;
  const sum = own.reduce(
    (total, { coordinates }) => ({
      latitude: total.latitude + coordinates.latitude,
      longitude: total.longitude + coordinates.longitude,
    }),
    { latitude: 0, longitude: 0 },
  );
  return { latitude: sum.latitude / own.length, longitude: sum.longitude / own.length };
}
