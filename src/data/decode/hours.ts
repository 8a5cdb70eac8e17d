import {
  type CalendarDate,
  type ClockTime,
  type OpeningHours,
  type OpeningHoursSpecification,
  type SpecialOpeningHoursSpecification,
  WEEKDAYS,
} from '../../domain/opening-hours/opening-hours.ts';
import { TimeZone } from '../../domain/opening-hours/time-zone.ts';
import { defined, type Field } from './field.ts';

/** Fixed offsets, `+01:00` and `Etc/GMT-1`, are refused: they go wrong when the clocks change. */
function isTimeZone(name: string): boolean {
  try {
    return /^(?!Etc)[A-Z]\w+\//i.test(name) && !!TimeZone.named(name);
  } catch {
    return false;
  }
}

function decodeTimeZone(field: Field, fallback: string): string {
  const name = field.text();
  if (name && isTimeZone(name)) return name;
  if (!field.absent) field.repaired(`unknown time zone; ${fallback} used`);
  return fallback;
}

function decodeTime(field: Field): ClockTime | undefined {
  const text = field.text() ?? '';
  const [, hour = '', minute] = /^(\d{1,2})[:.]([0-5]\d)(:\d\d)?$/.exec(text) ?? [];
  const time = `${hour.padStart(2, '0')}:${minute}`;
  if (!minute || time > '24:00') return field.repaired('expected a time, 09:00');
  if (!text.startsWith(time)) field.repaired(`read as ${time}`);
  return time;
}

export function decodeDate(field: Field): CalendarDate | undefined {
  const date = field.text()?.slice(0, 10) ?? '';
  // Date takes 30 February for 2 March.
  const known = /^\d{4}-\d\d-\d\d$/.test(date) && new Date(date).getUTCDate() === Number(date.slice(8));
  return known ? date : field.repaired('expected a date, 2026-12-24');
}

type Pair = [first: string | undefined, second: string | undefined];

/** Undefined when one of the two is there but not understood: half a fact would be a wrong fact. */
function decodePair(row: Field, keys: [string, string], decode: typeof decodeTime): Pair | undefined {
  const pair = keys.map((key) => (row.get(key).absent ? undefined : (decode(row.get(key)) ?? '')));
  return pair.includes('') ? undefined : (pair as Pair);
}

type Times = Pick<OpeningHoursSpecification, 'opens' | 'closes'>;

function decodeTimes(row: Field): Times | undefined {
  const pair = decodePair(row, ['opens', 'closes'], decodeTime);
  if (!pair) return undefined;
  const [opens, closes] = pair;
  if (opens && closes && opens !== closes && opens !== '24:00') return { opens, closes };
  return opens || closes ? row.repaired('opens and closes do not make a period') : {};
}

function decodeRegular(row: Field): OpeningHoursSpecification | undefined {
  const dayOfWeek = row.get('dayOfWeek').list((day) => day.oneOf(WEEKDAYS));
  const times = decodeTimes(row);
  const period = decodePair(row, ['validFrom', 'validThrough'], decodeDate);
  if (!dayOfWeek.length || !times || !period) return row.repaired('opening times left out; day, time or date is wrong');
  const [validFrom, validThrough] = period;
  const access = row.get('access');
  return defined({
    dayOfWeek,
    ...times,
    validFrom,
    validThrough,
    // Ringing first in vain costs less than travelling in vain.
    access: access.absent ? undefined : (access.oneOf(['walk-in', 'appointment']) ?? 'appointment'),
  });
}

/** An exception whose times are wrong counts as closed: the regular times certainly do not hold then. */
function decodeSpecial(row: Field): SpecialOpeningHoursSpecification | undefined {
  const [validFrom, validThrough = validFrom] = decodePair(row, ['validFrom', 'validThrough'], decodeDate) ?? [];
  if (!validFrom || !validThrough) return row.repaired('exception left out; validFrom or validThrough is wrong');
  return defined({ validFrom, validThrough, ...decodeTimes(row), description: row.get('description').text() });
}

function overlap(a: OpeningHoursSpecification, b: OpeningHoursSpecification): boolean {
  const [aEnd = '', bEnd = ''] = [a, b].map(({ opens = '', closes = '' }) => (closes < opens ? '24:00' : closes));
  return (
    (a.opens ?? '~') < bEnd &&
    (b.opens ?? '~') < aEnd &&
    a.access === b.access &&
    (a.validFrom ?? '') <= (b.validThrough ?? '~') &&
    (b.validFrom ?? '') <= (a.validThrough ?? '~') &&
    a.dayOfWeek.some((day) => b.dayOfWeek.includes(day))
  );
}

export function decodeHours(centre: Field, defaultZone: string): OpeningHours {
  const rows: OpeningHoursSpecification[] = [];
  const regular = centre.get('openingHoursSpecification').list((field) => {
    const row = decodeRegular(field);
    if (row && rows.some((other) => overlap(row, other))) field.repaired('overlaps other opening times; both kept');
    if (row) rows.push(row);
    return row;
  });
  return {
    timeZone: decodeTimeZone(centre.get('timeZone'), defaultZone),
    regular,
    special: centre.get('specialOpeningHoursSpecification').list(decodeSpecial),
    openOnHolidays: centre.get('openOnHolidays').flag() ?? false,
  };
}
