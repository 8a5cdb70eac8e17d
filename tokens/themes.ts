import type { ThemeProfile } from '../src/theme/theme-profile.ts';
import { readTokens, type Problem, type Token, type TokenMap } from './dtcg.ts';
import { checkNames, readDeprecations, renameDeprecated, type Deprecations, type Released } from './names.ts';
import { applyOverrides, checkBrand, checkOverrides, checkTheme, isRaw } from './policy.ts';
import { readProfile } from './profile.ts';

export const NATIONAL = 'national';

export interface Theme {
  id: string;
  profile: ThemeProfile;
  tokens: TokenMap;
  /** Paths that differ from the national theme. */
  overridden: string[];
}

export interface Source {
  file: string;
  tree: unknown;
}

/** The national theme, and what holds for every partner. */
export interface Brand {
  tokens: TokenMap;
  deprecations: Deprecations;
  problems: Problem[];
}

const byPath = (tokens: Token[]): Map<string, Token> => new Map(tokens.map((token) => [token.path, token]));

/** Puts the raw scales and the brand together. `released` is the record of public names, where there is one. */
export function readBrand(base: Source, brand: Source, released?: Released): Brand {
  const [raw, semantic] = [readTokens(base.tree, base.file), readTokens(brand.tree, brand.file)];
  const tokens = byPath([...raw.tokens, ...semantic.tokens]);
  const { deprecations, problems: wrong } = readDeprecations(brand.tree, brand.file);
  const outside = [
    ...raw.tokens.filter((token) => !isRaw(token.path)),
    ...semantic.tokens.filter((token) => isRaw(token.path)),
  ].map(({ file, path }) => ({
    file,
    token: path,
    message: 'is in the wrong file; only base.tokens.json holds the group "base"',
  }));
  const problems = [
    ...raw.problems,
    ...semantic.problems,
    ...checkBrand(semantic.tokens),
    ...checkTheme(tokens),
    ...wrong,
    ...(released ? checkNames(tokens, deprecations, released, { brand: brand.file, names: NAMES_FILE }) : []),
    ...outside,
  ];
  return { tokens, deprecations, problems };
}

export const NAMES_FILE = 'tokens/public-names.json';

/**
 * One partner on top of the brand, with every problem of its file. A theme is there only when nothing is wrong;
 * the tokens always, for a preview.
 */
export function composeTheme(
  brand: Brand,
  { file, tree }: Source,
): { theme: Theme | undefined; tokens: TokenMap; problems: Problem[]; warnings: Problem[] } {
  const read = readTokens(tree, file);
  const { profile, messages } = readProfile(tree);
  const { overrides, warnings } = renameDeprecated(read.tokens, brand.deprecations);
  const tokens = applyOverrides(brand.tokens, overrides);
  const problems = [
    ...read.problems,
    ...messages.map((message) => ({ file, token: '(root)', message })),
    ...checkOverrides(brand.tokens, overrides),
    // What the brand already got wrong is not this file's fault.
    ...(brand.problems.length === 0 ? checkTheme(tokens, file) : []),
  ];
  const id = file.replace(/^.*\//, '').replace('.tokens.json', '');
  const theme = profile && { id, profile, tokens, overridden: overrides.map(({ path }) => path) };
  return { theme: problems.length === 0 ? theme : undefined, tokens, problems, warnings };
}

/** Puts the brand and the partner files together, with every problem that any of them has. */
export function composeThemes(
  base: Source,
  brand: Source,
  regions: Source[],
  released?: Released,
): { themes: Theme[]; problems: Problem[]; warnings: Problem[]; brand: Brand } {
  const national = readBrand(base, brand, released);
  const composed = regions.map((source) => composeTheme(national, source));
  const themes: Theme[] = [
    {
      id: NATIONAL,
      profile: { name: 'Loopbaancentra', kind: 'national network' },
      tokens: national.tokens,
      overridden: [],
    },
    ...composed.flatMap(({ theme }) => theme ?? []),
  ];
  return {
    themes,
    problems: [...national.problems, ...composed.flatMap(({ problems }) => problems)],
    warnings: composed.flatMap(({ warnings }) => warnings),
    brand: national,
  };
}
