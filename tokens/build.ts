import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cssValues, toTree } from './css-values.ts';
import {
  baseSheet,
  cssFile,
  resolvedEntry,
  scssFile,
  styledTokens,
  themeIndex,
  themeSheet,
  tokenNames,
} from './formats.ts';
import { loadThemes } from './sources.ts';
import { NATIONAL } from './themes.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What a value looks like when something on the way did not understand it. */
const MISPRINT = /\[object |undefined|NaN|:\s*\{|\{[a-z]+\.[a-z0-9.-]+\}/;

/** All generated files by path, or an error that lists what is wrong with the sources. */
export async function generate(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const resolved: Record<string, unknown> = {};
  const themes = await loadThemes();
  for (const theme of themes) {
    const tokens = styledTokens(theme, await cssValues(theme, 'light'), await cssValues(theme, 'dark'));
    if (theme.id === NATIONAL) {
      files.set('src/theme/generated/base-tokens.styles.ts', baseSheet(tokens));
      files.set('src/theme/generated/token-names.ts', tokenNames(tokens));
    } else {
      files.set(`src/theme/generated/themes/${theme.id}.styles.ts`, themeSheet(tokens, theme));
    }
    files.set(`dist/tokens/css/${theme.id}.css`, cssFile(tokens, theme));
    files.set(`dist/tokens/scss/_${theme.id}.scss`, scssFile(tokens, theme));
    for (const scheme of ['light', 'dark'] as const)
      files.set(`dist/tokens/dtcg/${theme.id}.${scheme}.tokens.json`, json(toTree(theme.tokens, scheme)));
    resolved[theme.id] = resolvedEntry(tokens, theme);
  }
  files.set('src/theme/generated/themes.ts', themeIndex(themes.filter(({ id }) => id !== NATIONAL)));
  files.set('dist/tokens/tokens.json', json(resolved));
  for (const [path, text] of files)
    if (/\.(css|scss|styles\.ts)$/.test(path) && MISPRINT.test(text))
      throw new Error(`${path} contains a value that was not printed as CSS: ${MISPRINT.exec(text)?.[0]}`);
  return files;
}

const FONT = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';

async function write(): Promise<void> {
  const root = new URL('../', import.meta.url);
  const files = await generate();
  for (const folder of ['src/theme/generated/', 'dist/tokens/'])
    await rm(new URL(folder, root), { recursive: true, force: true });
  for (const [path, text] of files) {
    const target = fileURLToPath(new URL(path, root));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  // Copied, because a bundler follows new URL() to a neighbouring file but not into a package.
  const fonts = new URL('src/theme/generated/fonts/', root);
  await mkdir(fonts, { recursive: true });
  for (const subset of ['latin', 'latin-ext'])
    await copyFile(
      fileURLToPath(import.meta.resolve(`${FONT}-${subset}-wght-normal.woff2`)),
      new URL(`atkinson-${subset}.woff2`, fonts),
    );
  console.log(`tokens: ${files.size} files written`);
}

if (import.meta.main) await write();
