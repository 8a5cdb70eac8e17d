/// <reference types="vite/client" />
import { inWords } from '../../tokens/allowed.ts';
import type { docsData, TokenDocs } from '../../tokens/docs.ts';
import type { Allowed, Scheme } from '../../tokens/dtcg.ts';

export type { TokenDocs };
type Docs = ReturnType<typeof docsData>;
export type ThemeDocs = Docs['themes'][number];

/** A pair in one theme and one scheme. */
export interface Measured {
  token: string;
  against: string;
  minimum: number;
  scheme: Scheme;
  ratio: number;
}

// Through a glob, so that the compiler does not make a type of half a megabyte. `npm run tokens` writes the file.
const [docs] = Object.values(
  import.meta.glob<Docs>('../../dist/tokens/docs.json', { eager: true, import: 'default' }),
) as [Docs];

export const { themes, tokens } = docs;
export const NATIONAL = themes[0]!.id;

export const nameOf = (path: string): string => path.replaceAll('.', '-');

export const themeNamed = (id: string): ThemeDocs => themes.find((theme) => theme.id === id) ?? themes[0]!;

export const valueOf = ({ values }: TokenDocs, theme: string, scheme: Scheme): string =>
  (values[theme] ?? values[NATIONAL]!)[scheme];

const measured = (token: TokenDocs, theme: string, scheme: Scheme): Measured[] =>
  token.pairs.map(({ against, minimum, ratios }) => ({
    token: token.path,
    against,
    minimum,
    scheme,
    ratio: (ratios[theme] ?? ratios[NATIONAL]!)[scheme],
  }));

/** Every declared pair of a theme in a scheme, in the order of the tokens. */
export const pairsOf = (theme: string, scheme: Scheme): Measured[] =>
  tokens.flatMap((token) => measured(token, theme, scheme));

/** The pairs that a token is in, on either side. */
export const pairsWith = (path: string, theme: string, scheme: Scheme): Measured[] =>
  pairsOf(theme, scheme).filter(({ token, against }) => token === path || against === path);

export const passes = ({ ratio, minimum }: Measured): boolean => ratio >= minimum;

/** The pair that is nearest to its minimum, or furthest below it. */
export const worst = (pairs: readonly Measured[]): Measured | undefined =>
  pairs.reduce<Measured | undefined>(
    (least, pair) => (least && least.ratio / least.minimum <= pair.ratio / pair.minimum ? least : pair),
    undefined,
  );

const open = new Set(tokens.filter(({ policy }) => policy === 'open').map(({ path }) => path));

/** Whether a theme has a say in the pair; between locked tokens the ratio is the same everywhere. */
export const varies = ({ token, against }: Pick<Measured, 'token' | 'against'>): boolean =>
  open.has(token) || open.has(against);

/** What the rules admit, in words. */
export function allowedInWords({ type, allowed }: TokenDocs): string {
  const rule = allowed as Allowed | undefined;
  if (rule === undefined) return '';
  if (rule === 'free') return 'any colour, as long as every pair passes';
  if (Array.isArray(rule)) return `${rule.join(', ')}, or a generic family`;
  if (type !== 'color') return inWords(rule as { minimum?: number; maximum?: number }, 'px');
  const { families, chroma, lightness } = rule as Extract<Allowed, { chroma?: unknown }>;
  return [
    families && `one of ${families.join(', ')}`,
    chroma && `chroma at most ${chroma.maximum}`,
    lightness && `lightness ${inWords(lightness.light)} in light, ${inWords(lightness.dark)} in dark (OKLCH)`,
  ]
    .filter(Boolean)
    .join('; ');
}
