/** Day names of schema.org, Monday first. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Wall-clock time `HH:MM` in the centre's own zone; `24:00` closes at the end of the day. */
export type ClockTime = string;

/** Calendar date `YYYY-MM-DD` in the centre's own zone. */
export type CalendarDate = string;

/** `appointment`: somebody is there, for those who made an appointment. */
export type Access = 'walk-in' | 'appointment';

/**
 * One row of opening times, after schema.org's OpeningHoursSpecification. Rows for the same day add up.
 * `closes` earlier than `opens` means past midnight; the two equal, or one missing, means closed. A closed row with a
 * season closes its days in that season, whatever other rows say.
 */
export interface OpeningHoursSpecification {
  readonly dayOfWeek: readonly Weekday[];
  readonly opens?: ClockTime;
  readonly closes?: ClockTime;
  readonly validFrom?: CalendarDate;
  readonly validThrough?: CalendarDate;
  /** Default `walk-in`. */
  readonly access?: Access;
}

/**
 * An exception: replaces the regular times of every day from `validFrom` through `validThrough`. Several for one date
 * add up; without times it is closed.
 */
export interface SpecialOpeningHoursSpecification {
  readonly validFrom: CalendarDate;
  readonly validThrough: CalendarDate;
  readonly opens?: ClockTime;
  readonly closes?: ClockTime;
  /** Why, in the visitor's words: `Teamdag`. */
  readonly description?: string;
}

/** Everything needed to say when a centre is open. */
export interface OpeningHours {
  /** IANA zone, `Europe/Amsterdam` or `America/Kralendijk`. */
  readonly timeZone: string;
  readonly regular: readonly OpeningHoursSpecification[];
  readonly special: readonly SpecialOpeningHoursSpecification[];
  /** On Dutch public holidays without an exception of their own the centre is closed, unless it says otherwise. */
  readonly openOnHolidays: boolean;
}
