import type { Coordinates } from '../../domain/places/place.ts';

const ORIGIN = { x: 155_000, y: 463_000, latitude: 52.1551744, longitude: 5.38720621 };

/** Powers of the distance east and north of the origin in units of 100 km, and their share in seconds of arc. */
const LATITUDE_TERMS = [
  [0, 1, 3235.65389],
  [2, 0, -32.58297],
  [0, 2, -0.2475],
  [2, 1, -0.84978],
  [0, 3, -0.0655],
  [2, 2, -0.01709],
  [1, 0, -0.00738],
  [4, 0, 0.0053],
  [2, 3, -0.00039],
  [4, 1, 0.00033],
  [1, 1, -0.00012],
] as const;
const LONGITUDE_TERMS = [
  [1, 0, 5260.52916],
  [1, 1, 105.94684],
  [1, 2, 2.45656],
  [3, 0, -0.81885],
  [1, 3, 0.05594],
  [3, 1, -0.05607],
  [0, 1, 0.01199],
  [3, 2, -0.00256],
  [1, 4, 0.00128],
  [0, 2, 0.00022],
  [2, 0, -0.00022],
  [5, 0, 0.00026],
] as const;

/**
 * EPSG:28992 (metres) to WGS84, by the approximation of Schreutelkamp and Strang van Hees: within a metre, far below
 * what a postcode area needs.
 */
export function fromRijksdriehoek(x: number, y: number): Coordinates {
  const east = (x - ORIGIN.x) / 100_000;
  const north = (y - ORIGIN.y) / 100_000;
  const degrees = (terms: readonly (readonly [number, number, number])[]): number =>
    terms.reduce((sum, [p, q, seconds]) => sum + seconds * east ** p * north ** q, 0) / 3600;
  return {
    latitude: ORIGIN.latitude + degrees(LATITUDE_TERMS),
    longitude: ORIGIN.longitude + degrees(LONGITUDE_TERMS),
  };
}

export function isRijksdriehoek(x: number, y: number): boolean {
  return x >= 0 && x <= 300_000 && y >= 300_000 && y <= 625_000;
}
