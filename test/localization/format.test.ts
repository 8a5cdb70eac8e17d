import { expect } from '@open-wc/testing';
import { formatDate, formatList, formatNumber, formatTime, plural } from '../../src/localization/format.ts';
import { allLocales, languages } from '../../src/localization/locales.ts';

const evening = Date.UTC(2027, 2, 1, 20, 5);

describe('formats', () => {
  it('writes times on a 24-hour clock with Latin digits, in the zone asked for', () => {
    for (const locale of ['nl', 'en', 'ar'] as const) {
      expect(formatTime(evening, locale, 'Europe/Amsterdam')).to.contain('21:05');
      expect(formatTime(evening, locale, 'America/Kralendijk')).to.contain('16:05');
    }
  });

  it('writes midnight as 00:00', () => {
    expect(formatTime(Date.UTC(2027, 2, 1, 23), 'en', 'Europe/Amsterdam')).to.equal('00:00');
  });

  it('writes numbers the way of the language', () => {
    expect(formatNumber(1234.5, 'nl')).to.equal('1.234,5');
    expect(formatNumber(1234.5, 'en')).to.equal('1,234.5');
    expect(formatNumber(12, 'ar')).to.equal('12');
  });

  it('writes small numbers without Intl as Intl would', () => {
    for (const { intl } of Object.values(languages)) {
      const format = new Intl.NumberFormat(intl);
      for (const value of [0, 7, 48, 365, 999]) expect(String(value)).to.equal(format.format(value));
    }
    for (const locale of allLocales) expect(formatNumber(999, locale)).to.equal('999');
    expect(formatNumber(1000, 'nl')).to.equal('1.000');
    expect(formatNumber(-1, 'en', { signDisplay: 'always' })).to.equal('-1');
    expect(formatNumber(0.5, 'nl', { style: 'percent' })).to.equal('50%');
  });

  it('writes dates in the language', () => {
    const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
    expect(formatDate(evening, 'nl', options)).to.equal('maandag 1 maart');
    expect(formatDate(evening, 'en', options)).to.match(/^Monday,? 1 March$/);
    expect(formatDate(evening, 'ar', options))
      .to.match(/1/)
      .and.to.match(/الاثنين/);
  });

  it('joins lists', () => {
    expect(formatList(['maandag', 'dinsdag', 'vrijdag'], 'nl', 'conjunction')).to.equal('maandag, dinsdag en vrijdag');
    expect(formatList(['tea', 'coffee'], 'en', 'disjunction')).to.equal('tea or coffee');
  });

  it('chooses the form for a count', () => {
    const forms = { one: 'one', two: 'two', few: 'few', other: 'other' };
    expect([0, 1, 2, 5].map((count) => plural(count, 'nl', forms))).to.deep.equal(['other', 'one', 'other', 'other']);
    expect([1, 2, 5, 100].map((count) => plural(count, 'ar', forms))).to.deep.equal(['one', 'two', 'few', 'other']);
  });
});
