import { fromOklch, toOklch, type ColorValue, type Oklch } from './color.ts';
import { contrast } from './contrast.ts';
import { NAMESPACE } from './dtcg.ts';

/** The colours a region may choose; `brand.tokens.json` marks the same eleven as open. */
export const COLOR_ROLES = [
  'surface-tint',
  'action',
  'action-hover',
  'action-active',
  'on-action',
  'accent',
  'on-accent',
  'link',
  'link-hover',
  'selected',
  'on-selected',
] as const;

export type ColorRole = (typeof COLOR_ROLES)[number];

/** The role behind a token path such as `color.action`. */
export const colorRoleOf = (path: string): ColorRole | undefined =>
  COLOR_ROLES.find((role) => path === `color.${role}`);

/** A value in light and in dark: a colour, or a reference to one. */
export interface Pair<Value = ColorValue> {
  light: Value;
  dark: Value;
}

export type Roles<Value = ColorValue> = Record<ColorRole, Pair<Value>>;

/** The parts that a theme is made of, in one scheme. */
interface Parts<Value> {
  tint: Value;
  rest: Value;
  hover: Value;
  pressed: Value;
  onRest: Value;
  soft: Value;
  onSoft: Value;
}

/** One pattern for every theme: the main button, the link and what is chosen speak with one voice. */
export function rolesOf<Value>(light: Parts<Value>, dark: Parts<Value>): Roles<Value> {
  const pair = (part: keyof Parts<Value>): Pair<Value> => ({ light: light[part], dark: dark[part] });
  return {
    'surface-tint': pair('tint'),
    action: pair('rest'),
    'action-hover': pair('hover'),
    'action-active': pair('pressed'),
    'on-action': pair('onRest'),
    accent: pair('soft'),
    'on-accent': pair('onSoft'),
    link: pair('rest'),
    'link-hover': pair('pressed'),
    selected: pair('rest'),
    'on-selected': pair('onRest'),
  };
}

/** Over the 4.5 that the policy asks: the notices are a shade darker than the soft band this is measured on. */
const READABLE = 4.8;
const STEP = 0.005;

/**
 * The open colours that follow from one colour of a partner, in light and dark. The colour itself stays the main
 * button where it can be read; where it cannot, the nearest lightness of the same hue takes its place.
 */
export function rolesFrom(accent: ColorValue): Roles {
  const own = toOklch(accent);
  const at: At = (lightness, chroma) => fromOklch({ lightness, chroma: Math.min(own.chroma, chroma), hue: own.hue });
  return rolesOf(lightParts(own, at), darkParts(own, at));
}

/** The partner's hue at this lightness, with no more chroma than this. */
type At = (lightness: number, chroma: number) => ColorValue;

function lightParts(own: Oklch, at: At): Parts<ColorValue> {
  const tint = at(0.965, 0.014);
  const rest = darkEnough(own, tint);
  const { lightness, chroma } = toOklch(rest);
  // A button that is nearly black has no room to darken, so it answers the pointer by getting lighter.
  const towards = lightness > 0.34 ? -1 : 1;
  return {
    tint,
    rest,
    hover: at(lightness + towards * 0.07, chroma * 0.85),
    pressed: at(lightness + towards * 0.14, chroma * 0.7),
    onRest: at(1, 0),
    soft: at(0.93, 0.032),
    onSoft: at(0.38, 0.1),
  };
}

function darkParts(own: Oklch, at: At): Parts<ColorValue> {
  const rest = at(Math.min(0.88, Math.max(0.8, own.lightness)), 0.1);
  const { lightness, chroma } = toOklch(rest);
  return {
    tint: at(0.315, 0.022),
    rest,
    hover: at(lightness + 0.05, chroma * 0.75),
    pressed: at(lightness + 0.095, chroma * 0.5),
    onRest: at(0.22, 0.05),
    soft: at(0.36, 0.06),
    onSoft: at(0.88, 0.06),
  };
}

/** The colour itself, or the first darker one that can be read on the background. */
function darkEnough(own: Oklch, background: ColorValue): ColorValue {
  let color = fromOklch(own);
  for (let { lightness } = own; contrast(color, background) < READABLE; lightness -= STEP)
    color = fromOklch({ ...own, lightness });
  return color;
}

/** Roles as the group `color` of a token file. */
export function colorGroup<Value>(roles: Roles<Value>): Record<string, unknown> {
  const tokens = COLOR_ROLES.map((role) => {
    const { light, dark } = roles[role];
    return [role, { $value: light, $extensions: { [NAMESPACE]: { dark } } }];
  });
  return { $type: 'color', ...(Object.fromEntries(tokens) as Record<string, unknown>) };
}
