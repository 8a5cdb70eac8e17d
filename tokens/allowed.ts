import { toOklch, type ColorValue } from './color.ts';
import {
  isColor,
  isRecord,
  referenceOf,
  resolve,
  SCHEMES,
  type Allowed,
  type Scheme,
  type Token,
  type TokenMap,
} from './dtcg.ts';

/** Hues of OKLCH by the name people give them. A colour with less chroma than this looks grey in any hue. */
const GREY_BELOW = 0.03;
const FAMILIES: Record<string, readonly [from: number, to: number]> = {
  red: [5, 35],
  orange: [35, 70],
  yellow: [70, 115],
  green: [115, 165],
  teal: [165, 215],
  blue: [215, 280],
  purple: [280, 325],
  pink: [325, 365],
};
export const COLOR_FAMILIES = ['grey', ...Object.keys(FAMILIES)];

export function familyOf(color: ColorValue): string {
  const { chroma, hue } = toOklch(color);
  if (chroma < GREY_BELOW) return 'grey';
  const turned = hue < 5 ? hue + 360 : hue;
  return Object.entries(FAMILIES).find(([, [from, to]]) => turned >= from && turned < to)![0];
}

/** Stands for the typeface of the page around the widget. */
export const HOST_FONT = 'host';
const GENERIC = ['serif', 'sans-serif', 'monospace', 'system-ui', 'ui-rounded', 'ui-serif', 'ui-sans-serif'];

type ColorLimits = Extract<Allowed, { chroma?: unknown }>;
type SizeLimits = Extract<Allowed, { minimum?: number }>;

const rounded = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Both bounds in words: "at least 0px and at most 16px". */
export function inWords({ minimum, maximum }: { minimum?: number; maximum?: number }, unit = ''): string {
  const bounds = [
    minimum === undefined ? '' : `at least ${minimum}${unit}`,
    maximum === undefined ? '' : `at most ${maximum}${unit}`,
  ];
  return bounds.filter(Boolean).join(' and ');
}

const isWithin = (value: number, { minimum = -Infinity, maximum = Infinity }: SizeLimits): boolean =>
  value >= minimum && value <= maximum;

/** What is wrong with a colour under these limits, with what would be right; nothing when it is admitted. */
export function colorProblem(color: ColorValue, limits: Allowed | undefined, scheme: Scheme): string | undefined {
  if (!isRecord(limits)) return undefined;
  const { families, chroma, lightness } = limits as ColorLimits;
  const seen = toOklch(color);
  const family = familyOf(color);
  const inScheme = lightness?.[scheme];
  if (families && !families.includes(family))
    return `is ${color.hex}, a ${family}, in ${scheme} mode; use one of ${families.join(', ')}`;
  if (chroma && seen.chroma > chroma.maximum)
    return `is ${color.hex} in ${scheme} mode, with OKLCH chroma ${rounded(seen.chroma)}; make it at most ${chroma.maximum}`;
  if (inScheme && !isWithin(seen.lightness, inScheme))
    return `is ${color.hex} in ${scheme} mode, with OKLCH lightness ${rounded(seen.lightness)}; make it ${inWords(inScheme)}`;
  return undefined;
}

const sizeProblem = (value: unknown, limits: Allowed | undefined): string | undefined => {
  if (!isRecord(limits) || !isRecord(value)) return undefined;
  const size = Number(value['value']);
  return isWithin(size, limits as SizeLimits)
    ? undefined
    : `is ${size}px; make it ${inWords(limits as SizeLimits, 'px')}`;
};

function fontProblem(families: unknown, allowed: Allowed | undefined): string | undefined {
  if (!Array.isArray(families)) return undefined;
  const list = families.map(String);
  const known = Array.isArray(allowed) ? allowed : undefined;
  if (list.includes(HOST_FONT))
    return list.length === 1 && (known?.includes(HOST_FONT) ?? true)
      ? undefined
      : `names "${HOST_FONT}", the typeface of the page, beside others; use it alone, or leave it out`;
  const last = list.at(-1) ?? '';
  if (!GENERIC.includes(last)) return `ends with "${last}"; end with a generic family such as sans-serif`;
  const odd = known && list.find((family) => !GENERIC.includes(family) && !known.includes(family));
  return odd === undefined
    ? undefined
    : `names "${odd}", which is not on the list; use ${known!.join(', ')} or a generic family`;
}

/** The largest size that a token allows, in px. */
export const maximumOf = ({ type, extension: { allowed } }: Pick<Token, 'type' | 'extension'>): number | undefined =>
  type === 'dimension' && isRecord(allowed) ? (allowed as SizeLimits).maximum : undefined;

function problemsOf(tokens: TokenMap, token: Token): string[] {
  const { allowed } = token.extension;
  return SCHEMES.flatMap((scheme) => {
    const result = resolve(tokens, token.path, scheme);
    if ('problem' in result) return [];
    if (token.type === 'color') return isColor(result.value) ? (colorProblem(result.value, allowed, scheme) ?? []) : [];
    // Only colours differ between light and dark.
    if (scheme === 'dark') return [];
    if (token.type === 'dimension') return sizeProblem(result.value, allowed) ?? [];
    return token.type === 'fontFamily' ? (fontProblem(result.value, allowed) ?? []) : [];
  });
}

/** Every value lies within what its token allows, in the brand as in a partner's file. */
export function outsideAllowed(tokens: TokenMap): { token: Token; message: string }[] {
  const found = [...tokens.values()].flatMap((token) =>
    problemsOf(tokens, token).map((message) => ({ token, message })),
  );
  // A token that follows another, such as headings the running text, does not repeat what is said of the other.
  return found.filter(
    ({ token, message }) =>
      !found.some((other) => referenceOf(token.value) === other.token.path && message === other.message),
  );
}

/** The rule itself must make sense, or it would admit anything. */
export function allowedProblem({ type, extension: { policy, allowed } }: Token): string | undefined {
  if (allowed === undefined)
    return policy === 'open' ? `is open but does not say what is allowed; add "allowed"` : undefined;
  const isBounds = (value: unknown): boolean =>
    isRecord(value) &&
    Object.keys(value).length > 0 &&
    Object.entries(value).every(([key, bound]) => ['minimum', 'maximum'].includes(key) && Number.isFinite(bound));
  const holds = {
    color: () => allowed === 'free' || isColorLimits(allowed, isBounds),
    dimension: () => isBounds(allowed),
    fontFamily: () => Array.isArray(allowed) && allowed.length > 0 && allowed.every((name) => typeof name === 'string'),
  }[type as string];
  return holds?.() ? undefined : `has "allowed" ${JSON.stringify(allowed)}, which is no rule for a ${type}`;
}

const isColorLimits = (allowed: unknown, isBounds: (value: unknown) => boolean): boolean =>
  isRecord(allowed) &&
  Object.keys(allowed).length > 0 &&
  Object.entries(allowed).every(([key, rule]) => {
    if (key === 'families') return Array.isArray(rule) && rule.every((name) => COLOR_FAMILIES.includes(String(name)));
    if (key === 'chroma') return isBounds(rule);
    return key === 'lightness' && isRecord(rule) && SCHEMES.every((scheme) => isBounds(rule[scheme]));
  });
