import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { normalizeName, postcodeIn } from '../../../src/domain/places/normalize.ts';
import { rankWithinOneEdit } from '../../../src/domain/places/typo.ts';

describe('normalizeName', () => {
  const forms: [string, string][] = [
    ["'s-Hertogenbosch", 's hertogenbosch'],
    ['’s‑Gravenhage', 's gravenhage'],
    ['Súdwest-Fryslân', 'sudwest fryslan'],
    ['ĲSSELSTEIN', 'ijsselstein'],
    ['St. Nicolaasga', 'sint nicolaasga'],
    ['  Alphen   a/d Rijn ', 'alphen a d rijn'],
    ['٣٥١١ ab', '3511 ab'],
    ['３５１１ＡＢ', '3511ab'],
    ['🏠', ''],
  ];
  for (const [text, expected] of forms) {
    it(`reads ${JSON.stringify(text)} as ${JSON.stringify(expected)}`, () => {
      assert.equal(normalizeName(text), expected);
    });
  }

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 70 }), (text) => {
        const once = normalizeName(text);
        // Ligatures can grow beyond the bound, and are then cut.
        fc.pre(once.length <= 80);
        assert.equal(normalizeName(once), once);
      }),
    );
  });

  it('keeps only letters, digits and single spaces, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.match(normalizeName(text), /^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/u);
      }),
    );
  });

  it('bounds long input', () => {
    assert.ok(normalizeName('a'.repeat(1_000_000)).length <= 80);
  });
});

describe('postcodeIn', () => {
  const readings: [string, ReturnType<typeof postcodeIn>][] = [
    ['3511', { digits: '3511', complete: true }],
    ['3511 ab', { digits: '3511', complete: true }],
    ['3511a', { digits: '3511', complete: true }],
    ['3511 utrecht', { digits: '3511', complete: true }],
    ['damrak 1 1012 lg amsterdam', { digits: '1012', complete: true }],
    ['35', { digits: '35', complete: false }],
    ['3', undefined],
    ['35111', undefined],
    ['2e valthermond', undefined],
    ['damrak 1012', undefined],
  ];
  for (const [text, expected] of readings) {
    it(`reads "${text}"`, () => assert.deepEqual(postcodeIn(text), expected));
  }
});

describe('rankWithinOneEdit', () => {
  const word = fc.stringMatching(/^[a-e]{4,9}$/u);

  it('tells a whole name from the beginning of one', () => {
    assert.equal(rankWithinOneEdit('amsterdma', 'amsterdam'), 0);
    assert.equal(rankWithinOneEdit('utrrecht', 'utrecht'), 0);
    assert.equal(rankWithinOneEdit('amstrd', 'amsterdam'), 1);
    assert.equal(rankWithinOneEdit('zwolle', 'zwelle'), 0);
    assert.equal(rankWithinOneEdit('rotterdam', 'amsterdam'), undefined);
  });

  it('forgives every single edit', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.stringMatching(/^[a-e]$/u), (name, seed, letter) => {
        const at = seed % name.length;
        const edits = [
          name.slice(0, at) + letter + name.slice(at),
          name.slice(0, at) + name.slice(at + 1),
          name.slice(0, at) + letter + name.slice(at + 1),
          name.slice(0, at) +
            name
              .slice(at, at + 2)
              .split('')
              .reverse()
              .join('') +
            name.slice(at + 2),
        ];
        for (const typed of edits) assert.equal(rankWithinOneEdit(typed, name), 0, `${typed} for ${name}`);
      }),
    );
  });

  it('never forgives two substitutions far apart', () => {
    fc.assert(
      fc.property(word, (name) => {
        assert.equal(rankWithinOneEdit(`x${name.slice(1, -1)}x`, name), undefined);
      }),
    );
  });
});
