import { fromOklch, type ColorValue } from './color.ts';
import { rolesOf, type Roles } from './roles.ts';

/** Hue and fullness of a family; what it looks like, for who has to choose. */
interface Family {
  hue: number;
  /** Chroma of its deep steps; the pale ones follow. */
  chroma: number;
  looks: string;
}

/** Chosen to stand beside pine green and apricot, and to keep away from the red that means an error. */
export const FAMILIES = {
  brick: { hue: 36, chroma: 0.115, looks: 'Red-brown of baked brick' },
  clay: { hue: 63, chroma: 0.08, looks: 'Brown of river clay' },
  honey: { hue: 88, chroma: 0.09, looks: 'Golden brown' },
  olive: { hue: 114, chroma: 0.078, looks: 'Yellow-green, dusty' },
  moss: { hue: 137, chroma: 0.092, looks: 'Green of a wood' },
  teal: { hue: 190, chroma: 0.078, looks: 'Blue-green' },
  petrol: { hue: 224, chroma: 0.082, looks: 'Deep green-blue' },
  lake: { hue: 250, chroma: 0.115, looks: 'Clear blue' },
  indigo: { hue: 274, chroma: 0.125, looks: 'Ink blue' },
  heather: { hue: 302, chroma: 0.1, looks: 'Purple of heath in bloom' },
  plum: { hue: 332, chroma: 0.105, looks: 'Dark purple-red' },
  berry: { hue: 4, chroma: 0.135, looks: 'Pinkish red' },
  slate: { hue: 245, chroma: 0.03, looks: 'Blue-grey' },
  peat: { hue: 62, chroma: 0.03, looks: 'Warm grey-brown' },
} as const satisfies Record<string, Family>;

export type FamilyName = keyof typeof FAMILIES;

export const familyNames = Object.keys(FAMILIES) as FamilyName[];

/** Lightness, and the share of the family's chroma: a step is equally light in every family. */
const STEPS = {
  50: { lightness: 0.965, share: 0.13 },
  100: { lightness: 0.93, share: 0.3 },
  200: { lightness: 0.88, share: 0.44 },
  300: { lightness: 0.82, share: 0.66 },
  700: { lightness: 0.46, share: 1 },
  800: { lightness: 0.385, share: 0.85 },
  900: { lightness: 0.31, share: 0.68 },
  950: { lightness: 0.225, share: 0.45 },
  dusk: { lightness: 0.315, share: 0.2 },
} as const;

export type Step = keyof typeof STEPS;

export const stepNames = Object.keys(STEPS) as unknown as Step[];

export function paletteColor(family: FamilyName, step: Step): ColorValue {
  const { hue, chroma } = FAMILIES[family];
  const { lightness, share } = STEPS[step];
  return fromOklch({ lightness, chroma: chroma * share, hue });
}

/** The open colours of a region that takes a family, as references into the palette. */
export function familyRoles(family: FamilyName): Roles<string> {
  const step = (name: Step): string => `{base.palette.${family}.${name}}`;
  const white = '{base.paper.0}';
  return rolesOf(
    {
      tint: step(50),
      rest: step(700),
      hover: step(800),
      pressed: step(900),
      onRest: white,
      soft: step(100),
      onSoft: step(800),
    },
    {
      tint: step('dusk'),
      rest: step(300),
      hover: step(200),
      pressed: step(100),
      onRest: step(950),
      soft: step(800),
      onSoft: step(200),
    },
  );
}

/** The group `base.palette` as it stands in `base.tokens.json`. */
export function paletteGroup(): Record<string, unknown> {
  const families = familyNames.map((family) => [
    family,
    {
      $description: `${FAMILIES[family].looks}.`,
      ...Object.fromEntries(stepNames.map((step) => [step, { $value: paletteColor(family, step) }])),
    },
  ]);
  return {
    $type: 'color',
    $description:
      'For regions to choose from: a step is equally light in every family, so that any of them can be read. Dusk is the muted band of the dark scheme. Made by palette-build.ts.',
    ...(Object.fromEntries(families) as Record<string, unknown>),
  };
}
