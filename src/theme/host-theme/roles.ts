/**
 * Where a theme of NL Design System says what we need. No name is in all themes, so each role tries the names of
 * newer components, of Utrecht's, of the common base and of Amsterdam, in that order; the first that resolves counts.
 */
export const colorRoles = {
  'color-action': [
    '--nl-button-primary-background-color',
    '--utrecht-button-primary-action-background-color',
    '--basis-color-action-1-inverse-bg-default',
    '--ams-button-primary-background-color',
    '--ams-color-interactive',
  ],
  'color-action-hover': [
    '--nl-button-primary-hover-background-color',
    '--utrecht-button-primary-action-hover-background-color',
    '--basis-color-action-1-inverse-bg-hover',
    '--ams-button-primary-hover-background-color',
    '--ams-color-interactive-hover',
  ],
  'color-action-active': [
    '--nl-button-primary-active-background-color',
    '--utrecht-button-primary-action-active-background-color',
    '--basis-color-action-1-inverse-bg-active',
  ],
  'color-on-action': [
    '--nl-button-primary-color',
    '--utrecht-button-primary-action-color',
    '--basis-color-action-1-inverse-color-default',
    '--ams-button-primary-color',
  ],
  'color-link': [
    '--nl-link-color',
    '--utrecht-link-color',
    '--basis-color-action-2-color-default',
    '--ams-link-color',
    '--ams-color-interactive',
  ],
  'color-link-hover': [
    '--nl-link-hover-color',
    '--utrecht-link-hover-color',
    '--basis-color-action-2-color-hover',
    '--ams-link-hover-color',
    '--ams-color-interactive-hover',
  ],
  'color-selected': ['--utrecht-checkbox-checked-background-color', '--basis-form-control-accent-color'],
  'color-on-selected': ['--utrecht-checkbox-checked-color'],
  'color-accent': ['--basis-color-accent-1-bg-default'],
  'color-on-accent': ['--basis-color-accent-1-color-default'],
} as const;

export type ColorRole = keyof typeof colorRoles;

/** What a theme leaves out is like its neighbour: pressed like hovered, chosen like the main button. */
export const likeNeighbour: Partial<Record<ColorRole, ColorRole>> = {
  'color-action-hover': 'color-action',
  'color-action-active': 'color-action-hover',
  'color-link-hover': 'color-link',
  'color-selected': 'color-action',
  'color-on-selected': 'color-on-action',
};

export const fontRoles = {
  'font-family': [
    '--nl-paragraph-font-family',
    '--utrecht-document-font-family',
    '--basis-text-font-family-default',
    '--ams-typography-font-family',
  ],
  'font-family-heading': [
    '--nl-heading-level-2-font-family',
    '--utrecht-heading-2-font-family',
    '--utrecht-heading-font-family',
    '--basis-heading-font-family',
  ],
} as const;

/** Buttons set the tone; the other corners keep the proportions of the brand. */
export const cornerRole = [
  '--nl-button-border-radius',
  '--utrecht-button-border-radius',
  '--basis-border-radius-md',
  '--ams-button-border-radius',
  '--ams-border-radius',
] as const;
export const cornerProportions = { 'radius-s': 1 / 2, 'radius-m': 1, 'radius-l': 5 / 3 } as const;

export const namesInThemes: readonly string[] = [
  ...new Set([...Object.values(colorRoles), ...Object.values(fontRoles), cornerRole].flat()),
];
