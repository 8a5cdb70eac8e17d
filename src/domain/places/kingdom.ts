import type { Coordinates } from './place.ts';

/** West, south, east, north; territorial sea left out. */
const PARTS = [
  [3.2, 50.7, 7.3, 53.7],
  [-68.6, 11.9, -68.0, 12.5],
  [-63.4, 17.3, -62.8, 17.8],
] as const;

/** Whether a point can lie in the European Netherlands, on Bonaire, Sint Eustatius or Saba. */
export function inTheKingdom({ latitude, longitude }: Coordinates): boolean {
  return PARTS.some(
    ([west, south, east, north]) => longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  );
}
