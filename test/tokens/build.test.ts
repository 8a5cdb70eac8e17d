import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { generate } from '../../tokens/build.ts';
import { worstPerTheme, type docsData } from '../../tokens/docs.ts';
import { contrastTable, isRaw } from '../../tokens/policy.ts';
import { loadThemes, readThemes } from '../../tokens/sources.ts';
import { composeTheme, readBrand } from '../../tokens/themes.ts';
import { base, both, brand, color, FILE, profile } from './partner.ts';

const themes = await loadThemes();
const files = await generate();
const read = (path: string): string => files.get(path) ?? assert.fail(`${path} is not generated`);
const baseSheet = read('src/theme/generated/base-tokens.styles.ts');

test('the national theme comes first, and every file of a partner is a theme', () => {
  const sources = readdirSync(new URL('../../tokens/regions/', import.meta.url)).filter((name) =>
    name.endsWith('.tokens.json'),
  );
  assert.deepEqual(
    themes.map(({ id }) => id),
    ['national', ...sources.map((name) => name.replace('.tokens.json', '')).sort()],
  );
});

for (const theme of themes)
  test(`${theme.id}: every declared pair has enough contrast, in light and dark`, () => {
    const table = contrastTable(theme.tokens);
    assert.ok(table.length > 100);
    assert.deepEqual(
      table.filter(({ ratio, minimum }) => !(ratio >= minimum)),
      [],
    );
  });

