import { isRecord, readValue, referenceOf, TYPES, type TokenType } from './values.ts';

export { isColor, isRecord, referenceOf, type Quantity, type TokenType } from './values.ts';
export type { ColorValue } from './color.ts';

export const NAMESPACE = 'nl.loopbaancentra';

export interface ContrastRule {
  token: string;
  minimum: number;
}

/** What a value may be. Sizes in px, colours by what the eye sees (OKLCH), typefaces by name. */
export type Allowed =
  | 'free'
  | { minimum?: number; maximum?: number }
  | {
      families?: string[];
      chroma?: { maximum: number };
      lightness?: Record<Scheme, { minimum?: number; maximum?: number }>;
    }
  | string[];

/** What the kit adds to a token, under `$extensions["nl.loopbaancentra"]`. */
export interface TokenExtension {
  policy?: 'locked' | 'open';
  dark?: unknown;
  allowed?: Allowed;
  contrastWith?: ContrastRule[];
  /** The elements that paint with it. */
  usedIn?: string[];
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
  deprecated: string | boolean | undefined;
  extension: TokenExtension;
  file: string;
}

/** One sentence a designer can act on: file, token, what is wrong, what would be right. */
export interface Problem {
  file: string;
  token: string;
  message: string;
}

const TOKEN_KEYS = ['$value', '$type', '$description', '$deprecated', '$extensions'];
const GROUP_KEYS = ['$type', '$description', '$deprecated', '$extensions'];
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Parts of the format that Style Dictionary gets wrong without a word. */
const REFUSED: Record<string, string> = {
  $ref: 'uses "$ref", which our outputs do not follow; write the value as a reference such as "{color.action}"',
  $extends: 'uses "$extends", which our outputs do not follow; write out the tokens of this group',
  $root: 'uses "$root", which our outputs do not follow; give that token a name of its own',
};

interface Inherited {
  type: string | undefined;
  deprecated: string | boolean | undefined;
}

/** Flattens one parsed file. Never stops at the first problem, so that one run shows them all. */
export function readTokens(tree: unknown, file: string): { tokens: Token[]; problems: Problem[] } {
  const tokens: Token[] = [];
  const problems: Problem[] = [];

  const visit = (node: unknown, path: string[], above: Inherited): void => {
    const at = path.join('.');
    const report = (message: string) => void problems.push({ file, token: at || '(root)', message });
    if (!isRecord(node)) return report('is neither a group nor a token; write an object with a "$value"');
    const isToken = Object.hasOwn(node, '$value');
    checkMeta(node, report);
    const inherited = {
      type: typeof node['$type'] === 'string' ? node['$type'] : above.type,
      deprecated: (node['$deprecated'] as string | boolean | undefined) ?? above.deprecated,
    };
    for (const key of Object.keys(node)) {
      if (key.startsWith('$')) {
        const allowed = [...(isToken ? TOKEN_KEYS : GROUP_KEYS), ...(path.length === 0 ? ['$schema'] : [])];
        if (Object.hasOwn(REFUSED, key)) report(REFUSED[key]!);
        else if (!allowed.includes(key)) report(`"${key}" is not supported here; use only ${allowed.join(', ')}`);
      } else if (isToken) {
        report(`holds both a "$value" and "${key}"; a token has no children`);
      } else if (NAME.test(key) && key !== 'constructor' && key !== 'prototype') {
        visit(node[key], [...path, key], inherited);
      } else {
        report(`"${key}" is not a valid name; use lower case letters, digits and single hyphens`);
      }
    }
    if (isToken) readToken(node, at, inherited, report);
  };

  const readToken = (
    node: Record<string, unknown>,
    path: string,
    { type, deprecated }: Inherited,
    report: (message: string) => void,
  ): void => {
    if (!TYPES.includes(type as TokenType)) return report(`has type "${type}"; use one of ${TYPES.join(', ')}`);
    const known = type as TokenType;
    const extension = { ...extensionOf(node) };
    const read = readValue(known, node['$value']);
    if ('message' in read) report(read.message);
    const dark = Object.hasOwn(extension, 'dark') ? readValue(known, extension.dark) : undefined;
    if (dark && 'message' in dark) report(`in dark mode: ${dark.message}`);
    if ('message' in read || (dark && 'message' in dark)) return;
    if (dark) extension.dark = dark.value;
    const description = typeof node['$description'] === 'string' ? node['$description'] : undefined;
    tokens.push({ path, type: known, value: read.value, description, deprecated, extension, file });
  };

  visit(tree, [], { type: undefined, deprecated: undefined });
  return { tokens, problems };
}

function checkMeta(node: Record<string, unknown>, report: (message: string) => void): void {
  const { $type, $description, $deprecated, $extensions } = node;
  if ($type !== undefined && typeof $type !== 'string') report('has a $type that is not text');
  if ($description !== undefined && typeof $description !== 'string') report('has a $description that is not text');
  if ($deprecated !== undefined && typeof $deprecated !== 'string' && typeof $deprecated !== 'boolean')
    report('has a $deprecated that is neither true nor a sentence');
  if ($extensions !== undefined && !isRecord($extensions)) report('has $extensions that are not an object');
}

function extensionOf(node: Record<string, unknown>): TokenExtension {
  const extensions = isRecord(node['$extensions']) ? node['$extensions'] : {};
  return Object.hasOwn(extensions, NAMESPACE) && isRecord(extensions[NAMESPACE]) ? extensions[NAMESPACE] : {};
}

export type Scheme = 'light' | 'dark';
export const SCHEMES: readonly Scheme[] = ['light', 'dark'];
export type TokenMap = ReadonlyMap<string, Token>;

export const valueIn = ({ value, extension }: Token, scheme: Scheme): unknown =>
  scheme === 'dark' && Object.hasOwn(extension, 'dark') ? extension.dark : value;

export type Resolved = { value: unknown } | { problem: string; missing?: string };

/** The value in a scheme with references followed to the end, or a sentence that says where the trail stops. */
export function resolve(tokens: TokenMap, path: string, scheme: Scheme): Resolved {
  const trail: string[] = [];
  for (let at = path; ;) {
    if (trail.includes(at)) return { problem: `refers to itself: ${[...trail, at].join(' > ')}` };
    trail.push(at);
    const token = tokens.get(at);
    if (!token) return { problem: `refers to {${at}}, which does not exist`, missing: at };
    const value = valueIn(token, scheme);
    const next = referenceOf(value);
    if (next === undefined) return { value };
    if (tokens.get(next) && tokens.get(next)?.type !== token.type)
      return { problem: `is a ${token.type} but refers to {${next}}, a ${tokens.get(next)?.type}` };
    at = next;
  }
}
