import type { ThemeProfile } from '../src/theme/theme-profile.ts';
import { isRecord, NAMESPACE, readTokens, type Problem, type Token } from './dtcg.ts';
import { parseJson } from './json.ts';
import { readProfile } from './profile.ts';
import { fromTokensStudio, isTokensStudio } from './tokens-studio.ts';

export interface ThemeFile {
  /** The file as a tree of DTCG tokens, whatever it was written in: what `composeTheme` takes. */
  tree: unknown;
  tokens: Token[];
  profile: ThemeProfile | undefined;
  problems: Problem[];
}

const hasProfile = (tree: unknown): boolean => {
  const extensions = isRecord(tree) && isRecord(tree['$extensions']) ? tree['$extensions'][NAMESPACE] : undefined;
  return isRecord(extensions) && Object.hasOwn(extensions, 'profile');
};

/**
 * Reads what a partner brings: a region file of ours, plain DTCG, or an export of Tokens Studio for Figma. The last
 * two say nothing about who the partner is, so that no profile is no problem there. Whether the brand admits the
 * tokens is for `composeTheme` to say.
 */
export function readThemeFile(text: string, fileName: string): ThemeFile {
  const parsed = parseJson(text);
  if ('message' in parsed) {
    const problems = [{ file: fileName, token: '(file)', message: parsed.message }];
    return { tree: {}, tokens: [], profile: undefined, problems };
  }
  const studio = isTokensStudio(parsed.value) ? fromTokensStudio(parsed.value, fileName) : undefined;
  const tree = studio?.tree ?? parsed.value;
  const { tokens, problems } = readTokens(tree, fileName);
  const { profile, messages } = hasProfile(tree) ? readProfile(tree) : { profile: undefined, messages: [] };
  return {
    tree,
    tokens,
    profile,
    problems: [
      ...(studio?.problems ?? []),
      ...problems,
      ...messages.map((message) => ({ file: fileName, token: '(root)', message })),
    ],
  };
}
