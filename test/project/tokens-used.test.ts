import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { cssName } from '../../tokens/formats.ts';
import { isRaw } from '../../tokens/policy.ts';
import { loadThemes } from '../../tokens/sources.ts';

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const sheets = globSync('**/*.ts', { cwd: source, exclude: (path) => path.includes('generated') }).map((path) => ({
  path,
  text: readFileSync(`${source}${path}`, 'utf8'),
}));
const [national] = await loadThemes();
const defined = [...(national?.tokens.keys() ?? [])].filter((path) => !isRaw(path)).map(cssName);

/** Names that a sheet reads; what it declares for itself (`--_name:`) is its own business. */
const readBy = (text: string): string[] => {
  const own = new Set([...text.matchAll(/--_([\w-]+)\s*:/g)].map(([, name]) => name));
  return [...text.matchAll(/var\(\s*--_([\w-]+)/g)].flatMap(([, name]) => (name && !own.has(name) ? [name] : []));
};

test('a sheet reads only tokens that exist', () => {
  const unknown = sheets.flatMap(({ path, text }) =>
    readBy(text)
      .filter((name) => !defined.includes(name))
      .map((name) => `${path}: --_${name}`),
  );
  assert.deepEqual(unknown, []);
});

test('a sheet never reads a public --lc- property directly, past the lock', () => {
  const direct = sheets.filter(({ text }) => /var\(\s*--lc-/.test(text)).map(({ path }) => path);
  assert.deepEqual(direct, []);
});

test('every token is read by some sheet', () => {
  const used = new Set(sheets.flatMap(({ text }) => readBy(text)));
  // Shadows read their colour inside the generated sheet.
  used.add('color-shadow');
  assert.deepEqual(
    defined.filter((name) => !used.has(name)),
    [],
  );
});
