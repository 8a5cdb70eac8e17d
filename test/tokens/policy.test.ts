import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem } from '../../tokens/policy.ts';
import { composeThemes } from '../../tokens/themes.ts';
import { base, both, brand, color, FILE, profile } from './partner.ts';

/** What the build would say about a partner file with these groups. */
function complaints(groups: object, extensions: object = profile): string[] {
  return composeThemes(base, brand, [{ file: FILE, tree: { $extensions: extensions, ...groups } }]).problems.map(
    formatProblem,
  );
}
const colors = (tokens: object) => complaints({ color: { $type: 'color', ...tokens } });

function assertOnly(found: string[], ...parts: string[]): void {
  assert.equal(found.length, 1, found.join('\n'));
  for (const part of [FILE, ...parts]) assert.ok(found[0]?.includes(part), `${found[0]} lacks ${part}`);
}

test('a partner may change open tokens', () => {
  assert.deepEqual(colors({ link: both(color('#7a1f6b'), color('#f0b4e4')) }), []);
});

test('a locked token is refused', () => {
  assertOnly(colors({ brand: both(color('#000000'), color('#ffffff')) }), 'color.brand', 'locked', 'remove it');
});

test('too little contrast in light mode is refused, with the ratio and the minimum', () => {
  const found = colors({ link: both(color('#8fb8ff'), color('#bcdccb')) });
  assert.equal(found.length, 7);
  assert.match(
    found[0] ?? '',
    /color\.link has contrast 1\.\d\d with color\.surface in light mode; it needs at least 4\.5, and the nearest colour that passes everywhere is #[0-9a-f]{6} for color\.link/,
  );
});

test('too little contrast in dark mode is refused, also when light is fine', () => {
  const found = colors({ link: both(color('#0d4b3c'), color('#0d4b3c')) });
  assert.equal(found.length, 7);
  assert.ok(found.every((line) => line.startsWith(FILE) && line.includes('in dark mode')));
});

test('a change of background is measured against locked text on it', () => {
  const found = colors({ 'surface-tint': both(color('#777777'), color('#39322b')) });
  assert.ok(found.some((line) => line.includes('color.text has contrast') && line.startsWith(FILE)));
});

test('a see-through colour cannot hide from the contrast check', () => {
  const found = colors({ link: both({ ...color('#08372c'), alpha: 0.1 }, color('#bcdccb')) });
  assert.ok(found.some((line) => line.includes('make it opaque')));
});

test('an unknown token is refused', () => {
  const found = colors({ acton: both(color('#000000'), color('#ffffff')) });
  assertOnly(found, 'color.acton', 'not a token of the brand', 'did you mean color.action?');
});

test('a reference that leads nowhere or in a circle is refused', () => {
  const nowhere = colors({ link: both('{base.pine.555}', '{base.pine.300}') });
  assert.match(
    nowhere[0] ?? '',
    /color\.link refers to \{base\.pine\.555\}, which does not exist; did you mean base\.pine\.5/,
  );
  const circle = colors({
    link: both('{color.link-hover}', '{base.pine.300}'),
    'link-hover': both('{color.link}', '{base.pine.100}'),
  });
  assert.ok(circle.some((line) => line.includes('color.link > color.link-hover > color.link')));
});

test('a reference to another type is refused', () => {
  const found = colors({ link: both('{base.space.1}', '{base.pine.300}') });
  assert.match(found[0] ?? '', /is a color but refers to \{base\.space\.1\}, a dimension/);
});

test('a light value without a dark one is refused', () => {
  assertOnly(colors({ link: { $value: color('#08372c') } }), 'color.link', 'has no dark value');
});

test('a partner cannot loosen the rules of a token', () => {
  const token = {
    $value: color('#08372c'),
    $extensions: { 'nl.loopbaancentra': { dark: '{base.pine.300}', contrastWith: [] } },
  };
  assertOnly(colors({ link: token }), 'color.link', 'sets "contrastWith"');
});

test('a size out of range is refused with the bound', () => {
  assertOnly(
    complaints({ radius: { $type: 'dimension', m: { $value: { value: 40, unit: 'px' } } } }),
    'radius.m is 40px',
    'at least 0px and at most 16px',
  );
});

