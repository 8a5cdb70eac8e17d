import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { differenceEuclidean } from 'culori';
import { toOklch } from '../../tokens/color.ts';
import { formatProblem } from '../../tokens/policy.ts';
import { familyNames, familyRoles, paletteColor, paletteGroup, stepNames } from '../../tokens/palette.ts';
import { regionTree } from '../../tokens/region-file.ts';
import { composeTheme, readBrand } from '../../tokens/themes.ts';

const read = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../${file}`, import.meta.url), 'utf8'));
const base = await read('tokens/base.tokens.json');
const brand = readBrand(
  { file: 'tokens/base.tokens.json', tree: base },
  { file: 'tokens/brand.tokens.json', tree: await read('tokens/brand.tokens.json') },
);

test('the palette in the token file is the computed one; otherwise run tokens/palette-build.ts', () => {
  assert.deepEqual((base as { base: { palette: unknown } }).base.palette, paletteGroup());
});

test('a step is equally light in every family', () => {
  for (const step of stepNames) {
    const lightness = familyNames.map((family) => toOklch(paletteColor(family, step)).lightness);
    assert.ok(Math.max(...lightness) - Math.min(...lightness) < 0.01, String(step));
  }
});

for (const family of familyNames)
  test(`${family} makes a theme that the build accepts`, () => {
    const profile = { name: 'Test', kind: 'municipality' as const };
    const tree = regionTree({ description: 'Test.', profile, roles: familyRoles(family), shape: 'calm' });
    const { problems } = composeTheme(brand, { file: 'tokens/regions/test.tokens.json', tree });
    assert.deepEqual(problems.map(formatProblem), []);
  });

test('any two families can be told apart, and none looks like the red of an error', () => {
  const difference = differenceEuclidean('oklab');
  const error = '#b02a1c';
  for (const [index, family] of familyNames.entries()) {
    const { hex } = paletteColor(family, 700);
    assert.ok(difference(hex, error) > 0.06, `${family} and an error`);
    for (const other of familyNames.slice(index + 1))
      assert.ok(difference(hex, paletteColor(other, 700).hex) > 0.025, `${family} and ${other}`);
  }
});
