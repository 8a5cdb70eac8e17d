import type { HolidayId } from '../domain/opening-hours/holidays.ts';
import type { OpeningStatus } from '../domain/opening-hours/opening-status.ts';
import type { OpeningDay } from '../domain/opening-hours/week.ts';
import { formatDate, formatTime } from './format.ts';
import { msg, str, type Locale } from './localization.ts';

const DAY = 86_400_000;

const holidayNames: Record<HolidayId, () => string> = {
  'new-years-day': () => msg('Nieuwjaarsdag', { desc: 'Holiday' }),
  'good-friday': () => msg('Goede Vrijdag', { desc: 'Holiday' }),
  'easter-sunday': () => msg('Eerste Paasdag', { desc: 'Holiday: Easter Sunday' }),
  'easter-monday': () => msg('Tweede Paasdag', { desc: 'Holiday: Easter Monday' }),
  'kings-day': () => msg('Koningsdag', { desc: 'Holiday: the King’s birthday' }),
  'liberation-day': () => msg('Bevrijdingsdag', { desc: 'Holiday: Liberation Day, 5 May' }),
  'ascension-day': () => msg('Hemelvaartsdag', { desc: 'Holiday: Ascension Day' }),
  'whit-sunday': () => msg('Eerste Pinksterdag', { desc: 'Holiday: Whit Sunday' }),
  'whit-monday': () => msg('Tweede Pinksterdag', { desc: 'Holiday: Whit Monday' }),
  'christmas-day': () => msg('Eerste Kerstdag', { desc: 'Holiday: 25 December' }),
  'second-christmas-day': () => msg('Tweede Kerstdag', { desc: 'Holiday: 26 December' }),
};

/** `Open tot 20:00`, `Gesloten, morgen open om 09:00`: in the centre's own zone. */
export function statusText(status: OpeningStatus, timeZone: string, now: number, locale: Locale): string {
  switch (status.kind) {
    case 'unknown':
      return msg('Bel voor de openingstijden', { desc: 'Opening status: no hours are known' });
    case 'open': {
      // What holds for this visitor ends where walking in or having an appointment begins to matter.
      const until = status.accessChangesAt ?? status.closesAt;
      if (until === undefined) return msg('Dag en nacht open', { desc: 'Opening status: always open' });
      const time = formatTime(until, locale, timeZone);
      return status.access === 'appointment'
        ? msg(str`Op afspraak open tot ${time}`, { desc: 'Opening status: now open for those with an appointment' })
        : msg(str`Open tot ${time}`, { desc: 'Opening status: now open' });
    }
    case 'closed':
      return status.opensAt === undefined
        ? msg('Gesloten', { desc: 'Opening status: closed, and nobody knows until when' })
        : opensText(status.opensAt, timeZone, now, locale);
  }
}

function opensText(opensAt: number, timeZone: string, now: number, locale: Locale): string {
  const time = formatTime(opensAt, locale, timeZone);
  const days = daysBetween(now, opensAt, timeZone);
  if (days === 0) return msg(str`Gesloten, vandaag open om ${time}`, { desc: 'Opening status: opens later today' });
  if (days === 1) return msg(str`Gesloten, morgen open om ${time}`, { desc: 'Opening status: opens tomorrow' });
  const day = formatDate(
    opensAt,
    locale,
    days < 7 ? { timeZone, weekday: 'long' } : { timeZone, weekday: 'long', day: 'numeric', month: 'long' },
  );
  return msg(str`Gesloten, ${day} open om ${time}`, { desc: 'Opening status: opens on a day, with time' });
}

/** Calendar days from one instant to another, by the clock of the zone. */
function daysBetween(from: number, to: number, timeZone: string): number {
  const day = (instant: number): number =>
    Date.parse(formatDate(instant, 'en', { timeZone, year: 'numeric', month: 'short', day: 'numeric' }) + ' UTC') / DAY;
  return day(to) - day(from);
}

/** `maandag`, or `dinsdag 8 december` for a day that differs from other weeks. */
export function dayText(day: OpeningDay, locale: Locale): string {
  const differs = day.holiday !== undefined || day.special !== undefined;
  return formatDate(
    Date.parse(`${day.date}T12:00Z`),
    locale,
    differs
      ? { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'short' }
      : { timeZone: 'UTC', weekday: 'long' },
  );
}

/** The times of a day, one line each, with why it differs where it does. */
export function timesText(day: OpeningDay): readonly string[] {
  const times = day.intervals.map(({ opens, closes, access }) =>
    access === 'appointment'
      ? msg(str`${opens}–${closes} op afspraak`, { desc: 'Opening times by appointment' })
      : `${opens}–${closes}`,
  );
  const lines = times.length > 0 ? times : [msg('gesloten', { desc: 'Opening times of a day: closed' })];
  const why = day.special ? day.special.description : day.holiday && holidayNames[day.holiday]();
  return why ? [...lines, why] : lines;
}
