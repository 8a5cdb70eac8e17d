import { normalizeName } from '../src/domain/places/normalize.ts';
import type { ThemeProfile } from '../src/theme/theme-profile.ts';
import { NAMESPACE } from './dtcg.ts';
import { colorGroup, type Roles } from './roles.ts';

/** Corners of chips, buttons and cards, in pixels; calm is that of the national brand. */
export const SHAPES = {
  sober: { s: 4, m: 8, l: 16 },
  calm: { s: 6, m: 12, l: 20 },
  round: { s: 8, m: 16, l: 24 },
} as const;

export type ShapeName = keyof typeof SHAPES;

export const shapeNames = Object.keys(SHAPES) as ShapeName[];

export interface RegionDraft {
  /** One sentence about the choice of colour. */
  description: string;
  profile: ThemeProfile;
  roles: Roles | Roles<string>;
  shape: ShapeName;
}

/** The name as it stands in `theme="..."`: `Zaanstreek/Waterland` becomes `zaanstreek-waterland`. */
export const themeId = (name: string): string => normalizeName(name).replaceAll(' ', '-');

export const fileName = (name: string): string => `tokens/regions/${themeId(name)}.tokens.json`;

/** The contents of a region's token file. */
export function regionTree({ description, profile, roles, shape }: RegionDraft): Record<string, unknown> {
  const corners = Object.entries(SHAPES[shape]).map(([size, value]) => [size, { $value: { value, unit: 'px' } }]);
  return {
    $description: description,
    $extensions: { [NAMESPACE]: { profile } },
    color: colorGroup<unknown>(roles),
    radius: { $type: 'dimension', ...Object.fromEntries(corners) },
  };
}
