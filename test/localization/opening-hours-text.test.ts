import { expect, waitUntil } from '@open-wc/testing';
import type { OpeningHours } from '../../src/domain/opening-hours/opening-hours.ts';
import { openingStatus, type OpeningStatus } from '../../src/domain/opening-hours/opening-status.ts';
import { week } from '../../src/domain/opening-hours/week.ts';
import { switchLocale } from '../../src/localization/active-locale.ts';
import { activeLocale, type Locale } from '../../src/localization/localization.ts';
import { dayText, statusText, timesText } from '../../src/localization/opening-hours-text.ts';

const ZONE = 'Europe/Amsterdam';
// Wednesday 14 October 2026, 10:00 in the Netherlands.
const NOW = Date.parse('2026-10-14T08:00:00Z');
const instant = (local: string): number => Date.parse(`${local}:00+02:00`);

const says = (status: OpeningStatus, locale: Locale = 'nl', now = NOW, zone = ZONE): string =>
  statusText(status, zone, now, locale);

const hours = (overrides: Partial<OpeningHours> = {}): OpeningHours => ({
  timeZone: ZONE,
  regular: [{ dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens: '09:00', closes: '17:00' }],
  special: [],
  openOnHolidays: false,
  ...overrides,
});

/** The week as it is written on screen. */
const written = (given: OpeningHours, now = NOW, locale: Locale = 'nl'): string[] =>
  week(given, now).map((day) => [dayText(day, locale), ...timesText(day)].join(' | '));

async function speak(locale: Locale): Promise<void> {
  await switchLocale(locale);
  await waitUntil(() => activeLocale() === locale);
}

describe('opening status in words', () => {
  afterEach(() => speak('nl'));

  it('says until when it is open', () => {
    expect(says({ kind: 'open', access: 'walk-in', closesAt: instant('2026-10-14T17:00') })).to.equal('Open tot 17:00');
  });

  it('says what holds first: an appointment that is needed, and until when', () => {
    const closesAt = instant('2026-10-14T17:00');
    const accessChangesAt = instant('2026-10-14T13:00');
    expect(says({ kind: 'open', access: 'appointment', closesAt })).to.equal('Op afspraak open tot 17:00');
    expect(says({ kind: 'open', access: 'walk-in', closesAt, accessChangesAt })).to.equal('Open tot 13:00');
    expect(says({ kind: 'open', access: 'appointment', closesAt, accessChangesAt })).to.equal(
      'Op afspraak open tot 13:00',
    );
  });

  it('says that it never closes', () => {
    expect(says({ kind: 'open', access: 'walk-in' })).to.equal('Dag en nacht open');
  });

  it('says when it opens, in as few words as the day needs', () => {
    const opens = (local: string) => says({ kind: 'closed', opensAt: instant(local) });
    expect(opens('2026-10-14T13:00')).to.equal('Gesloten, vandaag open om 13:00');
    expect(opens('2026-10-15T09:30')).to.equal('Gesloten, morgen open om 09:30');
    expect(opens('2026-10-16T09:00')).to.equal('Gesloten, vrijdag open om 09:00');
    expect(opens('2026-10-20T09:00')).to.equal('Gesloten, dinsdag open om 09:00');
    expect(opens('2026-10-21T09:00')).to.equal('Gesloten, woensdag 21 oktober open om 09:00');
  });

  it('calls midnight by its day, also on the night that the clocks go back', () => {
    const opensAt = Date.parse('2026-10-26T08:00:00Z');
    const saturday = Date.parse('2026-10-24T21:59:00Z');
    expect(says({ kind: 'closed', opensAt }, 'nl', saturday)).to.equal('Gesloten, maandag open om 09:00');
    expect(says({ kind: 'closed', opensAt }, 'nl', saturday + 60_000)).to.equal('Gesloten, morgen open om 09:00');
    expect(says({ kind: 'closed', opensAt }, 'nl', Date.parse('2026-10-25T23:00:00Z'))).to.equal(
      'Gesloten, vandaag open om 09:00',
    );
  });

  it('reads the clock at the centre, not at the visitor', () => {
    const opensAt = Date.parse('2026-10-14T12:00:00Z');
    expect(says({ kind: 'closed', opensAt }, 'nl', NOW, 'America/Kralendijk')).to.equal(
      'Gesloten, vandaag open om 08:00',
    );
  });

  it('does not know what nobody knows', () => {
    expect(says({ kind: 'unknown' })).to.equal('Bel voor de openingstijden');
    expect(says({ kind: 'closed' })).to.equal('Gesloten');
  });

  it('agrees with the table of the week', () => {
    const given = hours();
    expect(says(openingStatus(given, NOW))).to.equal('Open tot 17:00');
    expect(written(given)[2]).to.equal('woensdag | 09:00–17:00');
  });

  it('keeps to the 24-hour clock in every language', async () => {
    const status: OpeningStatus = { kind: 'open', access: 'walk-in', closesAt: instant('2026-10-14T20:30') };
    await speak('en');
    expect(says(status, 'en')).to.equal('Open until 20:30');
    await speak('ar');
    expect(says(status, 'ar')).to.contain('20:30');
  });
});

