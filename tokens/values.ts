import { readColor, type ColorValue } from './color.ts';

export const TYPES = [
  'color',
  'dimension',
  'duration',
  'number',
  'fontFamily',
  'fontWeight',
  'cubicBezier',
  'shadow',
] as const;
export type TokenType = (typeof TYPES)[number];

export interface Quantity {
  value: number;
  unit: string;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const REFERENCE = /^\{([^{}]+)\}$/;

/** The path that `{color.action}` points to, or undefined when the value is not a reference. */
export const referenceOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? REFERENCE.exec(value)?.[1] : undefined;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isQuantity = (value: unknown, units: string[]): value is Quantity =>
  isRecord(value) &&
  isNumber(value['value']) &&
  units.includes(String(value['unit'])) &&
  Object.keys(value).length === 2;

/** A colour in the one form that `readColor` makes of every colour space. */
export const isColor = (value: unknown): value is ColorValue =>
  isRecord(value) && value['colorSpace'] === 'srgb' && typeof value['hex'] === 'string';

const isShadow = (value: unknown): boolean =>
  isRecord(value) &&
  Object.keys(value).length === 5 &&
  referenceOf(value['color']) !== undefined &&
  ['offsetX', 'offsetY', 'blur', 'spread'].every((key) => isQuantity(value[key], ['px']));

const isFamily = (value: unknown): boolean => typeof value === 'string' && /^[\w -]{1,60}$/.test(value);

/** The names that DTCG 2025.10 gives to weights. */
const WEIGHTS: Record<string, number> = {
  thin: 100,
  hairline: 100,
  'extra-light': 200,
  'ultra-light': 200,
  light: 300,
  normal: 400,
  regular: 400,
  book: 400,
  medium: 500,
  'semi-bold': 600,
  'demi-bold': 600,
  bold: 700,
  'extra-bold': 800,
  'ultra-bold': 800,
  black: 900,
  heavy: 900,
  'extra-black': 950,
  'ultra-black': 950,
};

const REFUSED_REFERENCES =
  'is a reference by "$ref", which our outputs do not follow; write a reference such as "{color.action}"';

type Read = { value: unknown } | { message: string };
const otherwise = (expected: string): Read => ({ message: `write ${expected}` });
const given = (value: unknown, holds: boolean, expected: string): Read => (holds ? { value } : otherwise(expected));

const READERS: Record<TokenType, (value: unknown) => Read> = {
  color(value) {
    const read = readColor(value);
    return 'color' in read ? { value: read.color } : read;
  },
  dimension(value) {
    if (isQuantity(value, ['rem']))
      return { message: 'a host page can shrink a rem; write it in px, which is { value: number, unit: "px" }' };
    return given(value, isQuantity(value, ['px']), '{ value: number, unit: "px" }');
  },
  duration: (value) => given(value, isQuantity(value, ['ms', 's']), '{ value: number, unit: "ms" or "s" }'),
  number: (value) => given(value, isNumber(value), 'a number'),
  fontWeight(value) {
    if (typeof value === 'string' && Object.hasOwn(WEIGHTS, value)) return { value: WEIGHTS[value] };
    return given(
      value,
      isNumber(value) && value >= 1 && value <= 1000,
      'a number from 1 to 1000, or a name such as "bold"',
    );
  },
  fontFamily(value) {
    const families: unknown[] = Array.isArray(value) ? value : [value];
    const holds = families.length > 0 && families.length <= 12 && families.every(isFamily);
    return given(families, holds, 'a family name or a list of them: letters, digits, spaces and hyphens');
  },
  cubicBezier(value) {
    const isTime = (x: unknown) => isNumber(x) && x >= 0 && x <= 1;
    const holds = Array.isArray(value) && value.length === 4 && value.every(isNumber);
    return given(
      value,
      holds && isTime(value[0]) && isTime(value[2]),
      'four numbers, of which the first and the third from 0 to 1',
    );
  },
  shadow(value) {
    const holds = Array.isArray(value) && value.length > 0 && value.every(isShadow);
    return given(
      value,
      holds,
      'a list of shadows in px, each with color (a reference), offsetX, offsetY, blur and spread',
    );
  },
};

/** The value in the form that all of our code works with, or a sentence that says what is wrong. */
export function readValue(type: TokenType, value: unknown): Read {
  if (referenceOf(value) !== undefined) return { value };
  if (isRecord(value) && Object.hasOwn(value, '$ref')) return { message: REFUSED_REFERENCES };
  const read = READERS[type](value);
  if ('value' in read) return read;
  return {
    message: `${shortened(value)} is not a ${type} for this kit: ${read.message}, or a reference such as "{color.action}"`,
  };
}

export const shortened = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
};
