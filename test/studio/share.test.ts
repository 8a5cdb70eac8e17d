import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { readHex } from '../../demo/studio/engine/oklch.ts';
import type { Draft, Value } from '../../demo/studio/state/draft.ts';
import { fromHash, toHash, withShared } from '../../demo/studio/state/share.ts';
import { draftFromHash } from '../../demo/studio/state/store.ts';
import { draftOf, engine } from './support.ts';

const there = (draft: Draft): Draft => {
  const shared = fromHash(`#${toHash(draft, draftOf(draft.start))}`);
  assert.ok(shared && !('problem' in shared), JSON.stringify(shared));
  return withShared(draftOf(draft.start), shared);
};

const open = (hash: string) => draftFromHash(hash, engine, async (id) => engine.draftOf(id));

suite('a theme as an address', () => {
  test('holds only what differs', () => {
    assert.equal(toHash(draftOf('veerhaven'), draftOf('veerhaven')), 'v=1&start=veerhaven');
    const changed = { ...draftOf('veerhaven'), values: { ...draftOf('veerhaven').values, 'radius.m': 3 } };
    assert.equal(toHash(changed, draftOf('veerhaven')), 'v=1&start=veerhaven&radius.m=3');
  });

  test('comes back as it went', () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => readHex(value.toString(16).padStart(6, '0'))!);
    const pair = fc.tuple(hex, hex).map(([light, dark]) => ({ light, dark }));
    const values = engine.open.map(({ path, type }): [string, fc.Arbitrary<Value | undefined>] => {
      if (type === 'color') return [path, fc.option(pair, { nil: undefined })];
      if (type === 'dimension') return [path, fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined })];
      return [path, fc.constantFrom(undefined, ['Georgia', 'serif'], ['Trebuchet MS', 'sans-serif'])];
    });
    const name = fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }).filter((text) => text.trim() !== '');
    const start = fc.constantFrom('national', 'veerhaven', 'rijnmond');
    fc.assert(
      fc.property(start, name, fc.record(Object.fromEntries(values)), (start, name, values) => {
        const kept = Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined);
        const draft = { ...draftOf(start), values: Object.fromEntries(kept) };
        const named = { ...draft, profile: { ...draft.profile, name } };
        assert.deepEqual(there(named), named);
      }),
      { numRuns: 100 },
    );
  });

  test('leaves the logo at home', () => {
    const draft = { ...draftOf('national'), logo: 'data:image/png;base64,AAAA' };
    assert.doesNotMatch(toHash(draft, draftOf('national')), /data|AAAA/);
  });

  test('is nobody’s business when it is empty', () => {
    assert.equal(fromHash(''), undefined);
    assert.equal(fromHash('#'), undefined);
  });

  for (const [title, hash] of Object.entries({
    'without a version': '#start=national',
    'of another version': '#v=2&start=national',
    'without a start': '#v=1',
    'with an unknown start': '#v=1&start=atlantis',
    'with a start from the prototype': '#v=1&start=__proto__',
    'with a token that is locked': '#v=1&start=national&color.text=ffffff.000000',
    'with a token that is not there': '#v=1&start=national&color.nothing=ffffff.000000',
    'with half a colour': '#v=1&start=national&color.action=12345.000000',
    'with a size out of range': '#v=1&start=national&radius.m=400',
    'with a size for a colour': '#v=1&start=national&color.action=4',
    'with a typeface that is not on the list': '#v=1&start=national&font.family=Comic Sans MS,cursive',
    'with CSS in a typeface': '#v=1&start=national&font.family=x;background:url(//evil.example)',
    'with a telephone that is none': '#v=1&start=national&telephone=bel',
    'with an odd name': '#v=1&start=national&__proto__.x=1',
    'with markup as the name': '#v=1&start=national&name=<img src=x>',
    'that is endless': `#v=1&start=national&name=${'x'.repeat(9000)}`,
    'that is noise': '#%E0%A4%A',
  })) {
    test(`is refused ${title}`, async () => {
      const found = await open(hash);
      assert.ok(found && 'problem' in found, JSON.stringify(found));
    });
  }

  test('may hold colours that cannot be read yet: those are for the studio to mend', async () => {
    const found = await open('#v=1&start=national&color.action=ffee00.ffee00');
    assert.ok(found && 'draft' in found);
    assert.deepEqual(found.draft.values['color.action'], { light: '#ffee00', dark: '#ffee00' });
  });
});
