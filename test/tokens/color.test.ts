import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLOR_SPACES, fromHex, readColor, toOklch } from '../../tokens/color.ts';
import { contrast } from '../../tokens/contrast.ts';
import { nearestPassing } from '../../tokens/nearest-color.ts';

const read = (colorSpace: string, ...components: unknown[]) => readColor({ colorSpace, components });
const hexOf = (found: ReturnType<typeof readColor>): string =>
  'color' in found ? found.color.hex : assert.fail(found.message);
const messageOf = (found: ReturnType<typeof readColor>): string =>
  'message' in found ? found.message : assert.fail(`accepted as ${found.color.hex}`);

/** The same two colours in every space of DTCG 2025.10, from the formulas of CSS Color 4. */
const GREEN: [space: string, components: unknown[]][] = [
  ['srgb', [0.2, 0.6, 0.4]],
  ['srgb-linear', [0.0331, 0.3185, 0.1329]],
  ['hsl', [150, 50, 40]],
  ['hwb', [150, 20, 40]],
  ['lab', [56.37, -41.1, 17.9]],
  ['oklch', [0.6117, 0.1241, 158.5]],
];
for (const [space, components] of GREEN)
  test(`${space} is read as what a screen paints`, () => {
    const { lightness, chroma, hue } = toOklch(fromHex(hexOf(read(space, ...components))));
    assert.ok(Math.abs(lightness - 0.6117) < 0.02 && Math.abs(chroma - 0.1241) < 0.02 && Math.abs(hue - 158.5) < 3);
  });

test('every space reads black and, but for the odd white points, half grey without a hue', () => {
  for (const space of COLOR_SPACES) assert.equal(hexOf(read(space, 0, 0, space === 'hwb' ? 100 : 0)), '#000000', space);
  for (const space of ['srgb', 'display-p3']) assert.equal(hexOf(read(space, 0.5, 0.5, 0.5)), '#808080');
});

test('"none" counts as nothing of that component', () => {
  assert.equal(hexOf(read('oklch', 0.5, 'none', 'none')), hexOf(read('oklch', 0.5, 0, 0)));
});

for (const [space, components, part] of [
  ['srgb', [1.1, 0, 0], 'component 1 of srgb'],
  ['srgb', [0, Number.NaN, 0], 'component 2 of srgb'],
  ['srgb', ['0', 0, 0], 'component 1 of srgb'],
  ['srgb', [0, 0], 'exactly three'],
  ['hsl', [360, 50, 50], 'from 0 to below 360'],
  ['hsl', [0, 101, 50], 'from 0 to 100'],
  ['lab', [101, 0, 0], 'from 0 to 100'],
  ['lch', [50, -1, 0], 'at least 0'],
  ['oklab', [1.2, 0, 0], 'from 0 to 1'],
  ['oklch', [0.5, 0.1, 360], 'from 0 to below 360'],
  ['oklch', [0.5, Infinity, 0], 'component 2'],
  ['cmyk', [0, 0, 0], 'use one of srgb, srgb-linear'],
] as const)
  test(`${space} ${String(components)} is refused`, () => {
    assert.ok(messageOf(read(space, ...components)).includes(part));
  });

test('a colour that sRGB cannot show is refused with the nearest that it can', () => {
  const message = messageOf(read('display-p3', 0, 1, 0));
  assert.match(message, /outside sRGB.*nearest within is #[0-9a-f]{6}/);
  assert.match(messageOf(read('oklch', 0.7, 0.3, 140)), /nearest within is #[0-9a-f]{6}/);
});

test('a hex that contradicts the components is refused, one that agrees is kept', () => {
  assert.match(messageOf(readColor({ colorSpace: 'srgb', components: [0, 0, 0], hex: '#ffffff' })), /make them equal/);
  assert.equal(hexOf(readColor({ colorSpace: 'srgb', components: [1, 1, 1], hex: '#FFFFFF' })), '#ffffff');
});

test('nothing but the four properties of a colour is taken', () => {
  assert.match(messageOf(readColor({ colorSpace: 'srgb', components: [0, 0, 0], opacity: 1 })), /no "opacity"/);
});

const white = fromHex('#ffffff');
const black = fromHex('#000000');

test('a colour that passes stays as it is', () => {
  assert.equal(nearestPassing(fromHex('#12614c'), [{ against: white, minimum: 4.5 }])?.hex, '#12614c');
});

for (const hex of ['#ffdd00', '#8fb8ff', '#ff0000', '#00ff00', '#e01f7a', '#7f7f7f', '#ffffff'])
  test(`the nearest to ${hex} passes on white, keeps the hue and goes no further than needed`, () => {
    const start = toOklch(fromHex(hex));
    const found = nearestPassing(fromHex(hex), [{ against: white, minimum: 4.5 }]) ?? assert.fail();
    assert.ok(contrast(found, white) >= 4.5);
    assert.ok(contrast(found, white) < 4.7, `${found.hex} is darker than it needs to be`);
    const seen = toOklch(found);
    if (start.chroma > 0.05) assert.ok(Math.abs(seen.hue - start.hue) < 4, `${start.hue} became ${seen.hue}`);
  });

test('several pairs hold together', () => {
  const between = [
    { against: black, minimum: 4.5 },
    { against: white, minimum: 4.5 },
  ];
  const found = nearestPassing(fromHex('#ff8800'), between) ?? assert.fail();
  for (const { against, minimum } of between) assert.ok(contrast(found, against) >= minimum);
});

test('without a colour that passes there is no advice', () => {
  assert.equal(
    nearestPassing(fromHex('#777777'), [
      { against: white, minimum: 7 },
      { against: black, minimum: 7 },
    ]),
    undefined,
  );
});

test('advice stays within what the token allows', () => {
  const light = (candidate: { hex: string }) => toOklch(fromHex(candidate.hex)).lightness > 0.5;
  const found = nearestPassing(fromHex('#777777'), [{ against: fromHex('#808080'), minimum: 3 }], light);
  assert.ok(found && contrast(found, fromHex('#808080')) >= 3 && light(found));
});
