import { dateName, DAY_MINUTES, parseClock, weekdayOf, type DayNumber } from './calendar.ts';
import { publicHolidayOn } from './holidays.ts';
import type { Access, CalendarDate, ClockTime, OpeningHours, Weekday } from './opening-hours.ts';

/** Open from `opens` up to `closes`, in minutes since midnight of the date on which it opens. */
export interface Period {
  readonly opens: number;
  /** More than 1440 is past midnight. */
  readonly closes: number;
  readonly access: Access;
}

const NONE: readonly Period[] = [];

/** Periods that open on a day, exceptions and holidays taken into account; in order, none touching its like. */
export function periodsOn(hours: OpeningHours, day: DayNumber): readonly Period[] {
  const date = dateName(day);
  const special = specialsOn(hours, date);
  if (special.length > 0) return merge(special.flatMap((row) => period(row) ?? []));
  if (!hours.openOnHolidays && publicHolidayOn(date)) return NONE;
  return regularPeriods(hours, weekdayOf(day), date);
}

export function specialsOn(hours: OpeningHours, date: CalendarDate): OpeningHours['special'] {
  if (hours.special.length === 0) return hours.special;
  return hours.special.filter((row) => row.validFrom <= date && date <= row.validThrough);
}

/** What the regular rows that are valid on `date` say about a weekday. */
export function regularPeriods(hours: OpeningHours, weekday: Weekday, date: CalendarDate): readonly Period[] {
  const periods: Period[] = [];
  for (const row of hours.regular) {
    if (!row.dayOfWeek.includes(weekday)) continue;
    if ((row.validFrom && date < row.validFrom) || (row.validThrough && date > row.validThrough)) continue;
    const found = period(row);
    if (found) periods.push(found);
    else if (row.validFrom || row.validThrough) return NONE;
  }
  return merge(periods);
}

/** What the regular rows say about a weekday, all seasons together. */
export function everPeriods(hours: OpeningHours, weekday: Weekday): readonly Period[] {
  const rows = hours.regular.filter(({ dayOfWeek }) => dayOfWeek.includes(weekday));
  return merge(rows.flatMap((row) => period(row) ?? []));
}

/** Open periods within one day, midnight to midnight, what is left of the night before included. */
export function periodsWithin(hours: OpeningHours, day: DayNumber): readonly Period[] {
  const own = periodsOn(hours, day);
  if (!hours.regular.some(isPastMidnight) && !hours.special.some(isPastMidnight)) return own;
  const night = periodsOn(hours, day - 1).filter(({ closes }) => closes > DAY_MINUTES);
  return merge([
    ...night.map(({ opens, closes, access }) => ({
      opens: Math.max(opens - DAY_MINUTES, 0),
      closes: closes - DAY_MINUTES,
      access,
    })),
    ...own
      .filter(({ opens }) => opens < DAY_MINUTES)
      .map((period) => ({ ...period, closes: Math.min(period.closes, DAY_MINUTES) })),
  ]);
}

interface Times {
  readonly opens?: ClockTime;
  readonly closes?: ClockTime;
  readonly access?: Access;
}

function isPastMidnight({ opens, closes }: Times): boolean {
  return opens !== undefined && closes !== undefined && closes < opens;
}

/** Equal times are no time at all, as in Google's reading of schema.org; a whole day is 00:00 to 24:00. */
function period(row: Times): Period | undefined {
  if (!row.opens || !row.closes || row.opens === row.closes) return undefined;
  const opens = parseClock(row.opens);
  const closes = parseClock(row.closes);
  return { opens, closes: closes > opens ? closes : closes + DAY_MINUTES, access: row.access ?? 'walk-in' };
}

/** Where both apply it is walk-in: who may walk in needs no appointment. */
function merge(periods: readonly Period[]): readonly Period[] {
  if (isMerged(periods)) return periods;
  const walkIn = union(periods.filter(({ access }) => access === 'walk-in'));
  const appointment = union(periods.filter(({ access }) => access === 'appointment'));
  if (appointment.length === 0) return walkIn;
  const rest = walkIn.reduce(subtract, appointment);
  return [...walkIn, ...rest].sort((a, b) => a.opens - b.opens);
}

function isMerged(periods: readonly Period[]): boolean {
  for (let index = 1; index < periods.length; index++) {
    const [last, next] = [periods[index - 1]!, periods[index]!];
    if (next.opens < last.closes || (next.opens === last.closes && next.access === last.access)) return false;
  }
  return true;
}

function union(periods: readonly Period[]): readonly Period[] {
  const merged: Period[] = [];
  for (const next of [...periods].sort((a, b) => a.opens - b.opens)) {
    const last = merged.at(-1);
    if (!last || next.opens > last.closes) merged.push(next);
    else if (next.closes > last.closes) merged[merged.length - 1] = { ...last, closes: next.closes };
  }
  return merged;
}

function subtract(periods: readonly Period[], hole: Period): readonly Period[] {
  return periods.flatMap((period) => [
    ...(period.opens < hole.opens ? [{ ...period, closes: Math.min(period.closes, hole.opens) }] : []),
    ...(period.closes > hole.closes ? [{ ...period, opens: Math.max(period.opens, hole.closes) }] : []),
  ]);
}
