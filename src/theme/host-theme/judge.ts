import { fromHex, toHex } from '../contrast-guard/contrast.ts';
import { guard, type Failure, type Palette } from '../contrast-guard/guard.ts';
import { nationalColors, pairs } from '../generated/pairs.ts';
import { openTokens } from '../generated/token-names.ts';
import type { Probe, Scheme } from './probe.ts';
import { sheetOf } from './sheets.ts';

const openColors = openTokens.filter((name) => name.startsWith('color-'));
const national: Record<Scheme, Palette> = { light: nationalPalette(0), dark: nationalPalette(1) };

export interface Verdict {
  readonly failures: readonly Failure[];
  /** The tokens that take the national colour. */
  readonly fallen: ReadonlySet<string>;
  /** What to show of an open colour. */
  readonly color: (token: string) => string;
}

/** Both schemes, whichever is in effect: the other can come with a class or at sunset. */
export function judge(reading: Probe): Record<Scheme, Verdict> {
  return { light: judgeIn(reading, 'light'), dark: judgeIn(reading, 'dark') };
}

function judgeIn(reading: Probe, scheme: Scheme): Verdict {
  const own: Palette = new Map(openColors.map((name) => [name, reading.color(`--_${name}`, scheme)]));
  const { fallen, failures } = guard(own, national[scheme], pairs);
  return { fallen, failures, color: (token) => toHex((fallen.has(token) ? national[scheme] : own).get(token)!) };
}

/** National colours for what has fallen in a scheme, and in the other one what the page has. */
export function nationalSheet(light: Verdict, dark: Verdict): readonly CSSStyleSheet[] {
  return sheetOf(
    openColors
      .filter((name) => light.fallen.has(name) || dark.fallen.has(name))
      .map((name) => [name, `light-dark(${light.color(name)},${dark.color(name)})`]),
  );
}

function nationalPalette(index: 0 | 1): Palette {
  return new Map(Object.entries(nationalColors).map(([name, colors]) => [name, fromHex(colors[index])]));
}
