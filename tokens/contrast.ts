import type { ColorValue } from './color.ts';

const linear = (component: number): number =>
  component <= 0.04045 ? component / 12.92 : ((component + 0.055) / 1.055) ** 2.4;

/** Relative luminance of WCAG 2.2, of the colour as it is painted: eight bits per channel. */
export function luminance({ hex }: Pick<ColorValue, 'hex'>): number {
  const channel = (start: number) => linear(Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrast(one: Pick<ColorValue, 'hex'>, other: Pick<ColorValue, 'hex'>): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
