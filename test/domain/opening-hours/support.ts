import fc from 'fast-check';
import {
  WEEKDAYS,
  type OpeningHours,
  type OpeningHoursSpecification,
  type Weekday,
} from '../../../src/domain/opening-hours/opening-hours.ts';

export const WORKDAYS: readonly Weekday[] = WEEKDAYS.slice(0, 5);

export function hours(regular: readonly OpeningHoursSpecification[], more: Partial<OpeningHours> = {}): OpeningHours {
  return { timeZone: 'Europe/Amsterdam', regular, special: [], openOnHolidays: false, ...more };
}

/** A row as it is written on a door: `row(['Monday'], '09:00-17:00')`. */
export function row(
  dayOfWeek: readonly Weekday[],
  times: string,
  more: Partial<OpeningHoursSpecification> = {},
): OpeningHoursSpecification {
  const [opens, closes] = times.split('-') as [string, string];
  return { dayOfWeek, opens, closes, ...more };
}

/** Epoch milliseconds of an ISO 8601 time with its offset, written out so that no code under test is needed. */
export const at = (iso: string): number => {
  if (!/(Z|[+-]\d\d:\d\d)$/.test(iso)) throw new Error(`no offset in ${iso}`);
  return Date.parse(iso);
};

export const iso = (instant: number | undefined): string | undefined =>
  instant === undefined ? undefined : new Date(instant).toISOString();

export const clock = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  );

export const weeklyRow: fc.Arbitrary<OpeningHoursSpecification> = fc
  .record(
    {
      dayOfWeek: fc.subarray([...WEEKDAYS], { minLength: 1 }),
      opens: clock,
      closes: clock,
      access: fc.constantFrom('walk-in' as const, 'appointment' as const),
    },
    { noNullPrototype: true },
  )
  .filter(({ opens, closes }) => opens !== closes);

export const instant = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2029, 0, 1) / 60_000 })
  .map((minutes) => minutes * 60_000);

export const zone = fc.constantFrom(
  'Europe/Amsterdam',
  'America/Kralendijk',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'UTC',
);
