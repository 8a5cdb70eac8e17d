import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { importFile, importTheme } from '../../demo/studio/engine/import.ts';
import { readLogo } from '../../demo/studio/engine/logo.ts';
import { toTokensStudio } from '../../tokens/tokens-studio.ts';
import { draftOf, engine } from './support.ts';

const present = draftOf('national');
const take = (text: string, file = 'x.tokens.json') => importTheme(engine, text, file, present);

const group = (tokens: object) => JSON.stringify({ color: { $type: 'color', ...tokens } });
const color = (hex: string) => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  hex,
});
const both = (hex: string) => ({
  $value: color(hex),
  $extensions: { 'nl.loopbaancentra': { dark: color(hex) } },
});

suite('opening a file', () => {
  test('a region file is that region', () => {
    const found = take(readFileSync('tokens/regions/veerhaven.tokens.json', 'utf8'), 'veerhaven.tokens.json');
    assert.deepEqual(found, { draft: draftOf('veerhaven') });
  });

  test('a plain DTCG file is for who is at work', () => {
    const found = take(group({ action: both('#0f5f66') }));
    assert.ok('draft' in found, JSON.stringify(found));
    assert.deepEqual(found.draft.profile, present.profile);
    assert.deepEqual(found.draft.values, { 'color.action': { light: '#0f5f66', dark: '#0f5f66' } });
  });

  test('an export of Tokens Studio gives the theme that it holds last', () => {
    const themes = engine.themes.filter(({ id }) => id === 'national' || id === 'veerhaven');
    const found = take(JSON.stringify(toTokensStudio(themes)), 'tokens.json');
    assert.ok('draft' in found, JSON.stringify(found));
    assert.deepEqual(found.draft.values, draftOf('veerhaven').values);
  });

  test('too little contrast is no reason to refuse: the studio mends it', () => {
    assert.ok('draft' in take(group({ action: both('#ffee00') })));
  });

  const deep = '{"color":'.repeat(5000) + '{}' + '}'.repeat(5000);
  const wrong: Record<string, [text: string, says: RegExp]> = {
    'text that is no JSON': ['{"color": ', /JSON/],
    nothing: ['', /JSON/],
    'a list': ['[]', /group|token/],
    'no tokens at all': ['{}', /no tokens/],
    'a locked token': [group({ text: both('#000000') }), /locked/],
    'a token that is not there': [group({ actoin: both('#000000') }), /not a token/],
    'half a theme': [group({ action: { $value: color('#000000') } }), /dark/],
    'a colour that is none': [group({ action: { $value: 'rood' } }), /color/],
    'a circle of references': [
      group({ action: { $value: '{color.action}', $extensions: { 'nl.loopbaancentra': { dark: '{color.action}' } } } }),
      /itself/,
    ],
    'an attack on the prototype': ['{"__proto__":{"polluted":{"$type":"color","$value":"x"}}}', /./],
    'one too deep to walk': [deep, /deep/],
  };
  for (const [title, [text, says]] of Object.entries(wrong)) {
    test(`refuses ${title}, and says where and why`, () => {
      const found = take(text);
      assert.ok('problems' in found, JSON.stringify(found));
      assert.ok(
        found.problems.some(({ message }) => says.test(message)),
        JSON.stringify(found.problems),
      );
      assert.ok(found.problems.every(({ file, token }) => file === 'x.tokens.json' && token !== ''));
      assert.equal('polluted' in {}, false);
    });
  }

  test('does not even read a file of ten megabytes', async () => {
    const file = new File([new Uint8Array(10_000_000)], 'groot.json');
    file.text = () => assert.fail('read');
    const found = await importFile(engine, file, present);
    assert.ok('problems' in found);
    assert.match(found.problems[0]!.message, /10\.0 MB/);
  });
});

suite('choosing a logo', () => {
  const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">${inner}</svg>`;

  for (const [title, text] of Object.entries({
    'a script': svg('<script>alert(1)</script>'),
    'an event handler': svg('<path onload="alert(1)" d="M0 0"/>'),
    'a foreign object': svg('<foreignObject></foreignObject>'),
    'a picture from elsewhere': svg('<image href="https://example.com/x.png"/>'),
    'text that is no drawing': 'hallo',
  })) {
    test(`refuses ${title}`, async () => {
      const found = await readLogo(new File([text], 'logo.svg', { type: 'image/svg+xml' }));
      assert.ok('problems' in found);
      assert.match(found.problems[0]!, /^logo\.svg /);
    });
  }

  test('goes by what is in a file, not by its name', async () => {
    assert.ok('problems' in (await readLogo(new File([svg('<script/>')], 'logo.png', { type: 'image/png' }))));
  });

  test('refuses a PNG that is too large', async () => {
    const png = new Uint8Array(300_000);
    png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const found = await readLogo(new File([png], 'logo.png'));
    assert.ok('problems' in found && found.problems[0]!.includes('300 kB'));
  });
});
