/** sRGB, 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

const linear = (component: number): number =>
  component <= 0.04045 ? component / 12.92 : ((component + 0.055) / 1.055) ** 2.4;

const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [first, second] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(first, second) / Math.min(first, second);
}

const FULL = 255;

export const toHex = (color: Rgb): string =>
  `#${color
    .map((component) =>
      Math.round(component * FULL)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

export const fromHex = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / FULL, ((value >> 8) & FULL) / FULL, (value & FULL) / FULL];
};