test('a tint that is no tint is refused with the bounds, in light and in dark', () => {
  const found = colors({ accent: both(color('#0d4b3c'), color('#ffffff')) });
  assert.match(
    found[0] ?? '',
    /color\.accent is #0d4b3c in light mode, with OKLCH lightness 0\.\d+; make it at least 0\.85/,
  );
  assert.match(found[1] ?? '', /color\.accent is #ffffff in dark mode, with OKLCH lightness 1; make it at most 0\.48/);
});

test('the typeface of the page is a choice of its own', () => {
  const font = (...families: string[]) => complaints({ font: { $type: 'fontFamily', family: { $value: families } } });
  assert.deepEqual(font('host'), []);
  assertOnly(font('host', 'sans-serif'), 'font.family', 'use it alone');
});

test('a typeface that is not on the list is refused with the list', () => {
  const found = complaints({ font: { $type: 'fontFamily', family: { $value: ['Comic Sans MS', 'sans-serif'] } } });
  assert.ok(found.every((line) => line.includes('names "Comic Sans MS"') && line.includes('Verdana')));
});

test('the nearest colour in the advice passes when it is used', () => {
  const found = colors({ link: both(color('#8fb8ff'), '{base.pine.300}') });
  const advised = /is (#[0-9a-f]{6}) for color\.link/.exec(found[0] ?? '')?.[1] ?? assert.fail(found[0]);
  assert.deepEqual(colors({ link: both(color(advised), '{base.pine.300}') }), []);
});

test('one run reports all that is wrong with a file, and with the next one', () => {
  const tree = {
    $extensions: profile,
    color: { $type: 'color', brand: both(color('#000000'), color('#ffffff')), link: both('blue', color('#0d4b3c')) },
    radius: { $type: 'dimension', m: { $value: { value: 40, unit: 'px' } } },
  };
  const other = FILE.replace('test', 'other');
  const { problems, themes } = composeThemes(base, brand, [
    { file: FILE, tree },
    { file: other, tree: { color: { link: { $value: 1 } } } },
  ]);
  assert.deepEqual(
    problems.map(({ file, token }) => `${file.includes('test.') ? 'test' : 'other'} ${token}`),
    ['test color.link', 'test color.brand', 'test radius.m', 'other color.link', 'other (root)'],
  );
  assert.deepEqual(
    themes.map(({ id }) => id),
    ['national'],
  );
});

test('a font list without a generic family is refused', () => {
  assert.match(
    complaints({ font: { $type: 'fontFamily', family: { $value: ['Verdana'] } } })[0] ?? '',
    /font\.family ends with "Verdana"; end with a generic family/,
  );
});

test('a partner without a name is refused', () => {
  assertOnly(complaints({}, {}), 'has no profile');
});

test('names that reach into Object.prototype are refused and change nothing', () => {
  const tree = JSON.parse(
    `{"$extensions":${JSON.stringify(profile)},"__proto__":{"polluted":{"$type":"number","$value":1}},"constructor":{"prototype":{"polluted":{"$type":"number","$value":1}}}}`,
  );
  const found = composeThemes(base, brand, [{ file: FILE, tree }]).problems.map(formatProblem);
  assert.ok(found.some((line) => line.includes('"__proto__" is not a valid name')));
  assert.ok(found.some((line) => line.includes('"constructor" is not a valid name')));
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

for (const [what, token, message] of [
  ['a colour as text', { $type: 'color', $value: '#08372c' }, 'is not a color'],
  [
    'a hex that differs from its components',
    { $type: 'color', $value: { ...color('#08372c'), hex: '#ffffff' } },
    'is not a color',
  ],
  ['a dimension as text', { $type: 'dimension', $value: '4px' }, 'is not a dimension'],
  [
    'a rem, which a host page can shrink',
    { $type: 'dimension', $value: { value: 1, unit: 'rem' } },
    'is not a dimension',
  ],
  ['a $ref', { $type: 'color', $ref: '#/color/link', $value: '{color.link}' }, 'uses "$ref"'],
  ['a $ref inside its value', { $type: 'color', $value: { $ref: '#/color/link' } }, 'write a reference such as'],
  ['a $extends', { $type: 'color', $extends: '{base.pine}' }, 'uses "$extends"'],
  ['a $root', { $type: 'color', $root: { $value: '{base.pine.50}' } }, 'uses "$root"'],
  ['a $deprecated that is a number', { $type: 'number', $value: 1, $deprecated: 1 }, 'has a $deprecated'],
  ['a type of its own', { $type: 'gradient', $value: [] }, 'has type "gradient"'],
] as const) {
  test(`a source with ${what} is refused`, () => {
    const found = composeThemes(
      { file: 'tokens/base.tokens.json', tree: { base: { odd: token } } },
      brand,
      [],
    ).problems;
    assert.ok(found.some((problem) => problem.token === 'base.odd' && problem.message.includes(message)));
  });
}
