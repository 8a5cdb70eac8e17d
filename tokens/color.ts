import {
  clampChroma,
  modeA98,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeProphoto,
  modeRec2020,
  modeRgb,
  modeXyz50,
  modeXyz65,
  modeLab65,
  toGamut,
  useMode,
} from 'culori/fn';
import type { Color } from 'culori';

/** A colour as it is painted: sRGB, with the eight bits per channel of its hex. */
export interface ColorValue {
  colorSpace: 'srgb';
  components: [number, number, number];
  alpha?: number;
  hex: string;
}

const toRgb = useMode(modeRgb);
const toOklchMode = useMode(modeOklch);
for (const mode of [modeA98, modeHsl, modeHwb, modeLab, modeLab65, modeLch, modeLrgb, modeOklab])
  useMode(mode as never);
for (const mode of [modeP3, modeProphoto, modeRec2020, modeXyz50, modeXyz65]) useMode(mode as never);

type Bounds = readonly [minimum: number, maximum: number];
const ONE: Bounds = [0, 1];
const PERCENT: Bounds = [0, 100];
const CHROMA: Bounds = [0, Infinity];
const ANY: Bounds = [-Infinity, Infinity];
/** From 0 up to, but not including, 360 degrees. */
const HUE: Bounds = [0, 359.999999999];

/** The colour spaces of DTCG 2025.10: what each component may be, and how culori names it. */
const SPACES: Record<string, { mode: string; channels: string; bounds: readonly Bounds[]; scale?: number }> = {
  srgb: { mode: 'rgb', channels: 'rgb', bounds: [ONE, ONE, ONE] },
  'srgb-linear': { mode: 'lrgb', channels: 'rgb', bounds: [ONE, ONE, ONE] },
  hsl: { mode: 'hsl', channels: 'hsl', bounds: [HUE, PERCENT, PERCENT], scale: 100 },
  hwb: { mode: 'hwb', channels: 'hwb', bounds: [HUE, PERCENT, PERCENT], scale: 100 },
  lab: { mode: 'lab', channels: 'lab', bounds: [PERCENT, ANY, ANY] },
  lch: { mode: 'lch', channels: 'lch', bounds: [PERCENT, CHROMA, HUE] },
  oklab: { mode: 'oklab', channels: 'lab', bounds: [ONE, ANY, ANY] },
  oklch: { mode: 'oklch', channels: 'lch', bounds: [ONE, CHROMA, HUE] },
  'display-p3': { mode: 'p3', channels: 'rgb', bounds: [ONE, ONE, ONE] },
  'a98-rgb': { mode: 'a98', channels: 'rgb', bounds: [ONE, ONE, ONE] },
  'prophoto-rgb': { mode: 'prophoto', channels: 'rgb', bounds: [ONE, ONE, ONE] },
  rec2020: { mode: 'rec2020', channels: 'rgb', bounds: [ONE, ONE, ONE] },
  'xyz-d65': { mode: 'xyz65', channels: 'xyz', bounds: [ONE, ONE, ONE] },
  'xyz-d50': { mode: 'xyz50', channels: 'xyz', bounds: [ONE, ONE, ONE] },
};
export const COLOR_SPACES = Object.keys(SPACES);

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const byte = (component: number): number => Math.round(Math.min(1, Math.max(0, component)) * 255);

/** The sRGB colour with this hex of six digits. */
export function fromHex(hex: string): ColorValue {
  const part = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16) / 255;
  const rounded = (component: number) => Number(component.toFixed(4));
  return {
    colorSpace: 'srgb',
    components: [rounded(part(1)), rounded(part(3)), rounded(part(5))],
    hex: hex.toLowerCase(),
  };
}

const hexOf = (components: readonly number[]): string =>
  `#${components.map((component) => byte(component).toString(16).padStart(2, '0')).join('')}`;

/** How far beyond 0 or 1 a channel may be by rounding alone: a quarter of what eight bits can show. */
const SLACK = 1 / 1020;

