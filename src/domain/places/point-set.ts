import { EARTH_RADIUS_KM } from './distance.ts';
import type { Coordinates } from './place.ts';

/** Many points that are measured from again and again: the trigonometry of each is done once. */
export class PointSet {
  /** Unit vectors from the middle of the earth: x, y and z of the first point, of the second, and so on. */
  readonly #vectors: Float64Array;

  constructor(points: readonly Coordinates[]) {
    this.#vectors = Float64Array.from(points.flatMap(unitVector));
  }

  /** Distance as the crow flies from a point to each, in kilometres and in the order given. */
  kilometresFrom(point: Coordinates): Float64Array {
    const [x, y, z] = unitVector(point);
    const vectors = this.#vectors;
    return new Float64Array(vectors.length / 3).map((_, i) => {
      const chord = Math.sqrt(
        (vectors[3 * i]! - x) ** 2 + (vectors[3 * i + 1]! - y) ** 2 + (vectors[3 * i + 2]! - z) ** 2,
      );
      return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, chord / 2));
    });
  }
}

function unitVector({ latitude, longitude }: Coordinates): [x: number, y: number, z: number] {
  const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
