import { HOST_FONT, maximumOf } from './allowed.ts';
import { referenceOf, type Token } from './dtcg.ts';
import type { Deprecations } from './names.ts';
import { isRaw } from './policy.ts';
import { NATIONAL, type Theme } from './themes.ts';

/** A semantic token with its CSS in both schemes. */
export interface StyledToken extends Token {
  name: string;
  light: string;
  dark: string;
  /** Names that it had before, and that a page may still set. */
  formerly: string[];
}

export const cssName = (path: string): string => path.replaceAll('.', '-');

/** Joins what Style Dictionary printed for light and dark; raw scales stay behind. */
export function styledTokens(
  theme: Theme,
  light: Map<string, string>,
  dark: Map<string, string>,
  deprecations: Deprecations = new Map(),
): StyledToken[] {
  return [...theme.tokens.values()]
    .filter(({ path }) => !isRaw(path))
    .map((token) => ({
      ...token,
      name: cssName(token.path),
      light: light.get(token.path) ?? '',
      dark: dark.get(token.path) ?? '',
      formerly: [...deprecations].flatMap(([old, { replacedBy }]) => (replacedBy === token.path ? cssName(old) : [])),
    }));
}

/** The larger of a fixed size and one that follows the visitor's default; a host's small root size cannot shrink it. */
const textSize = (px: string): string => `max(${px},${String(Number.parseFloat(px) / 16).replace(/^0/, '')}rem)`;

function value({ light, dark, value, extension }: StyledToken): string {
  const reference = referenceOf(value);
  const sameInDark = extension.dark === undefined || extension.dark === value;
  if (reference && !isRaw(reference) && sameInDark) return `var(--_${cssName(reference)})`;
  if (extension.rendering === 'text-size') return textSize(light);
  return light === dark ? light : `light-dark(${light},${dark})`;
}

const leavesItToPage = ({ type, light }: StyledToken): boolean => type === 'fontFamily' && light === HOST_FONT;

/**
 * What the page sets by the public name or, for a while, by a former one; otherwise the theme's value. Without any, the
 * declaration of an element is invalid, and the property inherits: that is how the page's own typeface gets in.
 */
function input(token: StyledToken): string {
  const names = [token.name, ...token.formerly].map((name) => `--lc-${name}`);
  const otherwise = leavesItToPage(token) ? undefined : value(token);
  return names.reduceRight<string | undefined>(
    (rest, name) => `var(${name}${rest === undefined ? '' : `,${rest}`})`,
    otherwise,
  )!;
}

/** Inside a shadow root `!important` beats every declaration of the host page: what is locked stays locked. */
function internal(token: StyledToken): string {
  if (token.extension.policy !== 'open') return `--_${token.name}:${value(token)}!important`;
  const maximum = maximumOf(token);
  const kept = maximum === undefined ? input(token) : `min(${input(token)},${maximum}px)`;
  return `--_${token.name}:${kept}!important`;
}

const module = (name: string, text: string): string =>
  `import { css } from 'lit';\n\nexport const ${name} = css\`${text}\`;\n`;

/** The sheet on every widget: all tokens, and system colours when the visitor forces colours. */
export function baseSheet(tokens: StyledToken[]): string {
  const forced = tokens
    .filter(({ extension }) => extension.forcedColor)
    .map(({ name, extension }) => `--_${name}:${extension.forcedColor}!important`);
  const all = tokens.map(internal);
  return module('tokenStyles', `:host{${all.join(';')}}@media(forced-colors:active){:host{${forced.join(';')}}}`);
}

const changedBy = (tokens: StyledToken[], { overridden }: Theme): StyledToken[] =>
  tokens.filter(({ path }) => overridden.includes(path));

/** What a partner changes; silent when the visitor forces colours, because it comes after the base sheet. */
export const themeSheet = (tokens: StyledToken[], theme: Theme): string =>
  module('themeStyles', `@media(forced-colors:none){:host{${changedBy(tokens, theme).map(internal).join(';')}}}`);

/** The sheet of a partner, and who the partner is. */
export function themeModule(tokens: StyledToken[], theme: Theme): string {
  const { logo, ...profile } = theme.profile;
  const entries = Object.entries(profile).map(([key, entry]) => `  ${key}: ${JSON.stringify(entry)},`);
  // Only as a whole does a bundler see that this is a file to take along.
  if (logo !== undefined) entries.push(`  logo: new URL('./${theme.id}.svg', import.meta.url).href,`);
  const [imports, ...sheet] = themeSheet(tokens, theme).split('\n');
  return `${imports}
import type { ThemeProfile } from '../../theme-profile.ts';
${sheet.join('\n')}
export const profile: ThemeProfile = {
${entries.join('\n')}
};
`;
}

export function themeIndex(themes: Theme[]): string {
  const lines = themes.map(({ id }) => `  '${id}': () => import('./themes/${id}.styles.ts'),`);
  return `import type { CSSResult } from 'lit';
import type { ThemeProfile } from '../theme-profile.ts';

/** The partner themes; the national theme is the base sheet and needs no module. */
export const themes: Record<string, () => Promise<{ themeStyles: CSSResult; profile: ThemeProfile }>> = {
${lines.join('\n')}
};
`;
}

const union = (names: string[]): string => names.map((name) => `\n  | '${name}'`).join('');

export function tokenNames(tokens: StyledToken[]): string {
  const open = tokens.filter(({ extension }) => extension.policy === 'open').map(({ name }) => name);
  const locked = tokens.filter(({ extension }) => extension.policy === 'locked').map(({ name }) => name);
  return `/** A partner may set these, as \`--lc-<name>\`. */
export type OpenToken =${union(open)};

/** The same on every page of the network. */
export type LockedToken =${union(locked)};

export type TokenName = OpenToken | LockedToken;

export const openTokens: readonly OpenToken[] = [${open.map((name) => `'${name}'`).join(', ')}];
`;
}

const published = (token: StyledToken): string => value(token).replaceAll('--_', '--lc-');

/** A name from a partner must not end the comment that it stands in. */
const title = ({ profile: { name, kind } }: Theme): string => `${name}: ${kind}`.replaceAll('*/', '* /');

/** Custom properties for a page: all of the national theme, and of a partner those that it changes. */
export function cssFile(tokens: StyledToken[], theme: Theme): string {
  const declared = (theme.id === NATIONAL ? tokens : changedBy(tokens, theme)).filter(
    (token) => !leavesItToPage(token),
  );
  return `/* ${title(theme)} */\n:root {\n${declared.map((token) => `  --lc-${token.name}: ${published(token)};\n`).join('')}}\n`;
}

/** Sass variables that fall back to the theme's value when the page sets no custom property. */
export const scssFile = (tokens: StyledToken[], theme: Theme): string =>
  `// ${title(theme)}\n${tokens
    .map(
      (token) =>
        `$lc-${token.name}: var(--lc-${token.name}, ${leavesItToPage(token) ? 'inherit' : published(token)});\n`,
    )
    .join('')}`;

export const resolvedEntry = (tokens: StyledToken[], { profile, overridden }: Theme): Record<string, unknown> => ({
  ...profile,
  tokens: Object.fromEntries(
    tokens.map(({ name, path, type, description, extension, light, dark }) => [
      name,
      { type, policy: extension.policy, overridden: overridden.includes(path), description, light, dark },
    ]),
  ),
});
