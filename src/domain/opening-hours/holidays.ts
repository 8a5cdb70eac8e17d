import { dateName, dayNumber, weekdayIndex, type DayNumber } from './calendar.ts';
import type { CalendarDate } from './opening-hours.ts';

export type HolidayId =
  | 'new-years-day'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'kings-day'
  | 'liberation-day'
  | 'ascension-day'
  | 'whit-sunday'
  | 'whit-monday'
  | 'christmas-day'
  | 'second-christmas-day';

/**
 * `public`: closed unless a centre says otherwise. `other`: many are free, most services are open; Good Friday always,
 * Liberation Day even in the years in which it is a day off for the civil service.
 */
export interface Holiday {
  readonly id: HolidayId;
  readonly date: CalendarDate;
  readonly kind: 'public' | 'other';
}

/** Easter Sunday by the Gregorian computus of Meeus, Jones and Butcher. */
function easter(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Since 2014; a day earlier when it would be a Sunday. */
function kingsDay(year: number): DayNumber {
  const day = dayNumber(year, 4, 27);
  return weekdayIndex(day) === 6 ? day - 1 : day;
}

/** The Dutch holidays of a year, in order of date. */
export function holidays(year: number): readonly Holiday[] {
  const sunday = easter(year);
  const days: [DayNumber, HolidayId, Holiday['kind']][] = [
    [dayNumber(year, 1, 1), 'new-years-day', 'public'],
    [sunday - 2, 'good-friday', 'other'],
    [sunday, 'easter-sunday', 'public'],
    [sunday + 1, 'easter-monday', 'public'],
    [kingsDay(year), 'kings-day', 'public'],
    [dayNumber(year, 5, 5), 'liberation-day', 'other'],
    [sunday + 39, 'ascension-day', 'public'],
    [sunday + 49, 'whit-sunday', 'public'],
    [sunday + 50, 'whit-monday', 'public'],
    [dayNumber(year, 12, 25), 'christmas-day', 'public'],
    [dayNumber(year, 12, 26), 'second-christmas-day', 'public'],
  ];
  return days.sort(([a], [b]) => a - b).map(([day, id, kind]) => ({ id, date: dateName(day), kind }));
}

const closing = new Map<CalendarDate, HolidayId | undefined>();

/** The public holiday on a date, if any. */
export function publicHolidayOn(date: CalendarDate): HolidayId | undefined {
  if (!closing.has(date)) {
    if (closing.size > 1000) closing.clear();
    const holiday = holidays(Number(date.slice(0, 4))).find((on) => on.date === date && on.kind === 'public');
    closing.set(date, holiday?.id);
  }
  return closing.get(date);
}
