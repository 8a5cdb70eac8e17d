import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { generate } from '../../tokens/build.ts';
import { contrastTable } from '../../tokens/policy.ts';
import { loadThemes } from '../../tokens/sources.ts';

const themes = await loadThemes();
const files = await generate();
const read = (path: string): string => files.get(path) ?? assert.fail(`${path} is not generated`);
const baseSheet = read('src/theme/generated/base-tokens.styles.ts');

test('the national theme and three partners are there', () => {
  assert.deepEqual(
    themes.map(({ id }) => id),
    ['national', 'de-springplank', 'uitkeringsplein', 'veerhaven'],
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

test('the base sheet stays within 1.4 kB gzip, a partner sheet within 0.6 kB', () => {
  assert.ok(gzipSync(baseSheet, { level: 9 }).length <= 1400);
  for (const { id } of themes.slice(1))
    assert.ok(gzipSync(read(`src/theme/generated/themes/${id}.styles.ts`), { level: 9 }).length <= 600, id);
});

test('the published DTCG files hold what another tool needs: typed values and references that exist', () => {
  const tree = JSON.parse(read('dist/tokens/dtcg/veerhaven.dark.tokens.json'));
  assert.equal(tree.color.action.$type, 'color');
  assert.equal(tree.color.action.$value.hex, '#86d0d3');
  assert.equal(tree.color.text.$value, '{base.night.50}');
  assert.equal(tree.base.night['50'].$value.hex, '#f6efe4');
});
