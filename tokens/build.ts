import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cssValues, toTree } from './css-values.ts';
import { SCHEMES } from './dtcg.ts';
import { contrastMarkdown, docsData, type StyledTheme } from './docs.ts';
import {
  baseSheet,
  cssFile,
  resolvedEntry,
  scssFile,
  styledTokens,
  themeIndex,
  themeModule,
  tokenNames,
} from './formats.ts';
import { pairsModule } from './pairs-format.ts';
import { formatProblem } from './policy.ts';
import { brokenRules, readThemes, type Loaded } from './sources.ts';
import { NATIONAL, type Theme } from './themes.ts';
import { toTokensStudio } from './tokens-studio.ts';
import { replaceFolders } from './write.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const CODE = 'src/theme/generated/';
const DATA = 'dist/tokens/';

/** What a value looks like when something on the way did not understand it. */
const MISPRINT = /\[object |undefined|NaN|:\s*\{|\{[a-z]+\.[a-z0-9.-]+\}/;

/** The two schemes of a theme as one document, in the resolver format of DTCG 2025.10. */
const resolver = ({ id, profile }: Theme): Record<string, unknown> => ({
  $schema: 'https://www.designtokens.org/schemas/2025.10/resolver.json',
  name: profile.name,
  version: '2025.10',
  modifiers: {
    scheme: {
      contexts: Object.fromEntries(SCHEMES.map((scheme) => [scheme, [{ $ref: `${id}.${scheme}.tokens.json` }]])),
      default: 'light',
    },
  },
  resolutionOrder: [{ $ref: '#/modifiers/scheme' }],
});

/** All generated files by path, or an error that lists what is wrong with the sources. */
export async function generate(loaded?: Loaded): Promise<Map<string, string>> {
  const { themes, problems, deprecations, logos } = loaded ?? (await readThemes());
  if (problems.length > 0) throw brokenRules(problems);
  const files = new Map<string, string>();
  const resolved: Record<string, unknown> = {};
  const styled: StyledTheme[] = [];
  for (const theme of themes) {
    const [light, dark] = [await cssValues(theme, 'light'), await cssValues(theme, 'dark')];
    const tokens = styledTokens(theme, light, dark, deprecations);
    styled.push({ theme, tokens });
    if (theme.id === NATIONAL) {
      files.set(`${CODE}base-tokens.styles.ts`, baseSheet(tokens));
      files.set(`${CODE}token-names.ts`, tokenNames(tokens));
      files.set(`${CODE}pairs.ts`, pairsModule(tokens));
    } else {
      files.set(`${CODE}themes/${theme.id}.styles.ts`, themeModule(tokens, theme));
    }
    const logo = logos.get(theme.id);
    if (logo !== undefined) files.set(`${CODE}themes/${theme.id}.svg`, logo);
    files.set(`${DATA}css/${theme.id}.css`, cssFile(tokens, theme));
    files.set(`${DATA}scss/_${theme.id}.scss`, scssFile(tokens, theme));
    for (const scheme of SCHEMES)
      files.set(`${DATA}dtcg/${theme.id}.${scheme}.tokens.json`, json(toTree(theme.tokens, scheme)));
    files.set(`${DATA}dtcg/${theme.id}.resolver.json`, json(resolver(theme)));
    resolved[theme.id] = resolvedEntry(tokens, theme);
  }
  files.set(`${CODE}themes.ts`, themeIndex(themes.filter(({ id }) => id !== NATIONAL)));
  files.set(`${DATA}tokens.json`, json(resolved));
  files.set(`${DATA}tokens-studio.json`, json(toTokensStudio(themes)));
  files.set(`${DATA}docs.json`, json(docsData(styled)));
  files.set(`${DATA}contrast.md`, contrastMarkdown(themes));
  for (const [path, text] of files)
    if (/\.(css|scss|styles\.ts)$/.test(path) && MISPRINT.test(text))
      throw new Error(`${path} contains a value that was not printed as CSS: ${MISPRINT.exec(text)?.[0]}`);
  return files;
}

const FONT = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';

/** Copied, because a bundler follows new URL() to a neighbouring file but not into a package. */
async function fonts(): Promise<[path: string, content: Uint8Array][]> {
  return Promise.all(
    ['latin', 'latin-ext'].map(async (subset): Promise<[string, Uint8Array]> => {
      const source = fileURLToPath(import.meta.resolve(`${FONT}-${subset}-wght-normal.woff2`));
      return [`${CODE}fonts/atkinson-${subset}.woff2`, await readFile(source)];
    }),
  );
}

async function build(): Promise<void> {
  const loaded = await readThemes();
  for (const warning of loaded.warnings) console.warn(`Warning: ${formatProblem(warning)}`);
  const files = new Map<string, string | Uint8Array>([...(await generate(loaded)), ...(await fonts())]);
  await replaceFolders(fileURLToPath(new URL('../', import.meta.url)), [CODE, DATA], files);
  console.log(`tokens: ${files.size} files written`);
}

if (import.meta.main) {
  await build().catch((error: unknown) => {
    // What is wrong with a token file is for its author: the sentence, not where the code was.
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
