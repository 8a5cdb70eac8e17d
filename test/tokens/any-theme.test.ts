import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, wcagContrast } from 'culori';
import fc from 'fast-check';
import { cssValues } from '../../tokens/css-values.ts';
import { SCHEMES, type Scheme, type TokenMap } from '../../tokens/dtcg.ts';
import { cssFile, cssName, styledTokens, themeModule } from '../../tokens/formats.ts';
import { isRaw } from '../../tokens/policy.ts';
import { composeTheme, readBrand, type Theme } from '../../tokens/themes.ts';
import { anyColor, anyTheme, treeOf } from './any-theme.ts';
import { base, both, brand, color, FILE, profile } from './partner.ts';

const national = readBrand(base, brand);
const semantic = [...national.tokens.values()].filter(({ path }) => !isRaw(path));
const open = semantic.filter(({ extension }) => extension.policy === 'open');
const locked = semantic.filter(({ extension }) => extension.policy === 'locked');
const pairs = semantic.flatMap(({ path, extension }) =>
  (extension.contrastWith ?? []).map(({ token, minimum }) => ({ one: path, other: token, minimum })),
);
const compose = (tree: unknown) => composeTheme(national, { file: FILE, tree });

/** Follows references and reads colours by itself: the code under test is not asked. */
function hexOf(tokens: TokenMap, path: string, scheme: Scheme): string {
  let value: unknown = `{${path}}`;
  while (typeof value === 'string') {
    const token = tokens.get(value.slice(1, -1)) ?? assert.fail(`${value} does not exist`);
    value = scheme === 'dark' && token.extension.dark !== undefined ? token.extension.dark : token.value;
  }
  return (value as { hex: string }).hex;
}

interface Failure {
  one: string;
  other: string;
  scheme: Scheme;
}

/** Pairs below their minimum, by another implementation of WCAG than the one under test. */
function tooClose(hex: (path: string, scheme: Scheme) => string): Failure[] {
  return pairs.flatMap(({ one, other, minimum }) =>
    SCHEMES.filter((scheme) => {
      const colors = [one, other].map((path) => parse(hex(path, scheme)) ?? assert.fail(`${path} is not a colour`));
      return wcagContrast(colors[0]!, colors[1]!) < minimum;
    }).map((scheme) => ({ one, other, scheme })),
  );
}

const unlocked = (tokens: TokenMap): string[] =>
  locked.filter((token) => tokens.get(token.path) !== token).map(({ path }) => path);

const counted = { accepted: 0, refused: 0 };

for (const [what, wild, runs] of [
  ['that may well fit', false, 2500],
  ['of any colour', true, 500],
] as const)
  test(`${runs} themes ${what}: what is accepted is readable and leaves the locked alone, what is refused is named`, () => {
    fc.assert(
      fc.property(anyTheme(open, wild), (tree) => {
        const { theme, tokens, problems } = compose(tree);
        const failures = tooClose((path, scheme) => hexOf(tokens, path, scheme));
        assert.deepEqual(unlocked(tokens), []);
        assert.equal(theme === undefined, problems.length > 0);
        // Neither too strict nor too lax: the same pairs as the other implementation finds.
        const reported = problems.filter(({ message }) => message.startsWith('has contrast'));
        assert.deepEqual(
          reported.map(
            ({ token, message }) => `${token} ${/with ([\w.-]+) in (\w+) mode/.exec(message)?.slice(1).join(' ')}`,
          ),
          failures.map(({ one, other, scheme }) => `${one} ${other} ${scheme}`),
        );
        for (const { file, token } of problems) assert.ok(file === FILE && national.tokens.has(token), token);
        counted[theme ? 'accepted' : 'refused'] += 1;
      }),
      { numRuns: runs },
    );
  });

test('the themes drawn were on both sides of the line', () => {
  assert.ok(counted.accepted > 150, `${counted.accepted} accepted`);
  assert.ok(counted.refused > 500, `${counted.refused} refused`);
});

