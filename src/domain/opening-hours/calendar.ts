import { WEEKDAYS, type CalendarDate, type ClockTime, type Weekday } from './opening-hours.ts';

/** Days since 1970-01-01 of a date in the proleptic Gregorian calendar: dates without a zone, as integers. */
export type DayNumber = number;

export const DAY_MS = 86_400_000;
export const DAY_MINUTES = 1440;

export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

const names = new Map<DayNumber, CalendarDate>();

export function dateName(day: DayNumber): CalendarDate {
  let name = names.get(day);
  if (name === undefined) {
    if (names.size > 1000) names.clear();
    name = new Date(day * DAY_MS).toISOString().slice(0, 10);
    names.set(day, name);
  }
  return name;
}

/** Monday is 0; 1970-01-01 was a Thursday. */
export function weekdayIndex(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function weekdayOf(day: DayNumber): Weekday {
  return WEEKDAYS[weekdayIndex(day)]!;
}

/** Minutes since midnight. `23:59` is how many systems write the end of the day. */
export function parseClock(time: ClockTime): number {
  const minutes = digit(time, 0) * 600 + digit(time, 1) * 60 + digit(time, 3) * 10 + digit(time, 4);
  return minutes === DAY_MINUTES - 1 ? DAY_MINUTES : minutes;
}

function digit(time: ClockTime, index: number): number {
  return time.charCodeAt(index) - 48;
}

/** `24:00` for the end of the day; past that the time on the clock of the next day. */
export function clockName(minutes: number): ClockTime {
  const shown = minutes > DAY_MINUTES ? minutes - DAY_MINUTES : minutes;
  return `${String(Math.floor(shown / 60)).padStart(2, '0')}:${String(shown % 60).padStart(2, '0')}`;
}
