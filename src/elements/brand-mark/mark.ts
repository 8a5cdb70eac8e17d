/**
 * The drawing of the brand on a 48 by 48 grid: an arch, a door ajar, and the light that falls through it in the shape
 * of an L. The arch has a notch under the light so that no dark hairline shows below it.
 */
export const mark = {
  arch: 'M24 2a20 20 0 0 1 20 20v20a4 4 0 0 1-4 4h-5v-1H12v1H8a4 4 0 0 1-4-4V22A20 20 0 0 1 24 2z',
  leaf: 'M24 10a13 13 0 0 1 13 13v23L24 34.5z',
  light: 'M24 10v24.5L37 46H11V23a13 13 0 0 1 13-13zM29.5 26.5a2 2 0 1 0 0 4a2 2 0 0 0 0-4z',
} as const;
