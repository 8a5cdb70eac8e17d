import { fromHex, fromOklch, toOklch, type ColorValue } from './color.ts';
import { contrast, luminance } from './contrast.ts';

export interface Requirement {
  against: ColorValue;
  minimum: number;
}

/** Finer than eight bits per channel can show, so that no lightness is skipped. */
const STEPS = 1000;

/**
 * The colour nearest to this one that passes every pair: another lightness, the same hue, and no more chroma lost
 * than sRGB asks for. Contrast depends on lightness alone, so without an answer here there is none in any hue.
 */
export function nearestPassing(
  color: ColorValue,
  pairs: readonly Requirement[],
  admits: (candidate: ColorValue) => boolean = () => true,
): ColorValue | undefined {
  const passes = (candidate: ColorValue): boolean =>
    pairs.every(({ against, minimum }) => contrast(candidate, against) >= minimum) && admits(candidate);
  const opaque = fromHex(color.hex);
  if (passes(opaque)) return opaque;

  if (!isPossible(pairs)) return undefined;
  const start = toOklch(color);
  for (let step = 1; step <= STEPS; step++) {
    const found = [start.lightness - step / STEPS, start.lightness + step / STEPS]
      .filter((lightness) => lightness >= -1 / STEPS && lightness <= 1 + 1 / STEPS)
      .map((lightness) => fromOklch({ ...start, lightness: Math.min(1, Math.max(0, lightness)) }))
      .filter(passes)
      .sort((one, other) => changeFrom(start.chroma, one) - changeFrom(start.chroma, other));
    if (found[0]) return found[0];
  }
  return undefined;
}

/** Whether any luminance passes every pair. If one does, so does black, white, or a limit that one of the pairs sets. */
function isPossible(pairs: readonly Requirement[]): boolean {
  const limits = pairs.flatMap(({ against, minimum }) => {
    const other = luminance(against) + 0.05;
    return [{ darker: other / minimum, lighter: other * minimum }];
  });
  // A grain of room, because a limit computed and compared again may differ in the last digit.
  return [0.05, 1.05, ...limits.flatMap(({ darker, lighter }) => [darker, lighter])]
    .filter((candidate) => candidate >= 0.05 && candidate <= 1.05)
    .some((candidate) =>
      limits.every(({ darker, lighter }) => candidate <= darker + 1e-9 || candidate >= lighter - 1e-9),
    );
}

const changeFrom = (chroma: number, candidate: ColorValue): number => Math.abs(toOklch(candidate).chroma - chroma);
