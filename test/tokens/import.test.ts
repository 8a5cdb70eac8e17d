import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readThemeFile } from '../../tokens/import.ts';
import { LARGEST, parseJson } from '../../tokens/json.ts';
import { formatProblem } from '../../tokens/policy.ts';
import { loadThemes } from '../../tokens/sources.ts';
import { composeTheme, readBrand } from '../../tokens/themes.ts';
import { fromTokensStudio, toTokensStudio } from '../../tokens/tokens-studio.ts';
import { base, brand } from './partner.ts';

const regions = new URL('../../tokens/regions/', import.meta.url);
const veerhaven = readFileSync(new URL('veerhaven.tokens.json', regions), 'utf8');
const themes = await loadThemes();
const national = readBrand(base, brand);

test('every region file reads without a problem', () => {
  for (const name of readdirSync(regions).filter((file) => file.endsWith('.tokens.json'))) {
    const { tokens, profile, problems } = readThemeFile(readFileSync(new URL(name, regions), 'utf8'), name);
    assert.deepEqual(problems, [], name);
    assert.ok(profile && tokens.length > 0, name);
  }
});

test('plain DTCG needs no profile', () => {
  const text = JSON.stringify({
    color: { link: { $type: 'color', $value: { colorSpace: 'srgb', components: [0, 0, 0] } } },
  });
  const { tokens, profile, problems } = readThemeFile(text, 'plain.json');
  assert.deepEqual(problems, []);
  assert.equal(profile, undefined);
  assert.deepEqual(tokens[0]?.value, { colorSpace: 'srgb', components: [0, 0, 0], hex: '#000000' });
});

/** What a theme paints, without the notation it was written in. */
const overrides = (tokens: readonly { path: string; value: unknown; extension: { dark?: unknown } }[]) =>
  Object.fromEntries(tokens.map(({ path, value, extension }) => [path, [value, extension.dark]]));

for (const theme of themes.slice(1))
  test(`${theme.id} survives the way to Tokens Studio and back`, () => {
    const exported = JSON.stringify(toTokensStudio([themes[0]!, theme]));
    const { tree, tokens, problems } = readThemeFile(exported, 'studio.json');
    assert.deepEqual(problems, []);
    const own = theme.overridden.map((path) => theme.tokens.get(path)!);
    assert.deepEqual(overrides(tokens), overrides(own));
    const profile = { 'nl.loopbaancentra': { profile: { name: 'Back', kind: 'municipality' } } };
    const back = composeTheme(national, {
      file: 'back.tokens.json',
      tree: { $extensions: profile, ...(tree as object) },
    });
    assert.deepEqual(back.problems.map(formatProblem), []);
  });

