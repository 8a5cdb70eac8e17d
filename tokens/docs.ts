import type { StyledToken } from './formats.ts';
import { contrastTable, type ContrastResult } from './pairs.ts';
import { NATIONAL, type Theme } from './themes.ts';

/** Rounded down, so that a ratio that fails never reads as one that passes. */
const floor = (ratio: number): number => Math.floor(ratio * 100) / 100;

/** A theme with its tokens as CSS. */
export interface StyledTheme {
  theme: Theme;
  tokens: StyledToken[];
}

interface Both<Value> {
  light: Value;
  dark: Value;
}

/** One token for a page of documentation. */
export interface TokenDocs {
  name: string;
  path: string;
  type: string;
  policy: string | undefined;
  description: string | undefined;
  deprecated: string | boolean | undefined;
  allowed: unknown;
  usedIn: string[];
  /** CSS by theme; a theme that is not there has the national value. */
  values: Record<string, Both<string>>;
  pairs: { against: string; minimum: number; ratios: Record<string, Both<number>> }[];
}

/** All that can be said about every token: meaning, rules, value and contrast in each theme. */
export function docsData(styled: readonly StyledTheme[]): {
  themes: Pick<Theme, 'id' | 'profile' | 'overridden'>[];
  tokens: TokenDocs[];
} {
  const national = styled.find(({ theme }) => theme.id === NATIONAL);
  const tables = styled.map(({ theme }) => ({ id: theme.id, table: contrastTable(theme.tokens) }));
  const tokens = (national?.tokens ?? []).map((token): TokenDocs => {
    const { name, path, type, description, deprecated, extension } = token;
    return {
      name,
      path,
      type,
      policy: extension.policy,
      description,
      deprecated,
      allowed: extension.allowed,
      usedIn: extension.usedIn ?? [],
      values: Object.fromEntries(
        styled.flatMap(({ theme, tokens }) => {
          const { light, dark } = tokens.find((own) => own.path === path) ?? token;
          const isOwn = light !== token.light || dark !== token.dark || theme.overridden.includes(path);
          return theme.id === NATIONAL || isOwn ? [[theme.id, { light, dark }]] : [];
        }),
      ),
      pairs: (extension.contrastWith ?? []).map(({ token: against, minimum }) => ({
        against,
        minimum,
        ratios: Object.fromEntries(tables.map(({ id, table }) => [id, ratiosOf(table, path, against)])),
      })),
    };
  });
  return {
    themes: styled.map(({ theme: { id, profile, overridden } }) => ({ id, profile, overridden })),
    tokens,
  };
}

function ratiosOf(table: ContrastResult[], token: string, against: string): Both<number> {
  const ratio = (scheme: string): number =>
    floor(
      table.find((row) => row.token === token && row.against === against && row.scheme === scheme)?.ratio ?? Number.NaN,
    );
  return { light: ratio('light'), dark: ratio('dark') };
}

/** The pair of a theme that is nearest to its minimum. */
export const tightest = (table: readonly ContrastResult[]): ContrastResult | undefined =>
  [...table].sort((one, other) => one.ratio / one.minimum - other.ratio / other.minimum)[0];

const inWords = ({ token, against, scheme, ratio, minimum }: ContrastResult): string =>
  `${token} on ${against} in ${scheme} mode: ${floor(ratio).toFixed(2)} (at least ${minimum})`;

/** One line per theme: how many pairs, the tightest, and the tightest of those that the theme has a hand in. */
export function worstPerTheme(themes: readonly Theme[]): string[] {
  return themes.map(({ id, tokens, overridden }) => {
    const table = contrastTable(tokens);
    const worst = tightest(table);
    const own = tightest(table.filter((row) => [row.token, row.against].some((path) => overridden.includes(path))));
    const ofOwn = own ? `; of its own ${inWords(own)}` : '';
    return `${id}: ${table.length / 2} pairs in light and dark, tightest ${worst ? inWords(worst) : 'none'}${ofOwn}`;
  });
}

/** Theme by pair by scheme, as tables for people who want to check. */
export function contrastMarkdown(themes: readonly Theme[]): string {
  const sections = themes.map((theme) => {
    const table = contrastTable(theme.tokens);
    const worst = tightest(table);
    const pairs = table.filter(({ scheme }) => scheme === 'light');
    const rows = pairs.map(({ token, against, minimum }) => {
      const { light, dark } = ratiosOf(table, token, against);
      return `| ${token} | ${against} | ${minimum} | ${light.toFixed(2)} | ${dark.toFixed(2)} |`;
    });
    return `## ${theme.profile.name}

Tightest: ${worst ? inWords(worst) : 'none'}.

| Token | Against | At least | Light | Dark |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
  });
  return `# Contrast of every theme\n\nWCAG 2.2 contrast of every declared pair, rounded down.\n\n${sections.join('\n')}`;
}
