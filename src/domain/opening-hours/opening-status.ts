import { dateName, DAY_MS, weekdayOf, type DayNumber } from './calendar.ts';
import { publicHolidayOn, type HolidayId } from './holidays.ts';
import type { Access, CalendarDate, OpeningHours } from './opening-hours.ts';
import { periodsWithin, regularPeriods, specialsOn } from './periods.ts';
import { TimeZone } from './time-zone.ts';

/** Why a date is not as other dates. */
export type ClosedReason =
  | { readonly kind: 'holiday'; readonly holiday: HolidayId }
  | { readonly kind: 'special'; readonly description?: string };

/** Instants are epoch milliseconds. */
export type OpeningStatus =
  | {
      readonly kind: 'open';
      readonly access: Access;
      /** Absent when it goes on for two weeks or more. */
      readonly closesAt?: number;
      /** When the other kind of access begins, if that is before closing. */
      readonly accessChangesAt?: number;
    }
  | {
      readonly kind: 'closed';
      /** Absent when no opening is known in the year ahead. */
      readonly opensAt?: number;
      readonly reason?: ClosedReason;
    }
  /** No hours are given at all. */
  | { readonly kind: 'unknown' };

const CLOSING_HORIZON = 14;
const OPENING_HORIZON = 366;

/** Whether doors are open at `now`, and until or from when. */
export function openingStatus(hours: OpeningHours, now: number | Date): OpeningStatus {
  if (hours.regular.length === 0 && hours.special.length === 0) return { kind: 'unknown' };
  const instant = Number(now);
  const zone = TimeZone.named(hours.timeZone);
  const today = zone.dayOf(instant);
  for (let day = today; day <= today + OPENING_HORIZON; day++) {
    for (const period of periodsWithin(hours, day)) {
      if (at(zone, day, period.closes) <= instant) continue;
      const opensAt = at(zone, day, period.opens);
      if (opensAt <= instant) return open(hours, zone, day, instant);
      // Skipped when the clocks go forward.
      if (opensAt === at(zone, day, period.closes)) continue;
      return { kind: 'closed', opensAt, ...reasonOn(hours, today) };
    }
  }
  return { kind: 'closed', ...reasonOn(hours, today) };
}

/** Goes along the periods that follow one another without a gap, from the one that is on at `instant`. */
function open(hours: OpeningHours, zone: TimeZone, today: DayNumber, instant: number): OpeningStatus {
  let access: Access | undefined;
  let closesAt = 0;
  let accessChangesAt: number | undefined;
  for (let day = today; day < today + CLOSING_HORIZON; day++) {
    for (const period of periodsWithin(hours, day)) {
      const ends = at(zone, day, period.closes);
      if (ends <= instant) continue;
      const starts = at(zone, day, period.opens);
      if (access && starts > closesAt) return status(access, closesAt, accessChangesAt);
      access ??= period.access;
      if (period.access !== access) accessChangesAt ??= starts;
      closesAt = ends;
    }
    // Nothing more on this day, or nothing up to midnight.
    if (closesAt < at(zone, day + 1, 0)) return status(access!, closesAt, accessChangesAt);
  }
  return status(access!, undefined, accessChangesAt);
}

function status(access: Access, closesAt: number | undefined, accessChangesAt: number | undefined): OpeningStatus {
  return {
    kind: 'open',
    access,
    ...(closesAt !== undefined && { closesAt }),
    ...(accessChangesAt !== undefined && { accessChangesAt }),
  };
}

/** An exception, or a holiday on a weekday that would have had hours. */
function reasonOn(hours: OpeningHours, day: DayNumber): { reason?: ClosedReason } {
  const date: CalendarDate = dateName(day);
  const [special] = specialsOn(hours, date);
  if (special) {
    const { description } = special;
    return { reason: { kind: 'special', ...(description !== undefined && { description }) } };
  }
  const holiday = hours.openOnHolidays ? undefined : publicHolidayOn(date);
  if (!holiday || regularPeriods(hours, weekdayOf(day), date).length === 0) return {};
  return { reason: { kind: 'holiday', holiday } };
}

function at(zone: TimeZone, day: DayNumber, minutes: number): number {
  return zone.toInstant(day * DAY_MS + minutes * 60_000);
}
