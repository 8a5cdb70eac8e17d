import { modeOklch, modeRgb, useMode } from 'culori/fn';
import { fromHex, fromOklch, toOklch, type Oklch } from '../../../tokens/color.ts';

const toRgb = useMode(modeRgb);
useMode(modeOklch);

export type { Oklch };

/** More chroma than any colour of an sRGB screen has. */
export const MOST_CHROMA = 0.33;

/** `#rgb` or `#rrggbb`, with or without the mark and in any case, as `#rrggbb`. */
export function readHex(text: string): string | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  return digits && `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`.toLowerCase();
}

/** A grey has no hue of its own; it keeps the one that the designer was at. */
export function parts(hex: string, hue = 0): Oklch {
  const found = toOklch(fromHex(hex));
  return found.chroma < 0.0002 ? { ...found, hue } : found;
}

/** What rounding may put outside: less than eight bits can show. */
const SLACK = 1 / 1020;

function channels({ lightness: l, chroma: c, hue: h }: Oklch): number[] {
  const { r, g, b } = toRgb({ mode: 'oklch', l, c, h });
  return [r, g, b];
}

export const onScreen = (color: Oklch): boolean => channels(color).every((part) => part >= -SLACK && part <= 1 + SLACK);

const hexOf = (part: number): string =>
  Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .padStart(2, '0');

/** The colour itself, or the nearest one of the same lightness and hue that screens show. */
export const toHex = (color: Oklch): string =>
  onScreen(color) ? `#${channels(color).map(hexOf).join('')}` : fromOklch(color).hex;

/** The most chroma that screens show at this lightness and hue. */
export const mostChroma = (lightness: number, hue: number): number =>
  toOklch(fromOklch({ lightness, chroma: MOST_CHROMA, hue })).chroma;

/** Colours along a track, from its start to its end. */
export const stops = (count: number, at: (part: number) => Oklch): string[] =>
  Array.from({ length: count }, (_, index) => toHex(at(index / (count - 1))));
