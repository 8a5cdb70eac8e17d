import { isRecord, NAMESPACE, readTokens, type Problem, type Token, type TokenMap } from './dtcg.ts';
import { applyOverrides, checkBrand, checkOverrides, checkTheme, isRaw } from './policy.ts';

export const NATIONAL = 'national';

export interface Theme {
  id: string;
  profile: { name: string; kind: string };
  tokens: TokenMap;
  /** Paths that differ from the national theme. */
  overridden: string[];
}

export interface Source {
  file: string;
  tree: unknown;
}

const byPath = (tokens: Token[]): Map<string, Token> => new Map(tokens.map((token) => [token.path, token]));

const profileOf = ({ tree }: Source): { name: string; kind: string } | undefined => {
  const extensions = isRecord(tree) && isRecord(tree['$extensions']) ? tree['$extensions'][NAMESPACE] : undefined;
  const profile = isRecord(extensions) && isRecord(extensions['profile']) ? extensions['profile'] : {};
  const { name, kind } = profile;
  return typeof name === 'string' && typeof kind === 'string' ? { name, kind } : undefined;
};

/** Puts the brand and the partner files together, with every problem that any of them has. */
export function composeThemes(
  base: Source,
  brand: Source,
  regions: Source[],
): { themes: Theme[]; problems: Problem[] } {
  const [raw, semantic] = [readTokens(base.tree, base.file), readTokens(brand.tree, brand.file)];
  const national = byPath([...raw.tokens, ...semantic.tokens]);
  const problems = [...raw.problems, ...semantic.problems, ...checkBrand(semantic.tokens), ...checkTheme(national)];
  const outside = [
    ...raw.tokens.filter((token) => !isRaw(token.path)),
    ...semantic.tokens.filter((token) => isRaw(token.path)),
  ];
  for (const { file, path } of outside)
    problems.push({ file, token: path, message: 'is in the wrong file; only base.tokens.json holds the group "base"' });

  const themes: Theme[] = [
    { id: NATIONAL, profile: { name: 'Loopbaancentra', kind: 'national network' }, tokens: national, overridden: [] },
  ];
  for (const source of regions) {
    const { file, tree } = source;
    const { tokens: overrides, problems: wrong } = readTokens(tree, file);
    const profile = profileOf(source);
    if (!profile)
      wrong.push({
        file,
        token: '(root)',
        message: `has no profile; add $extensions["${NAMESPACE}"].profile with a name and a kind`,
      });
    wrong.push(...checkOverrides(national, overrides));
    const tokens = applyOverrides(national, overrides);
    // What the brand already got wrong is reported once, above.
    if (wrong.length === 0 && problems.length === 0) wrong.push(...checkTheme(tokens));
    problems.push(...wrong);
    const id = file.replace(/^.*\//, '').replace('.tokens.json', '');
    if (profile) themes.push({ id, profile, tokens, overridden: overrides.map((token) => token.path) });
  }
  return { themes, problems };
}