/** Hex per custom property and scheme, from the text of the two style sheets that a page would load. */
function paintedBy(...sheets: string[]): (path: string, scheme: Scheme) => string {
  const declared = new Map(
    sheets.flatMap((sheet) =>
      [...sheet.matchAll(/(--lc-[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value] as const),
    ),
  );
  return (path, scheme) => {
    let value = declared.get(`--lc-${cssName(path)}`) ?? assert.fail(`${path} is not declared`);
    for (let next; (next = /^var\((--[\w-]+)\)$/.exec(value)?.[1]);) value = declared.get(next) ?? assert.fail(next);
    const both = /^light-dark\(([^,]+),([^,]+)\)$/.exec(value);
    return both ? both[scheme === 'light' ? 1 : 2]! : value;
  };
}

const cssOf = async (theme: Theme) => {
  const tokens = styledTokens(theme, await cssValues(theme, 'light'), await cssValues(theme, 'dark'));
  return { css: cssFile(tokens, theme), module: themeModule(tokens, theme) };
};

test('60 themes and more as CSS: every pair still passes in the style sheet, which names open tokens only', async () => {
  const nationalCss = (
    await cssOf({
      id: 'national',
      profile: { name: 'N', kind: 'national network' },
      tokens: national.tokens,
      overridden: [],
    })
  ).css;
  const openNames = open.map(({ path }) => cssName(path));
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(anyTheme(open, false), async (tree) => {
      const { theme } = compose(tree);
      if (!theme) return;
      accepted += 1;
      const { css, module } = await cssOf(theme);
      assert.deepEqual(tooClose(paintedBy(nationalCss, css)), []);
      for (const [, name = ''] of module.matchAll(/--_([\w-]+):/g)) assert.ok(openNames.includes(name), name);
    }),
    { numRuns: 350 },
  );
  assert.ok(accepted >= 60, `${accepted} accepted`);
});

test('no value whatever gets past a lock', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...locked),
      fc.tuple(anyColor, anyColor),
      fc.integer({ min: -100, max: 100 }),
      (token, [light, dark], size) => {
        const leaf =
          token.type === 'color'
            ? both(light, dark)
            : { $value: token.type === 'dimension' ? { value: size, unit: 'px' } : token.value };
        const { theme, tokens, problems } = compose(treeOf([[token.path, { $type: token.type, ...leaf }]]));
        assert.equal(theme, undefined);
        assert.deepEqual(unlocked(tokens), []);
        assert.ok(
          problems.some(
            (problem) => problem.file === FILE && problem.token === token.path && problem.message.includes('locked'),
          ),
        );
      },
    ),
    { numRuns: 500 },
  );
});

test('no size outside its range gets in', () => {
  const sizes = open.filter(({ type }) => type === 'dimension');
  fc.assert(
    fc.property(fc.constantFrom(...sizes), fc.double({ noNaN: false }), (token, value) => {
      const { minimum = 0, maximum = 0 } = token.extension.allowed as { minimum?: number; maximum?: number };
      const { theme, problems } = compose(
        treeOf([[token.path, { $type: 'dimension', $value: { value, unit: 'px' } }]]),
      );
      const within = value >= minimum && value <= maximum;
      assert.equal(theme !== undefined, within);
      if (!within) assert.ok(problems.every((problem) => problem.token === token.path && problem.file === FILE));
    }),
    { numRuns: 500 },
  );
});

test('no shape whatever makes the reader throw or pollutes a prototype', () => {
  fc.assert(
    fc.property(
      fc.object({
        maxDepth: 5,
        key: fc.oneof(
          fc.string(),
          fc.constantFrom('$value', '$type', '$extensions', 'color', '__proto__', 'dark', 'link'),
        ),
      }),
      (tree) => {
        compose({ $extensions: profile, ...tree });
        compose({ $extensions: profile, color: { $type: 'color', link: { ...both(tree, tree) } } });
        assert.deepEqual(Object.keys(Object.prototype), []);
      },
    ),
    { numRuns: 500 },
  );
});

test('a see-through colour is refused in every pair', () => {
  const inPair = open.filter(({ path }) => pairs.some(({ one, other }) => one === path || other === path));
  fc.assert(
    fc.property(fc.constantFrom(...inPair), fc.double({ min: 0, max: 0.999, noNaN: true }), (token, alpha) => {
      const seen = { ...color(hexOf(national.tokens, token.path, 'light')), alpha };
      const leaf = { $type: 'color', ...both(seen, token.extension.dark) };
      const { theme, problems } = compose(treeOf([[token.path, leaf]]));
      assert.equal(theme, undefined);
      assert.ok(problems.some((problem) => problem.token === token.path && problem.message.includes('make it opaque')));
    }),
    { numRuns: 100 },
  );
});
