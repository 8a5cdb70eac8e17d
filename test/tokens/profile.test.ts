import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProfile } from '../../tokens/profile.ts';

const read = (profile: unknown) => readProfile({ $extensions: { 'nl.loopbaancentra': { profile } } });
const whole = {
  name: 'Regio Voorbeeld',
  kind: 'labour market region',
  region: 'AM04',
  telephone: '+31881234567',
  availableLanguage: ['nl', 'ar', 'pt-BR'],
  tone: 'formal',
  additionalServices: ['Taalcafé op woensdag'],
  logo: 'regio-voorbeeld.svg',
  sample: true,
};

test('a whole profile is taken as it is', () => {
  assert.deepEqual(read(whole), { profile: whole, messages: [] });
});

test('only a name and a kind are required', () => {
  const { name, kind } = whole;
  assert.deepEqual(read({ name, kind }).profile, { name, kind });
  assert.equal(read({ name }).messages[0]?.startsWith('has no kind; add one of: national network'), true);
});

for (const [field, value, part] of [
  ['name', '', 'at most 80 characters'],
  ['name', '<b>Regio</b>', 'at most 80 characters'],
  ['name', 'x'.repeat(81), 'at most 80 characters'],
  ['kind', 'shop', 'one of: national network'],
  ['region', 'AM39', '"AM01" to "AM38"'],
  ['region', 4, '"AM01" to "AM38"'],
  ['telephone', '088 123 45 67', 'E.164'],
  ['telephone', '+0881234567', 'E.164'],
  ['telephone', '+31 88 1234567', 'E.164'],
  ['availableLanguage', 'nl', 'list of different language tags'],
  ['availableLanguage', [], 'list of different language tags'],
  ['availableLanguage', ['nl', 'nl'], 'list of different language tags'],
  ['availableLanguage', ['dutch language'], 'BCP 47'],
  ['availableLanguage', ['PT-br'], 'usual spelling'],
  ['tone', 'friendly', '"informal" or "formal"'],
  ['additionalServices', ['x'.repeat(121)], 'at most 120 characters'],
  ['additionalServices', Array.from({ length: 13 }, (_, index) => `Service ${index}`), 'at most 12'],
  ['logo', '../secret.svg', 'SVG file in the same folder'],
  ['logo', 'https://example.org/logo.svg', 'SVG file in the same folder'],
  ['logo', 'logo.png', 'SVG file in the same folder'],
  ['sample', false, 'true, or leave it out'],
] as const)
  test(`${field} ${JSON.stringify(value).slice(0, 40)} is refused with what would be right`, () => {
    const { profile, messages } = read({ ...whole, [field]: value });
    assert.equal(profile, undefined);
    assert.equal(messages.length, 1);
    assert.ok(messages[0]?.includes(`has ${field} `) && messages[0].includes(part), messages[0]);
  });

test('an unknown key is refused, with the name that was probably meant', () => {
  assert.match(read({ ...whole, telefone: 'x' }).messages[0] ?? '', /holds "telefone".*did you mean "telephone"\?/);
  assert.match(read({ ...whole, x: 1 }).messages[0] ?? '', /holds "x", which no profile has; use only name, kind/);
});

test('a name of Object.prototype is an unknown key, too', () => {
  const profile = JSON.parse('{"name":"A","kind":"library","__proto__":{"sample":true},"constructor":1}') as unknown;
  assert.equal(read(profile).messages.length, 2);
});

test('all that is wrong is said at once', () => {
  assert.equal(read({ name: 1, kind: 2, tone: 3 }).messages.length, 3);
});