/** A DTCG colour as it is painted, or a sentence that says why it cannot be. */
export function readColor(value: unknown): { color: ColorValue } | { message: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return {
      message:
        'write { colorSpace, components, hex }, such as { "colorSpace": "srgb", "components": [0, 0.4, 0.3], "hex": "#00664d" }',
    };
  const { colorSpace, components, alpha, hex, ...others } = value as Record<string, unknown>;
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined)
    return { message: `a color has no ${JSON.stringify(unknown)}; use only colorSpace, components, alpha, hex` };
  const space = typeof colorSpace === 'string' && Object.hasOwn(SPACES, colorSpace) ? SPACES[colorSpace] : undefined;
  if (!space) return { message: `the colorSpace is not known; use one of ${COLOR_SPACES.join(', ')}` };
  if (!Array.isArray(components) || components.length !== 3) return { message: 'give exactly three components' };
  for (const [index, part] of (components as unknown[]).entries()) {
    const [minimum, maximum] = space.bounds[index]!;
    if (part === 'none' || (isNumber(part) && part >= minimum && part <= maximum)) continue;
    return {
      message: `component ${index + 1} of ${String(colorSpace)} must be "none" or a number${within(minimum, maximum)}`,
    };
  }
  if (alpha !== undefined && !(isNumber(alpha) && alpha >= 0 && alpha <= 1))
    return { message: 'alpha must be a number from 0 to 1' };
  if (hex !== undefined && !(typeof hex === 'string' && /^#[0-9a-f]{6}$/i.test(hex)))
    return { message: 'hex must have six digits, such as "#00664d"' };

  const channels = (components as (number | 'none')[]).map((part, index) => {
    if (part === 'none') return 0;
    return space.scale && index > 0 ? part / space.scale : part;
  });
  const [one = 0, two = 0, three = 0] = channels;
  const names = space.channels;
  const source = { mode: space.mode, [names[0]!]: one, [names[1]!]: two, [names[2]!]: three } as unknown as Color;
  const { r, g, b } = space.mode === 'rgb' ? { r: one, g: two, b: three } : toRgb(source);
  const painted = hexOf([r, g, b]);
  if (![r, g, b].every((part) => part >= -SLACK && part <= 1 + SLACK))
    return {
      message: `lies outside sRGB, so that screens would show different colours; the nearest within is ${nearestInside(source)}`,
    };
  if (colorSpace === 'srgb' && hex !== undefined && hex.toLowerCase() !== painted)
    return { message: `the hex ${hex} is not the colour of the components, ${painted}; make them equal` };
  const color = fromHex(painted);
  return { color: isNumber(alpha) && alpha !== 1 ? { ...color, alpha } : color };
}

const within = (minimum: number, maximum: number): string => {
  if (maximum === HUE[1]) return ' from 0 to below 360';
  if (maximum < Infinity) return ` from ${minimum} to ${maximum}`;
  return minimum > -Infinity ? ` of at least ${minimum}` : '';
};

const nearestInside = (source: Color): string => {
  const { r, g, b } = toGamut('rgb', 'oklch')(source);
  return hexOf([r, g, b]);
};

export interface Oklch {
  lightness: number;
  chroma: number;
  /** Degrees; meaningless for a grey. */
  hue: number;
}

export function toOklch({ hex }: ColorValue): Oklch {
  const [r, g, b] = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  const { l, c, h } = toOklchMode({ mode: 'rgb', r: r!, g: g!, b: b! });
  return { lightness: l, chroma: c, hue: h ?? 0 };
}

/** The sRGB colour of this lightness and hue, with as much of the chroma as fits. */
export function fromOklch({ lightness, chroma, hue }: Oklch): ColorValue {
  const { r, g, b } = toRgb(clampChroma({ mode: 'oklch', l: lightness, c: chroma, h: hue }, 'oklch'));
  return fromHex(hexOf([r, g, b]));
}
