import { referenceOf, type Token } from './dtcg.ts';
import { isRaw } from './policy.ts';
import type { Theme } from './themes.ts';

/** A semantic token with its CSS in both schemes. */
export interface StyledToken extends Token {
  name: string;
  light: string;
  dark: string;
}

export const cssName = (path: string): string => path.replaceAll('.', '-');

/** Joins what Style Dictionary printed for light and dark; raw scales stay behind. */
export function styledTokens(theme: Theme, light: Map<string, string>, dark: Map<string, string>): StyledToken[] {
  return [...theme.tokens.values()]
    .filter(({ path }) => !isRaw(path))
    .map((token) => ({
      ...token,
      name: cssName(token.path),
      light: light.get(token.path) ?? '',
      dark: dark.get(token.path) ?? '',
    }));
}

/** The larger of a fixed size and one that follows the visitor's default; a host's small root size cannot shrink it. */
const textSize = (px: string): string => `max(${px},${String(Number.parseFloat(px) / 16).replace(/^0/, '')}rem)`;

function value({ light, dark, value, extension }: StyledToken): string {
  const reference = referenceOf(value);
  if (reference && !isRaw(reference)) return `var(--_${cssName(reference)})`;
  if (extension.rendering === 'text-size') return textSize(light);
  return light === dark ? light : `light-dark(${light},${dark})`;
}

/** Inside a shadow root `!important` beats every declaration of the host page: what is locked stays locked. */
function internal(token: StyledToken): string {
  const { name, extension } = token;
  const open = extension.policy === 'open' ? `var(--lc-${name},${value(token)})` : value(token);
  const { maximum } = extension.range ?? {};
  const kept = extension.policy === 'open' && maximum !== undefined ? `min(${open},${maximum}px)` : open;
  return `--_${name}:${kept}!important`;
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

/** What a partner changes; silent when the visitor forces colours, because it comes after the base sheet. */
export function themeSheet(tokens: StyledToken[], { overridden }: Theme): string {
  const changed = tokens.filter(({ path }) => overridden.includes(path)).map(internal);
  return module('themeStyles', `@media(forced-colors:none){:host{${changed.join(';')}}}`);
}

export function themeIndex(themes: Theme[]): string {
  const lines = themes.map(({ id }) => `  '${id}': () => import('./themes/${id}.styles.ts'),`);
  return `import type { CSSResult } from 'lit';

/** The partner themes; the national theme is the base sheet and needs no module. */
export const themes: Record<string, () => Promise<{ themeStyles: CSSResult }>> = {
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

/** Custom properties for a partner's own pages. */
export const cssFile = (tokens: StyledToken[], { profile }: Theme): string =>
  `/* ${profile.name}: ${profile.kind} */\n:root {\n${tokens.map((token) => `  --lc-${token.name}: ${published(token)};\n`).join('')}}\n`;

/** Sass variables that fall back to the theme's value when the page sets no custom property. */
export const scssFile = (tokens: StyledToken[], { profile }: Theme): string =>
  `// ${profile.name}: ${profile.kind}\n${tokens.map((token) => `$lc-${token.name}: var(--lc-${token.name}, ${published(token)});\n`).join('')}`;

export const resolvedEntry = (tokens: StyledToken[], { profile, overridden }: Theme): Record<string, unknown> => ({
  ...profile,
  tokens: Object.fromEntries(
    tokens.map(({ name, path, type, description, extension, light, dark }) => [
      name,
      { type, policy: extension.policy, overridden: overridden.includes(path), description, light, dark },
    ]),
  ),
});
