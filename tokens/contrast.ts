import type { ColorValue } from './dtcg.ts';

const linear = (component: number): number =>
  component <= 0.04045 ? component / 12.92 : ((component + 0.055) / 1.055) ** 2.4;

/** Relative luminance of WCAG 2.2. */
export function luminance({ components: [red, green, blue] }: ColorValue): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrast(one: ColorValue, other: ColorValue): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
