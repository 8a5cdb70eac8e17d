import type { Coordinates } from '../../domain/places/place.ts';

/** Codes farther apart than this within a town say little about each other. */
const REACH = 6;

/**
 * Where a postcode of a town probably lies: at its own known position, or between the nearest known codes of the town
 * (numbers run through a town district by district), or else in the middle.
 */
export function estimatePostcode(
  code: number,
  town: Coordinates,
  known: ReadonlyMap<number, Coordinates>,
  range: { readonly from: number; readonly to: number },
): Coordinates {
  const near = (direction: 1 | -1): { position: Coordinates; gap: number } | undefined => {
    for (let gap = 0; gap <= REACH; gap++) {
      const candidate = code + direction * gap;
      const position = candidate >= range.from && candidate <= range.to ? known.get(candidate) : undefined;
      if (position !== undefined) return { position, gap };
    }
    return undefined;
  };
  const below = near(-1);
  const above = near(1);
  if (below === undefined || above === undefined) return below?.position ?? above?.position ?? town;
  const share = below.gap === 0 ? 0 : below.gap / (below.gap + above.gap);
  const between = (axis: keyof Coordinates): number =>
    below.position[axis] + share * (above.position[axis] - below.position[axis]);
  return { latitude: between('latitude'), longitude: between('longitude') };
}
