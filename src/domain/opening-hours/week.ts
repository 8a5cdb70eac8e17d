import { clockName, dateName, weekdayIndex, weekdayOf } from './calendar.ts';
import { publicHolidayOn, type HolidayId } from './holidays.ts';
import type { Access, CalendarDate, ClockTime, OpeningHours, Weekday } from './opening-hours.ts';
import { periodsOn, specialsOn } from './periods.ts';
import { TimeZone } from './time-zone.ts';

/** A day as it is written on the door. */
export interface OpeningDay {
  readonly weekday: Weekday;
  readonly date: CalendarDate;
  readonly isToday: boolean;
  /** Empty means closed. `closes` at or before `opens` is on the next day. */
  readonly intervals: readonly { readonly opens: ClockTime; readonly closes: ClockTime; readonly access: Access }[];
  /** A public holiday, also for a centre that is open on it. */
  readonly holiday?: HolidayId;
  /** Present when an exception replaces the regular times. */
  readonly special?: { readonly description?: string };
}

/**
 * Today and the six days after it, Monday first: people look up a weekday in a fixed order, and a day of this week
 * that is over is of no use to them, while next Monday's holiday is. So a day before today has next week's date.
 */
export function week(hours: OpeningHours, now: number | Date): readonly OpeningDay[] {
  const today = TimeZone.named(hours.timeZone).dayOf(Number(now));
  const days = Array.from({ length: 7 }, (_, ahead) => today + ahead);
  return days
    .sort((a, b) => weekdayIndex(a) - weekdayIndex(b))
    .map((day) => {
      const date = dateName(day);
      const holiday = publicHolidayOn(date);
      const [special] = specialsOn(hours, date);
      return {
        weekday: weekdayOf(day),
        date,
        isToday: day === today,
        intervals: periodsOn(hours, day).map(({ opens, closes, access }) => ({
          opens: clockName(opens),
          closes: clockName(closes),
          access,
        })),
        ...(holiday && { holiday }),
        ...(special && { special: special.description === undefined ? {} : { description: special.description } }),
      };
    });
}
