import { DAY_MS, type DayNumber } from '../opening-hours/calendar.ts';
import type { CalendarDate } from '../opening-hours/opening-hours.ts';
import { TimeZone } from '../opening-hours/time-zone.ts';
import type { Adviser, Agenda, Instant, Slot } from './appointment.ts';
import { Rota } from './rota.ts';

/** First and last day on the centre's calendar. */
export interface Days {
  readonly from: CalendarDate;
  readonly through: CalendarDate;
}

/** Every moment within notice and horizon at which somebody is at work, full ones included, in order of time. */
export function availability(agenda: Agenda, days: Days): readonly Slot[] {
  const rota = new Rota(agenda, dayOf(days.from), dayOf(days.through));
  return rota.starts().flatMap((start) => rota.slotAt(start) ?? []);
}

/** The slot that starts at an instant, if there is one: what a hold has to be checked against. */
export function slotAt(agenda: Agenda, start: Instant): Slot | undefined {
  const rota = new Rota(agenda, ...dayAt(agenda, start));
  return rota.starts().includes(start) ? rota.slotAt(start) : undefined;
}

/** Advisers with a place left in that slot, those with the fewest appointments that day first. */
export function freeAdvisers(agenda: Agenda, start: Instant): readonly Adviser[] {
  const rota = new Rota(agenda, ...dayAt(agenda, start));
  return rota.starts().includes(start) ? rota.freeAt(start) : [];
}

function dayOf(date: CalendarDate): DayNumber {
  return Math.floor(Date.parse(date) / DAY_MS);
}

function dayAt({ centre }: Agenda, start: Instant): [DayNumber, DayNumber] {
  const day = TimeZone.named(centre.hours.timeZone).dayOf(start);
  return [day, day];
}
