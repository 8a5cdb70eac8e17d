import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { REGIONS } from '../../src/domain/places/regions.ts';
import { generate } from '../../tokens/build.ts';
import { referenceOf } from '../../tokens/dtcg.ts';
import { familyNames } from '../../tokens/palette.ts';
import { themeId } from '../../tokens/region-file.ts';
import { COLOR_ROLES } from '../../tokens/roles.ts';
import { loadThemes } from '../../tokens/sources.ts';
import type { Theme } from '../../tokens/themes.ts';

const themes = await loadThemes();
const regions = themes.filter(({ profile }) => profile.kind === 'labour market region');
const byCode = new Map(regions.map((theme) => [theme.profile.region, theme]));
const familyOf = ({ tokens }: Theme): string => referenceOf(tokens.get('color.action')?.value)?.split('.')[2] ?? '';

/** Regions that share a border, by the number of their code; each pair once. */
const BORDERS: Record<number, number[]> = {
  1: [2, 3],
  2: [3, 11, 15, 36],
  3: [36],
  5: [6, 9, 36],
  6: [7, 9, 11, 14, 36, 38],
  7: [8, 9, 10, 38],
  8: [10, 27, 29],
  10: [13, 25, 26, 27, 35, 38],
  11: [12, 14, 15, 36],
  12: [13, 14, 18],
  13: [14, 18, 19, 20, 35, 38],
  14: [38],
  15: [17, 37],
  17: [18, 37],
  18: [19, 37],
  19: [20, 34, 37],
  20: [22, 34, 35],
  21: [22, 34],
  22: [23, 24, 25, 34, 35],
  23: [25, 35],
  24: [25],
  25: [26, 35],
  26: [27, 28],
  27: [28, 29, 32],
  28: [32, 33],
  29: [32, 33],
  30: [33],
  32: [33],
};
const code = (number: number | string): string => `AM${String(number).padStart(2, '0')}`;

test('every labour market region has a theme, named after it', () => {
  assert.deepEqual([...byCode.keys()].sort(), Object.keys(REGIONS).sort());
  for (const { id, profile } of regions) {
    assert.equal(profile.name, REGIONS[profile.region as keyof typeof REGIONS]);
    assert.equal(id, themeId(profile.name));
  }
});

test('the regions all have the same shape', () => {
  const expected = [...COLOR_ROLES.map((role) => `color.${role}`), 'radius.s', 'radius.m', 'radius.l'];
  for (const { id, overridden, profile } of regions) {
    assert.deepEqual(overridden, expected, id);
    for (const key of ['telephone', 'availableLanguage', 'tone', 'additionalServices'] as const)
      assert.ok(profile[key]?.length, `${id} has no ${key}`);
  }
});

test('a region takes all its colours from one family, and neighbours differ', () => {
  for (const { id, tokens } of regions) {
    const families = COLOR_ROLES.flatMap((role) => {
      const token = tokens.get(`color.${role}`);
      return [token?.value, token?.extension.dark].map((value) => referenceOf(value)?.split('.')[2] ?? '');
    });
    const own = new Set(families.filter((name) => name !== '0' && familyNames.includes(name as never)));
    assert.equal(own.size, 1, `${id}: ${[...own].join(', ')}`);
  }
  for (const [one, others] of Object.entries(BORDERS))
    for (const other of others) {
      const [here, there] = [byCode.get(code(one)), byCode.get(code(other))];
      assert.ok(here && there);
      assert.notEqual(familyOf(here), familyOf(there), `${here.id} and ${there.id}`);
    }
});

test('every family is used, and none by more than four regions', () => {
  const used = new Map<string, number>();
  for (const region of regions) used.set(familyOf(region), (used.get(familyOf(region)) ?? 0) + 1);
  assert.deepEqual([...used.keys()].sort(), [...familyNames].sort());
  for (const [family, count] of used) assert.ok(count <= 4, family);
});

test('what is invented says so, and its telephone number reaches nobody', () => {
  const invented = themes.filter(({ profile }) => profile.sample);
  assert.equal(invented.length, themes.length - 1);
  const numbers = invented.map(({ profile }) => profile.telephone ?? '');
  for (const number of numbers) assert.match(number, /^\+31880000\d{3}$/);
  assert.equal(new Set(numbers).size, numbers.length);
});

test('the sheet of a region stays within 1.5 kB gzip', async () => {
  const files = await generate();
  for (const { id } of themes.slice(1)) {
    const sheet = files.get(`src/theme/generated/themes/${id}.styles.ts`) ?? assert.fail(id);
    assert.ok(gzipSync(sheet, { level: 9 }).length <= 1500, id);
  }
});
