/** Reads Design Tokens (DTCG 2025.10) strictly: what Style Dictionary would drop or misprint is refused here. */

export const NAMESPACE = 'nl.loopbaancentra';

const TYPES = [
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

export interface ColorValue {
  colorSpace: 'srgb';
  components: [number, number, number];
  alpha?: number;
  hex: string;
}

export interface Quantity {
  value: number;
  unit: string;
}

export interface ContrastRule {
  token: string;
  minimum: number;
}

/** What the kit adds to a token, under `$extensions["nl.loopbaancentra"]`. */
export interface TokenExtension {
  policy?: 'locked' | 'open';
  dark?: unknown;
  contrastWith?: ContrastRule[];
  range?: { minimum?: number; maximum?: number };
  rendering?: 'text-size';
  /** The system colour that stands in when the visitor forces colours. */
  forcedColor?: string;
}

export interface Token {
  /** Dotted, as in a reference: `color.action`. */
  path: string;
  type: TokenType;
  value: unknown;
  description: string | undefined;
  extension: TokenExtension;
  file: string;
}

/** One sentence a designer can act on: file, token, what is wrong, what would be right. */
export interface Problem {
  file: string;
  token: string;
  message: string;
}

type Tree = Record<string, unknown>;

const TOKEN_KEYS = ['$value', '$type', '$description', '$extensions'];
const GROUP_KEYS = ['$type', '$description', '$extensions'];
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const REFERENCE = /^\{([^{}]+)\}$/;

export const isRecord = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The path that `{color.action}` points to, or undefined when the value is not a reference. */
export const referenceOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? REFERENCE.exec(value)?.[1] : undefined;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isQuantity = (value: unknown, units: string[]): value is Quantity =>
  isRecord(value) &&
  isNumber(value['value']) &&
  units.includes(String(value['unit'])) &&
  Object.keys(value).length === 2;

const toHex = (component: number): string =>
  Math.round(component * 255)
    .toString(16)
    .padStart(2, '0');

export function isColor(value: unknown): value is ColorValue {
  if (!isRecord(value) || value['colorSpace'] !== 'srgb') return false;
  const { components, alpha, hex } = value;
  if (!Array.isArray(components) || components.length !== 3) return false;
  if (!components.every((part) => isNumber(part) && part >= 0 && part <= 1)) return false;
  if (alpha !== undefined && !(isNumber(alpha) && alpha >= 0 && alpha <= 1)) return false;
  return hex === `#${components.map(toHex).join('')}`;
}

const isShadow = (value: unknown): boolean =>
  isRecord(value) &&
  referenceOf(value['color']) !== undefined &&
  ['offsetX', 'offsetY', 'blur', 'spread'].every((key) => isQuantity(value[key], ['px']));

const isFamily = (value: unknown): boolean => typeof value === 'string' && /^[\w -]+$/.test(value);

const SHAPES: Record<TokenType, { holds: (value: unknown) => boolean; expected: string }> = {
  color: {
    holds: isColor,
    expected: '{ colorSpace: "srgb", components: [0-1, 0-1, 0-1], hex } with a hex equal to the components',
  },
  dimension: { holds: (value) => isQuantity(value, ['px']), expected: '{ value: number, unit: "px" }' },
  duration: { holds: (value) => isQuantity(value, ['ms', 's']), expected: '{ value: number, unit: "ms" or "s" }' },
  number: { holds: isNumber, expected: 'a number' },
  fontWeight: { holds: (value) => isNumber(value) && value >= 1 && value <= 1000, expected: 'a number from 1 to 1000' },
  fontFamily: {
    holds: (value) => Array.isArray(value) && value.length > 0 && value.every(isFamily),
    expected: 'a list of plain family names',
  },
  cubicBezier: {
    holds: (value) => Array.isArray(value) && value.length === 4 && value.every(isNumber),
    expected: 'four numbers',
  },
  shadow: {
    holds: (value) => Array.isArray(value) && value.length > 0 && value.every(isShadow),
    expected: 'a list of shadows in px whose color is a reference',
  },
};

/** A problem with a value of this type, or undefined when it is well formed or a reference. */
export function shapeProblem(type: TokenType, value: unknown): string | undefined {
  if (referenceOf(value) !== undefined || SHAPES[type].holds(value)) return undefined;
  return `${JSON.stringify(value)} is not a ${type}; write ${SHAPES[type].expected}, or a reference such as "{color.action}"`;
}

/** Flattens one parsed file. Never stops at the first problem, so that one run shows them all. */
export function readTokens(tree: unknown, file: string): { tokens: Token[]; problems: Problem[] } {
  const tokens: Token[] = [];
  const problems: Problem[] = [];

  const visit = (node: unknown, path: string[], inherited: string | undefined): void => {
    const at = path.join('.');
    const report = (message: string) => problems.push({ file, token: at || '(root)', message });
    if (!isRecord(node)) return void report('is neither a group nor a token; write an object with a "$value"');
    const isToken = Object.hasOwn(node, '$value');
    const type = typeof node['$type'] === 'string' ? node['$type'] : inherited;

    for (const key of Object.keys(node)) {
      if (key.startsWith('$')) {
        const allowed = isToken ? TOKEN_KEYS : GROUP_KEYS;
        if (!allowed.includes(key)) report(`"${key}" is not supported here; use only ${allowed.join(', ')}`);
      } else if (isToken) {
        report(`holds both a "$value" and "${key}"; a token has no children`);
      } else if (NAME.test(key) && key !== 'constructor' && key !== 'prototype') {
        visit(node[key], [...path, key], type);
      } else {
        report(`"${key}" is not a valid name; use lower case letters, digits and single hyphens`);
      }
    }
    if (!isToken) return;
    if (!TYPES.includes(type as TokenType)) return void report(`has type "${type}"; use one of ${TYPES.join(', ')}`);
    const known = type as TokenType;
    const extensions = isRecord(node['$extensions']) ? node['$extensions'] : {};
    const extension = (isRecord(extensions[NAMESPACE]) ? extensions[NAMESPACE] : {}) as TokenExtension;
    const wrong = shapeProblem(known, node['$value']);
    if (wrong) report(wrong);
    const wrongDark = 'dark' in extension ? shapeProblem(known, extension.dark) : undefined;
    if (wrongDark) report(`in dark mode: ${wrongDark}`);
    const description = typeof node['$description'] === 'string' ? node['$description'] : undefined;
    tokens.push({ path: at, type: known, value: node['$value'], description, extension, file });
  };

  visit(tree, [], undefined);
  return { tokens, problems };
}

export type Scheme = 'light' | 'dark';
export type TokenMap = ReadonlyMap<string, Token>;

/** The value in a scheme with references followed to the end, or a sentence that says where the trail stops. */
export function resolve(tokens: TokenMap, path: string, scheme: Scheme): { value: unknown } | { problem: string } {
  const trail: string[] = [];
  for (let at = path; ;) {
    if (trail.includes(at)) return { problem: `refers to itself: ${[...trail, at].join(' > ')}` };
    trail.push(at);
    const token = tokens.get(at);
    if (!token) return { problem: `refers to {${at}}, which does not exist` };
    const value = scheme === 'dark' && 'dark' in token.extension ? token.extension.dark : token.value;
    const next = referenceOf(value);
    if (next === undefined) return { value };
    if (tokens.get(next) && tokens.get(next)?.type !== token.type)
      return { problem: `is a ${token.type} but refers to {${next}}, a ${tokens.get(next)?.type}` };
    at = next;
  }
}