describe('a week of opening hours in words', () => {
  afterEach(() => speak('nl'));

  it('names the days, and says when it is closed', () => {
    expect(written(hours())).to.deep.equal([
      'maandag | 09:00–17:00',
      'dinsdag | 09:00–17:00',
      'woensdag | 09:00–17:00',
      'donderdag | 09:00–17:00',
      'vrijdag | 09:00–17:00',
      'zaterdag | gesloten',
      'zondag | gesloten',
    ]);
  });

  it('gives each time a line, and says which need an appointment', () => {
    const regular = [
      { dayOfWeek: ['Monday' as const], opens: '09:00', closes: '12:00' },
      { dayOfWeek: ['Monday' as const], opens: '13:00', closes: '17:00', access: 'appointment' as const },
    ];
    expect(written(hours({ regular }))[0]).to.equal('maandag | 09:00–12:00 | 13:00–17:00 op afspraak');
  });

  it('gives a day that differs its date and the reason', () => {
    const special = [
      { validFrom: '2026-10-15', validThrough: '2026-10-15', description: 'Teamdag' },
      { validFrom: '2026-10-16', validThrough: '2026-10-16', opens: '13:00', closes: '15:00' },
    ];
    const lines = written(hours({ special }));
    expect(lines[3]).to.equal('donderdag 15 okt | gesloten | Teamdag');
    expect(lines[4]).to.equal('vrijdag 16 okt | 13:00–15:00');
  });

  it('names the holiday, whether the centre is closed or open on it', () => {
    const christmas = Date.parse('2026-12-23T09:00:00Z');
    expect(written(hours(), christmas)[4]).to.equal('vrijdag 25 dec | gesloten | Eerste Kerstdag');
    expect(written(hours({ openOnHolidays: true }), christmas)[4]).to.equal(
      'vrijdag 25 dec | 09:00–17:00 | Eerste Kerstdag',
    );
  });

  it('lets the centre’s own reason go before the holiday', () => {
    const special = [{ validFrom: '2026-12-21', validThrough: '2027-01-03', description: 'Kerstvakantie' }];
    expect(written(hours({ special }), Date.parse('2026-12-23T09:00:00Z'))[4]).to.equal(
      'vrijdag 25 dec | gesloten | Kerstvakantie',
    );
  });

  it('is translated', async () => {
    await speak('en');
    const christmas = Date.parse('2026-12-23T09:00:00Z');
    expect(written(hours(), christmas, 'en').slice(3, 5)).to.deep.equal([
      'Thursday | 09:00–17:00',
      'Friday 25 Dec | closed | Christmas Day',
    ]);
  });
});
