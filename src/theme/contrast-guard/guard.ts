import { contrast, type Rgb } from './contrast.ts';

export type Pair = readonly [token: string, against: string, minimum: number];

/** Colours by token; undefined for what is see-through or no colour at all. */
export type Palette = ReadonlyMap<string, Rgb | undefined>;

export interface Failure {
  readonly token: string;
  readonly against: string;
  readonly minimum: number;
  readonly ratio: number;
  readonly foreground: Rgb | undefined;
  readonly background: Rgb | undefined;
}

/**
 * Which tokens must take the national colour, so that every pair has its contrast. Giving one token up changes the
 * pairs it is in, so it is judged again until nothing changes; at worst everything is national, which passes.
 */
export function guard(
  own: Palette,
  national: Palette,
  pairs: readonly Pair[],
): { fallen: ReadonlySet<string>; failures: readonly Failure[] } {
  const fallen = new Set<string>();
  const failures: Failure[] = [];
  const colorOf = (name: string): Rgb | undefined => (fallen.has(name) || !own.has(name) ? national : own).get(name);
  const giveUp = (name: string): void => {
    // A button that turns national must not turn back under the pointer.
    for (const token of own.keys()) if (token === name || isStateOf(token, name)) fallen.add(token);
  };
  for (let before = -1; before < fallen.size;) {
    before = fallen.size;
    for (const [token, against, minimum] of pairs) {
      const [foreground, background] = [colorOf(token), colorOf(against)];
      const ratio = foreground && background ? contrast(foreground, background) : 0;
      if (ratio >= minimum) continue;
      failures.push({ token, against, minimum, ratio, foreground, background });
      giveUp(token);
      giveUp(against);
    }
  }
  return { fallen, failures };
}

const isStateOf = (token: string, name: string): boolean => token.startsWith(name) && /-(hover|active)$/.test(token);
