import { expect } from '@open-wc/testing';
import { matchLocale } from '../../src/localization/match-locale.ts';

const available = ['nl', 'en', 'ar'] as const;
const match = (...ranges: (string | null | undefined)[]) => matchLocale(ranges, available, 'fallback');

describe('matchLocale', () => {
  const cases: [string, string][] = [
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['ar-MA', 'ar'],
    ['ar-Arab-MA-u-nu-arab', 'ar'],
    ['en_US', 'en'],
    [' en ', 'en'],
    ['enm', 'fallback'],
    ['fr', 'fallback'],
    ['', 'fallback'],
    ['x-en', 'fallback'],
  ];
  for (const [range, expected] of cases) {
    it(`"${range}" gives ${expected}`, () => expect(match(range)).to.equal(expected));
  }

  it('passes over what is absent or unknown', () => expect(match(undefined, null, 'fr', 'ar', 'en')).to.equal('ar'));

  it('prefers the longest available tag', () => {
    expect(matchLocale(['pt-br-x-a'], ['pt', 'pt-BR'], 'fallback')).to.equal('pt-BR');
  });
});
