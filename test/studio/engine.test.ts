import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { passes } from '../../demo/studio/engine/engine.ts';
import { cssFile, htmlSnippet, regionFile, themeId } from '../../demo/studio/engine/export.ts';
import { fixAll, repairs } from '../../demo/studio/engine/fixes.ts';
import { mostChroma, onScreen, parts, readHex, toHex } from '../../demo/studio/engine/oklch.ts';
import { idFrom } from '../../demo/studio/engine/region-file.ts';
import { rolesValues } from '../../demo/studio/engine/roles.ts';
import { typefacesOf } from '../../demo/studio/engine/typefaces.ts';
import type { Draft } from '../../demo/studio/state/draft.ts';
import { labels, lockReasons } from '../../demo/studio/texts/labels.ts';
import { composeThemes } from '../../tokens/themes.ts';
import { draftOf, engine } from './support.ts';

const source = (file: string) => ({ file, tree: JSON.parse(readFileSync(file, 'utf8')) as unknown });

/** What `npm run tokens` says about a file. */
function verdict(text: string, file: string) {
  const [base, brand] = [source('tokens/base.tokens.json'), source('tokens/brand.tokens.json')];
  return composeThemes(base, brand, [{ file: `tokens/regions/${file}`, tree: JSON.parse(text) as unknown }]);
}

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

suite('the studio’s engine', () => {
  test('has a name on the page for every token of the brand, and a reason for every lock', () => {
    const paths = [...engine.open, ...engine.locked].map(({ path }) => path);
    assert.deepEqual(
      paths.filter((path) => !Object.hasOwn(labels, path)),
      [],
    );
    const unexplained = engine.locked.filter(({ path }) => !lockReasons.some(({ fits }) => fits.test(path)));
    assert.deepEqual(unexplained, []);
  });

  test('every theme of the kit goes out as the build takes it, and means the same', () => {
    assert.ok(engine.themes.length >= 38);
    for (const { id } of engine.themes) {
      const draft = draftOf(id);
      const { name, text } = regionFile(draft, engine.national, themeId(draft, draft));
      const { themes, problems } = verdict(text, name);
      assert.deepEqual(problems, [], id);
      assert.deepEqual(engine.valuesOf(themes[1]!), draft.values, id);
      assert.deepEqual(themes[1]!.profile, draft.profile, id);
    }
  });

  test('what follows from one colour, any colour, can be read at once', () => {
    fc.assert(
      fc.property(hex, (seed) => {
        const draft = { ...draftOf('national'), values: rolesValues(seed) };
        assert.deepEqual(engine.problems(draft), [], seed);
      }),
      { numRuns: 60 },
    );
  });

  test('mends colours that were chosen blindly, and changes no colour that nothing is wrong with', () => {
    const colors = engine.open.filter(({ type }) => type === 'color').map(({ path }) => path);
    const pair = fc.record({ light: hex, dark: hex });
    fc.assert(
      fc.property(fc.record(Object.fromEntries(colors.map((path) => [path, pair]))), (values) => {
        const draft: Draft = { ...draftOf('national'), values };
        const mended = { ...draft, values: { ...values, ...fixAll(engine, draft) } };
        assert.deepEqual(
          engine.contrast(mended).filter((row) => !passes(row)),
          [],
        );
      }),
      { numRuns: 25 },
    );
    assert.deepEqual(fixAll(engine, draftOf('veerhaven')), {});
  });

  test('a repair names the pairs that it mends', () => {
    const draft: Draft = { ...draftOf('national'), values: { 'color.link': { light: '#ffcc00', dark: '#95cdb4' } } };
    const failing = engine.contrast(draft).filter((row) => !passes(row));
    const [repair, ...others] = repairs(engine, draft, failing);
    assert.deepEqual(others, []);
    assert.deepEqual(repair?.rows, failing);
    assert.equal(repair?.fix?.path, 'color.link');
    const value = { light: repair.fix.to, dark: '#95cdb4' };
    assert.deepEqual(engine.problems({ ...draft, values: { 'color.link': value } }), []);
  });

  test('offers only typefaces that the policy admits', () => {
    for (const token of engine.open.filter(({ type }) => type === 'fontFamily')) {
      const options = typefacesOf(token, []);
      assert.ok(options.length > 3);
      for (const { families } of options) {
        const draft = { ...draftOf('national'), values: { [token.path]: families } };
        assert.deepEqual(engine.problems(draft), [], families.join());
      }
    }
  });

  test('writes CSS and HTML that nothing breaks out of', () => {
    const profile = { ...draftOf('national').profile, name: '*/ body{} "><script>' };
    const draft: Draft = { ...draftOf('national'), profile, values: { 'radius.m': 4 } };
    const css = cssFile(draft, 'x').text;
    assert.equal(css.indexOf('*/'), css.lastIndexOf('*/'));
    assert.match(css, /--lc-radius-m: 4px;/);
    assert.doesNotMatch(
      htmlSnippet({ ...draft, profile: { ...profile, region: '"><script>' } }, 'x').text,
      /""><script>/,
    );
  });

  test('a drawn logo goes along by name, another stays behind', () => {
    const draft = draftOf('national');
    const text = (logo: string) => regionFile({ ...draft, logo }, engine.national, 'mijn-stad').text;
    assert.match(text('data:image/svg+xml;base64,AA'), /"logo": "mijn-stad\.svg"/);
    assert.doesNotMatch(text('data:image/png;base64,AA'), /"logo"/);
    assert.deepEqual(verdict(text('data:image/svg+xml;base64,AA'), 'mijn-stad.tokens.json').problems, []);
  });

  test('a theme keeps its name until it becomes another’s', () => {
    const start = draftOf('veerhaven');
    assert.equal(themeId(start, start), 'veerhaven');
    assert.equal(
      themeId({ ...start, profile: { ...start.profile, name: 'Súd-West Fryslân' } }, start),
      'sud-west-fryslan',
    );
    assert.equal(idFrom('’s-Hertogenbosch'), 's-hertogenbosch');
    assert.equal(idFrom('…'), 'mijn-thema');
  });
});

suite('colours by eye', () => {
  test('a colour taken apart comes together again', () => {
    fc.assert(fc.property(hex, (color) => assert.equal(toHex(parts(color)), color)));
  });

  test('what screens cannot show is marked, and the colour nearest to it has all the chroma there is', () => {
    const wild = { lightness: 0.7, chroma: 0.33, hue: 150 };
    assert.equal(onScreen(wild), false);
    assert.ok(Math.abs(parts(toHex(wild)).chroma - mostChroma(0.7, 150)) < 0.002);
    assert.equal(onScreen({ ...wild, chroma: mostChroma(0.7, 150) - 0.005 }), true);
  });

  test('a grey keeps the hue that the slider was at', () => {
    assert.equal(parts('#808080', 200).hue, 200);
  });

  test('hex is read as people write it', () => {
    for (const [text, expected] of Object.entries({ '#ABC': '#aabbcc', ' 0f5f66 ': '#0f5f66', '#0F5F66': '#0f5f66' }))
      assert.equal(readHex(text), expected);
    for (const text of ['', '#12', '#12345', 'rood', '#gggggg', '#0f5f6600']) assert.equal(readHex(text), undefined);
  });
});
