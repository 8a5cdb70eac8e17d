import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cssName } from '../../tokens/formats.ts';
import { contrast } from '../../tokens/contrast.ts';
import { isColor, resolve, SCHEMES, type Scheme } from '../../tokens/dtcg.ts';
import { isRaw } from '../../tokens/policy.ts';
import { loadThemes } from '../../tokens/sources.ts';
import { rules, tokenIn, usersOf } from './sheets.ts';

const [national] = await loadThemes();
const tokens = national?.tokens ?? assert.fail();
const extensionOf = (path: string) => tokens.get(path)?.extension ?? assert.fail(`${path} is not a token`);

const declares = (one: string, other: string): boolean =>
  [
    [one, other],
    [other, one],
  ].some(([from = '', to]) => (extensionOf(from).contrastWith ?? []).some(({ token }) => token === to));

const painted = rules.flatMap(({ file, selector, declarations }) => {
  const text = tokenIn(declarations.get('color'));
  const surface = tokenIn(declarations.get('background') ?? declarations.get('background-color'));
  return text && surface ? [{ file, selector, text, surface }] : [];
});

test('the style sheets were read', () => {
  assert.ok(rules.length > 300);
  assert.ok(painted.length > 25);
  assert.ok(painted.some(({ text, surface }) => text === 'color.on-action' && surface === 'color.action'));
});

test('every colour that a rule paints on a background is a declared pair', () => {
  const missing = painted.filter(({ text, surface }) => !declares(text, surface));
  assert.deepEqual(
    missing.map(({ file, selector, text, surface }) => `${file}: "${selector}" paints ${text} on ${surface}`),
    [],
  );
});

test('every state is in a pair: text, link, main button, disabled, error, chosen, focus', () => {
  const surfaces = ['color.surface', 'color.surface-raised', 'color.surface-tint'];
  const states = [
    'text',
    'text-muted',
    'link',
    'link-hover',
    'action',
    'action-hover',
    'action-active',
    'selected',
    'focus',
  ];
  for (const state of [...states, 'error', 'warning', 'success', 'info', 'border-control'])
    for (const surface of surfaces) assert.ok(declares(`color.${state}`, surface), `${state} on ${surface}`);
  for (const fill of ['action', 'action-hover', 'action-active'])
    assert.ok(declares('color.on-action', `color.${fill}`));
  for (const pair of ['accent', 'selected', 'brand', 'brand-warm', 'band', 'disabled'])
    assert.ok(declares(`color.on-${pair}`, `color.${pair}`), pair);
});

test('every token says which elements read it, no more and no fewer', () => {
  const semantic = [...tokens.values()].filter(({ path }) => !isRaw(path));
  const users = usersOf(semantic.map(({ path }) => cssName(path)));
  for (const { path, extension } of semantic) assert.deepEqual(extension.usedIn, users.get(cssName(path)), path);
});

test('what makes the network recognisable and safe to use is locked', () => {
  const locked = (pattern: RegExp) =>
    [...tokens.keys()].filter((path) => pattern.test(path)).map((path) => extensionOf(path).policy);
  for (const pattern of [
    /^color\.(on-)?(brand|brand-warm|band)$/,
    /^radius\.(arch|pill)$/,
    /^color\.focus(-gap)?$/,
    /^color\.(error|warning|success|info)(-surface)?$/,
    /^color\.(text|text-muted|surface|surface-raised|border|border-control|disabled|on-disabled)$/,
    /^(text|line-height|space|size|duration|easing|border-width|shadow|font\.weight)/,
  ]) {
    const policies = locked(pattern);
    assert.ok(policies.length > 0 && policies.every((policy) => policy === 'locked'), String(pattern));
  }
  assert.deepEqual(extensionOf('text.s').allowed, { minimum: 15 });
  assert.deepEqual(extensionOf('size.target').allowed, { minimum: 44 });
});

test('one of the two lines of the focus ring shows on every surface, also where the other does not', () => {
  const colorOf = (path: string, scheme: Scheme) => {
    const found = resolve(tokens, path, scheme);
    return 'value' in found && isColor(found.value) ? found.value : assert.fail(path);
  };
  const surfaces = [
    'surface',
    'surface-raised',
    'surface-tint',
    'band',
    'brand',
    'action',
    'selected',
    'accent',
    'disabled',
  ];
  for (const scheme of SCHEMES)
    for (const surface of surfaces) {
      const ratios = ['color.focus', 'color.focus-gap'].map((line) =>
        contrast(colorOf(line, scheme), colorOf(`color.${surface}`, scheme)),
      );
      assert.ok(Math.max(...ratios) >= 3, `${surface} in ${scheme} mode: ${ratios.join(', ')}`);
    }
});
