import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromHex, toOklch } from '../../tokens/color.ts';
import { formatProblem } from '../../tokens/policy.ts';
import { regionTree } from '../../tokens/region-file.ts';
import { COLOR_ROLES, rolesFrom, type Roles } from '../../tokens/roles.ts';
import { composeTheme, readBrand, type Source } from '../../tokens/themes.ts';

const source = async (file: string): Promise<Source> => ({
  file,
  tree: JSON.parse(await readFile(new URL(`../../${file}`, import.meta.url), 'utf8')),
});
const brand = readBrand(await source('tokens/base.tokens.json'), await source('tokens/brand.tokens.json'));

function complaints(roles: Roles): string[] {
  const profile = { name: 'Test', kind: 'municipality' as const };
  const tree = regionTree({ description: 'Test.', profile, roles, shape: 'calm' });
  return composeTheme(brand, { file: 'tokens/regions/test.tokens.json', tree }).problems.map(formatProblem);
}

const component = (value: number): string => Math.round(value).toString(16).padStart(2, '0');

test('the roles are the open colours of the brand', () => {
  const open = [...brand.tokens.values()].filter(
    ({ type, extension }) => type === 'color' && extension.policy === 'open',
  );
  assert.deepEqual(
    open.map(({ path }) => path),
    COLOR_ROLES.map((role) => `color.${role}`),
  );
});

test('from every corner, edge and inside of sRGB come roles that the build accepts', () => {
  const values = [0, 51, 102, 153, 204, 255].map(component);
  for (const red of values)
    for (const green of values)
      for (const blue of values) {
        const hex = `#${red}${green}${blue}`;
        assert.deepEqual(complaints(rolesFrom(fromHex(hex))), [], hex);
      }
});

test('from any colour come roles that the build accepts', () => {
  const colors = fc.integer({ min: 0, max: 0xffffff }).map((bits) => `#${bits.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colors, (hex) => {
      assert.deepEqual(complaints(rolesFrom(fromHex(hex))), []);
    }),
    { numRuns: 300 },
  );
});

test('a colour that can be read stays what it is', () => {
  for (const hex of ['#0f5f66', '#7a1f6b', '#000000', '#8a3f1f'])
    assert.equal(rolesFrom(fromHex(hex)).action.light.hex, hex);
});

test('a colour that is too light gets darker and keeps its hue', () => {
  const yellow = fromHex('#ffd500');
  const { light } = rolesFrom(yellow).action;
  assert.ok(toOklch(light).lightness < toOklch(yellow).lightness);
  assert.ok(Math.abs(toOklch(light).hue - toOklch(yellow).hue) < 3);
});

test('grey stays grey', () => {
  for (const { light, dark } of Object.values(rolesFrom(fromHex('#777777'))))
    for (const color of [light, dark]) assert.ok(toOklch(color).chroma < 0.004, color.hex);
});

test('a button that is pointed at or pressed can be told from one at rest', () => {
  for (const hex of ['#000000', '#ffffff', '#0f5f66', '#ffd500', '#1a1a2e', '#ff00ff']) {
    const roles = rolesFrom(fromHex(hex));
    for (const scheme of ['light', 'dark'] as const) {
      const [rest, hover, pressed] = (['action', 'action-hover', 'action-active'] as const).map(
        (role) => toOklch(roles[role][scheme]).lightness,
      ) as [number, number, number];
      assert.ok(Math.abs(hover - rest) > 0.04, `${hex} ${scheme}`);
      assert.ok(Math.abs(pressed - rest) > 0.08, `${hex} ${scheme}`);
    }
  }
});