test('Tokens Studio gets a set per theme and scheme, and themes that stack them', () => {
  const file = toTokensStudio(themes);
  const { tokenSetOrder } = file['$metadata'] as { tokenSetOrder: string[] };
  assert.deepEqual(tokenSetOrder.slice(0, 3), ['base', 'national/light', 'national/dark']);
  assert.equal(tokenSetOrder.length, 1 + 2 * themes.length);
  const stacks = file['$themes'] as { id: string; selectedTokenSets: Record<string, string> }[];
  assert.equal(new Set(stacks.map(({ id }) => id)).size, 2 * themes.length);
  for (const { selectedTokenSets } of stacks)
    for (const set of Object.keys(selectedTokenSets)) assert.ok(tokenSetOrder.includes(set), set);
  assert.doesNotMatch(JSON.stringify(file), /\[object|undefined|NaN/);
});

test('the older notation of Tokens Studio is read as well', () => {
  const { tree } = fromTokensStudio(
    {
      $metadata: { tokenSetOrder: ['mine/light', 'mine/dark'] },
      'mine/light': {
        color: { link: { value: '#0a5', type: 'color' } },
        radius: { m: { value: '6', type: 'borderRadius' } },
      },
      'mine/dark': { color: { link: { value: '#aaffcc', type: 'color' } } },
    },
    'old.json',
  );
  const { tokens, problems } = readThemeFile(JSON.stringify(tree), 'old.json');
  assert.deepEqual(problems, []);
  assert.equal((tokens[0]?.value as { hex: string }).hex, '#00aa55');
  assert.equal((tokens[0]?.extension.dark as { hex: string }).hex, '#aaffcc');
  assert.deepEqual(tokens[1]?.value, { value: 6, unit: 'px' });
});

test('a theme that a Tokens Studio file does not hold is named, with those it holds', () => {
  const { problems } = fromTokensStudio(toTokensStudio(themes.slice(0, 1)), 'studio.json', 'elsewhere');
  assert.match(problems[0]?.message ?? '', /"elsewhere\/light"; its sets are base, national\/light/);
});

for (const [what, text, message] of [
  ['a comma too many', '{\n  "a": 1,\n}', 'where a name in double quotes should be, at line 3, column 1'],
  ['NaN', '{ "a": NaN }', '"N" where a value should be, at line 1, column 8'],
  ['half a file', '{ "a": [1, 2', 'it ends where a comma or ] should be, at line 1, column 13'],
  ['nothing', '', 'it ends where a value should be, at line 1, column 1'],
  ['two documents', '{} {}', 'where the end should be, at line 1, column 4'],
  ['single quotes', "{ 'a': 1 }", 'a name in double quotes'],
  ['a name twice', '{ "a": 1,\n  "a": 2 }', 'holds "a" twice in one group; keep one, at line 2, column 3'],
  ['deep nesting', '['.repeat(100_000), 'nested more than 32 deep'],
  ['a web page', '<!doctype html>', '"<" where a value should be'],
] as const)
  test(`a file with ${what} is refused with the place`, () => {
    const { problems, tokens } = readThemeFile(text, 'file.json');
    assert.equal(problems.length, 1);
    assert.ok(problems[0]?.message.includes(message), problems[0]?.message);
    assert.deepEqual(tokens, []);
  });

test('what JSON.parse takes is taken, with the same result; what it refuses is refused', () => {
  const accepted = ['{"a":[1,-0.5e+3,true,false,null,"\\u00e9\\n",{}]}', '[]', '"x"', ' 0 ', veerhaven];
  for (const text of accepted) assert.deepEqual(parseJson(text), { value: JSON.parse(text) });
  const refused = ['01', '1.', '.5', '+1', '"\t"', '"\\x"', '[1,]', '{"a"}', 'nul', '{"a":1,,}', '[1 2]', '\u00a01'];
  for (const text of refused) {
    assert.throws(() => JSON.parse(text) as unknown, text);
    assert.ok('message' in parseJson(text), text);
  }
});

test('a file that is too large is refused before it is parsed', () => {
  const found = parseJson(`"${'x'.repeat(10_000_000)}"`);
  assert.ok('message' in found && found.message.includes('is 10.0 MB; a theme file may be at most 1 MB'));
  assert.ok('message' in parseJson(`"${'é'.repeat(LARGEST / 2)}"`), 'bytes count, not characters');
});

test('names that reach into Object.prototype are refused in every notation and change nothing', () => {
  const plain =
    '{"__proto__":{"polluted":{"$type":"number","$value":1}},"constructor":{"prototype":{"x":{"$value":1}}}}';
  const studio = `{"$metadata":{"tokenSetOrder":["a"]},"a":${plain}}`;
  for (const text of [plain, studio]) {
    const { problems } = readThemeFile(text, 'evil.json');
    assert.ok(
      problems.some(({ token, message }) => `${token}${message}`.includes('__proto__')),
      text,
    );
    assert.ok(
      problems.some(({ token, message }) => `${token}${message}`.includes('constructor')),
      text,
    );
  }
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

test('the modules that the Theme Studio runs in a browser import nothing of Node', () => {
  const seen = new Set<string>();
  const visit = (url: URL): void => {
    if (seen.has(url.href)) return;
    seen.add(url.href);
    for (const [, target = ''] of readFileSync(url, 'utf8').matchAll(
      /^(?:import|export)(?! type)[^;]*?from '([^']+)'/gm,
    )) {
      assert.doesNotMatch(target, /^node:/, `${url.pathname} imports ${target}`);
      if (target.startsWith('.')) visit(new URL(target, url));
    }
  };
  for (const name of ['import', 'themes', 'policy', 'logo', 'nearest-color', 'tokens-studio', 'docs'])
    visit(new URL(`../../tokens/${name}.ts`, import.meta.url));
  assert.ok(seen.size > 10);
});