test('every generated declaration has a printed value', () => {
  for (const [path, text] of files) {
    assert.doesNotMatch(text, /\[object Object\]|NaN/, path);
    if (!/\.(css|scss|styles\.ts)$/.test(path)) continue;
    assert.doesNotMatch(text, /undefined|null/, path);
    for (const [, value] of text.matchAll(/(?:--|\$)[\w-]+:\s*([^;]*)/g)) assert.match(value ?? '', /^[^{]+/, path);
  }
});

test('light and dark colours are printed, references followed', () => {
  assert.match(baseSheet, /--_color-brand:light-dark\(#0d4b3c,#6fbc9f\)!important/);
  assert.match(baseSheet, /--_shadow-s:0 1px 3px var\(--_color-shadow\)!important/);
  assert.match(baseSheet, /--_duration-fast:150ms!important/);
});

test('only open tokens listen to the page, and only within their range', () => {
  const tokens = themes[0]?.tokens ?? assert.fail();
  const listening = [...baseSheet.matchAll(/var\(--lc-([\w-]+)/g)].map(([, name]) => name);
  const open = [...tokens.values()].filter(({ extension }) => extension.policy === 'open');
  assert.deepEqual(
    listening,
    open.map(({ path }) => path.replaceAll('.', '-')),
  );
  assert.match(baseSheet, /--_radius-m:min\(var\(--lc-radius-m,12px\),16px\)!important/);
});

test('text follows the visitor and withstands a small root size', () => {
  assert.match(baseSheet, /--_text-m:max\(17px,1\.0625rem\)!important/);
});

test('a partner sheet declares what the partner changes and nothing else', () => {
  for (const { id, overridden } of themes.slice(1)) {
    const declared = [...read(`src/theme/generated/themes/${id}.styles.ts`).matchAll(/--_([\w-]+):/g)].map(
      ([, n]) => n,
    );
    assert.deepEqual(declared.sort(), overridden.map((path) => path.replaceAll('.', '-')).sort());
  }
});

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

test('the base sheet stays within 1.4 kB gzip, a partner sheet within 0.6 kB', () => {
  assert.ok(gzipped(baseSheet) <= 1400);
  for (const { id } of themes.slice(1)) {
    const [sheet = ''] = read(`src/theme/generated/themes/${id}.styles.ts`).split('export const profile');
    assert.ok(gzipped(sheet) <= 600, id);
  }
});

test('a partner costs at most 1.5 kB gzip: as a module with its profile, and as style sheet for its own pages', () => {
  for (const { id } of themes.slice(1)) {
    assert.ok(gzipped(read(`src/theme/generated/themes/${id}.styles.ts`)) <= 1500, id);
    assert.ok(gzipped(read(`dist/tokens/css/${id}.css`)) <= 1500, id);
  }
});

test('the style sheet of a partner holds only what the partner changes', () => {
  for (const { id, overridden } of themes.slice(1)) {
    const declared = [...read(`dist/tokens/css/${id}.css`).matchAll(/--lc-([\w-]+):/g)].map(([, name]) => name);
    assert.deepEqual(declared.sort(), overridden.map((path) => path.replaceAll('.', '-')).sort());
  }
});

test('a theme module carries the profile, word for word', async () => {
  const theme = themes.find(({ id }) => id === 'veerhaven') ?? assert.fail();
  const [, object = ''] = read('src/theme/generated/themes/veerhaven.styles.ts').split('profile: ThemeProfile = ');
  const module = await import(`data:text/javascript,export default ${encodeURIComponent(object)}`);
  assert.deepEqual(module.default, theme.profile);
});

test('a logo becomes a file beside the theme module, by URL', async () => {
  const loaded = await readThemes();
  const [national, partner] = loaded.themes;
  const withLogo = { ...partner!, profile: { ...partner!.profile, logo: 'any.svg' } };
  const made = await generate({
    ...loaded,
    themes: [national!, withLogo],
    logos: new Map([[partner!.id, '<svg viewBox="0 0 1 1"/>']]),
  });
  assert.equal(made.get(`src/theme/generated/themes/${partner!.id}.svg`), '<svg viewBox="0 0 1 1"/>');
  const module = made.get(`src/theme/generated/themes/${partner!.id}.styles.ts`) ?? '';
  assert.ok(module.includes(`logo: new URL('./${partner!.id}.svg', import.meta.url).href`));
});

test('a name cannot end the comment it stands in', async () => {
  const loaded = await readThemes();
  const [national, partner] = loaded.themes;
  const named = { ...partner!, profile: { ...partner!.profile, name: 'x */ body { display: none } /*' } };
  const made = await generate({ ...loaded, themes: [national!, named] });
  assert.ok(made.get(`dist/tokens/css/${partner!.id}.css`)?.startsWith('/* x * / body'));
});

test('the typeface of the page comes in by leaving the declaration without a value', async () => {
  const { problems, theme } = composeTheme(readBrand(base, brand), {
    file: FILE,
    tree: { $extensions: profile, font: { $type: 'fontFamily', family: { $value: 'host' } } },
  });
  assert.deepEqual(problems, []);
  const made = await generate({ ...(await readThemes()), themes: [themes[0]!, theme!] });
  const sheet = made.get('src/theme/generated/themes/test.styles.ts') ?? '';
  assert.ok(sheet.includes('{--_font-family:var(--lc-font-family)!important}'), sheet);
  assert.doesNotMatch(made.get('dist/tokens/css/test.css') ?? '', /font-family/);
});

test('a reference in light does not hide another value in dark', async () => {
  const tree = {
    $extensions: profile,
    color: { $type: 'color', 'link-hover': both('{color.link}', color('#ffffff')) },
  };
  const { theme } = composeTheme(readBrand(base, brand), { file: FILE, tree });
  const made = await generate({ ...(await readThemes()), themes: [themes[0]!, theme!] });
  assert.match(made.get('dist/tokens/css/test.css') ?? '', /--lc-color-link-hover: light-dark\(#1d7a5f,#fff\);/);
});

test('the documentation knows every token, with its value and its contrast in every theme', () => {
  const { themes: described, tokens } = JSON.parse(read('dist/tokens/docs.json')) as ReturnType<typeof docsData>;
  assert.equal(described.length, themes.length);
  for (const token of tokens) {
    assert.ok(
      token.description && token.policy && token.usedIn.length > 0 && token.values['national']?.light,
      token.path,
    );
    for (const { ratios, minimum, against } of token.pairs)
      for (const { id } of themes) {
        const { light = 0, dark = 0 } = ratios[id] ?? {};
        assert.ok(Math.min(light, dark) >= minimum, `${id}: ${token.path} on ${against}`);
      }
  }
  const semantic = [...themes[0]!.tokens.keys()].filter((path) => !isRaw(path));
  assert.deepEqual(
    tokens.map(({ path }) => path),
    semantic,
  );
});

test('the contrast report has a section for every theme, and names the tightest pair', () => {
  const report = read('dist/tokens/contrast.md');
  for (const { profile } of themes) assert.ok(report.includes(`## ${profile.name}\n\nTightest: color.`), profile.name);
  assert.deepEqual(
    worstPerTheme(themes).map((line) => line.split(':')[0]),
    themes.map(({ id }) => id),
  );
});

interface Resolver {
  version: string;
  modifiers: { scheme: { contexts: Record<string, [{ $ref: string }]> } };
}

test('every theme has a resolver document that joins its two schemes', () => {
  const document = JSON.parse(read('dist/tokens/dtcg/veerhaven.resolver.json')) as Resolver;
  assert.equal(document.version, '2025.10');
  for (const [{ $ref }] of Object.values(document.modifiers.scheme.contexts))
    assert.ok(files.has(`dist/tokens/dtcg/${$ref}`), $ref);
});

test('the published DTCG files hold what another tool needs: typed values and references that exist', () => {
  const tree = JSON.parse(read('dist/tokens/dtcg/veerhaven.dark.tokens.json'));
  assert.equal(tree.color.action.$type, 'color');
  assert.equal(tree.color.action.$value.hex, '#86d0d3');
  assert.equal(tree.color.text.$value, '{base.night.50}');
  assert.equal(tree.base.night['50'].$value.hex, '#f6efe4');
});
