import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { closest } from '../../tokens/closest.ts';
import { generate } from '../../tokens/build.ts';
import { formatProblem } from '../../tokens/policy.ts';
import { readThemes } from '../../tokens/sources.ts';
import { composeTheme, readBrand } from '../../tokens/themes.ts';
import { base, both, brand, changedBrand, color, FILE, profile } from './partner.ts';

const names = JSON.parse(await readFile(new URL('../../tokens/public-names.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>;
const released = { version: '1.4.0', names };

/** `color.action` was called `color.button` until 1.4.0. */
const renamed = (entry: object = { replacedBy: 'color.action', since: '1.4.0', removeIn: '2.0.0' }) =>
  changedBrand((tree) => {
    tree.$extensions = { 'nl.loopbaancentra': { deprecated: { 'color.button': entry } } };
  });
const complaints = (source = brand, record: { version: string; names: Record<string, string> } = released) =>
  readBrand(base, source, record).problems.map(formatProblem);

test('the names on record are those that are open', () => {
  assert.deepEqual(complaints(), []);
});

test('an open token that is gone without notice is refused', () => {
  const found = complaints(brand, { ...released, names: { ...names, 'color.button': '1.0.0' } });
  assert.match(
    found[0] ?? '',
    /brand\.tokens\.json: color\.button was open for partners since 1\.0\.0 and is gone; declare in "deprecated"/,
  );
});

test('an open token that becomes locked without notice is refused', () => {
  const locked = changedBrand(({ color }) => {
    color['link']!.$extensions['nl.loopbaancentra'].policy = 'locked';
  });
  assert.ok(
    complaints(locked).some(
      (line) => line.includes('color.link was open for partners') && line.includes('is locked now'),
    ),
  );
});

test('an open token that is not on record is refused', () => {
  const { 'color.link': _, ...others } = names;
  assert.match(
    complaints(brand, { ...released, names: others })[0] ?? '',
    /public-names\.json: color\.link is open but not on record/,
  );
});

test('a rename with notice is admitted', () => {
  assert.deepEqual(complaints(renamed(), { ...released, names: { ...names, 'color.button': '1.0.0' } }), []);
});

for (const [what, entry, version, part] of [
  [
    'to nothing',
    { replacedBy: 'color.acton', since: '1.4.0', removeIn: '2.0.0' },
    '1.4.0',
    'did you mean color.action?',
  ],
  ['to a locked token', { replacedBy: 'color.brand', since: '1.4.0', removeIn: '2.0.0' }, '1.4.0', 'no open token'],
  [
    'within the same major version',
    { replacedBy: 'color.action', since: '1.4.0', removeIn: '1.9.0' },
    '1.4.0',
    'one major version',
  ],
  ['that should be over', { replacedBy: 'color.action', since: '1.4.0', removeIn: '2.0.0' }, '2.0.0', 'should be gone'],
  ['without the facts', { replacedBy: 'color.action' }, '1.4.0', 'without the facts'],
] as const)
  test(`a rename ${what} is refused`, () => {
    const found = complaints(renamed(entry), { version, names });
    assert.ok(
      found.some((line) => line.includes('color.button') && line.includes(part)),
      found.join('\n'),
    );
  });

test('a partner file with the old name works, with a warning', () => {
  const tree = { $extensions: profile, color: { $type: 'color', button: both(color('#0f5f66'), '{base.pine.300}') } };
  const { theme, problems, warnings } = composeTheme(readBrand(base, renamed(), released), { file: FILE, tree });
  assert.deepEqual(problems, []);
  assert.deepEqual(warnings.map(formatProblem), [
    `${FILE}: color.button is called color.action since 1.4.0 and stops working in 2.0.0; rename it.`,
  ]);
  assert.deepEqual(theme?.overridden, ['color.action']);
  assert.equal((theme?.tokens.get('color.action')?.value as { hex: string }).hex, '#0f5f66');
});

test('of an old and a new name in one file the new one counts', () => {
  const value = both(color('#0f5f66'), '{base.pine.300}');
  const tree = {
    $extensions: profile,
    color: { $type: 'color', button: both(color('#000000'), '{base.pine.300}'), action: value },
  };
  const { theme, warnings } = composeTheme(readBrand(base, renamed(), released), { file: FILE, tree });
  assert.match(warnings[0]?.message ?? '', /it is ignored, because this file sets the new name too/);
  assert.equal((theme?.tokens.get('color.action')?.value as { hex: string }).hex, '#0f5f66');
});

test('a page that sets the old public name is still heard, after the new one', async () => {
  const loaded = await readThemes();
  const { deprecations } = readBrand(base, renamed(), released);
  const sheet = (await generate({ ...loaded, deprecations })).get('src/theme/generated/base-tokens.styles.ts') ?? '';
  assert.match(
    sheet,
    /--_color-action:var\(--lc-color-action,var\(--lc-color-button,light-dark\(#12614c,#95cdb4\)\)\)!important/,
  );
});

test('the closest name is found by letters changed, dropped, added or swapped', () => {
  const known = ['color.action', 'color.link', 'radius.m'];
  assert.equal(closest('color.actoin', known), 'color.action');
  assert.equal(closest('colour.link', known), 'color.link');
  assert.equal(closest('spacing.large', known), undefined);
});
