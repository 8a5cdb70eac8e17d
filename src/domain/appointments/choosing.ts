import { dateName, DAY_MS, weekdayIndex, weekdayOf, type DayNumber } from '../opening-hours/calendar.ts';
import type { CalendarDate, Weekday } from '../opening-hours/opening-hours.ts';
import { TimeZone } from '../opening-hours/time-zone.ts';
import type { Instant, Slot } from './appointment.ts';

export const PARTS_OF_DAY = ['morning', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

export interface SlotDay {
  readonly date: CalendarDate;
  readonly weekday: Weekday;
  readonly slots: readonly Slot[];
}

/** Monday to Sunday, days without slots included. */
export interface SlotWeek {
  readonly monday: CalendarDate;
  readonly days: readonly SlotDay[];
}

export interface FreeMoments {
  readonly centreId: string;
  /** Empty when nothing is free. */
  readonly slots: readonly Slot[];
}

const NOON = DAY_MS / 2;
const EVENING = 18 * 3_600_000;

/** On the centre's clock: afternoon from 12:00, evening from 18:00. */
export function partOfDay(slot: Slot): PartOfDay {
  const sinceMidnight = localOf(slot) % DAY_MS;
  if (sinceMidnight < NOON) return 'morning';
  return sinceMidnight < EVENING ? 'afternoon' : 'evening';
}

export function dateOf(slot: Slot): CalendarDate {
  return dateName(dayOf(slot));
}

export function isFree({ remaining }: Slot): boolean {
  return remaining > 0;
}

/** The days that have slots, in order. */
export function byDay(slots: readonly Slot[]): readonly SlotDay[] {
  const days = new Map<DayNumber, Slot[]>();
  for (const slot of inOrder(slots)) {
    const day = dayOf(slot);
    const found = days.get(day);
    if (found) found.push(slot);
    else days.set(day, [slot]);
  }
  return [...days].map(([day, ofDay]) => slotDay(day, ofDay));
}

/** From the week of the first slot through that of the last, weeks without slots included. */
export function byWeek(slots: readonly Slot[]): readonly SlotWeek[] {
  const days = byDay(slots);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const found = new Map(days.map((day) => [day.date, day]));
  const weeks: SlotWeek[] = [];
  for (let monday = mondayOf(first.date); monday <= mondayOf(last.date); monday += 7) {
    const numbers = Array.from({ length: 7 }, (_, ahead) => monday + ahead);
    const ofWeek = numbers.map((day) => found.get(dateName(day)) ?? slotDay(day, []));
    weeks.push({ monday: dateName(monday), days: ofWeek });
  }
  return weeks;
}

/** The first day from `date` on with something free. */
export function nextFreeDay(slots: readonly Slot[], date: CalendarDate): CalendarDate | undefined {
  return inOrder(slots)
    .filter(isFree)
    .map(dateOf)
    .find((day) => day >= date);
}

/** The first free moments of each centre, in the order in which the centres are given: nearest first. */
export function firstFreeMoments(
  slots: readonly Slot[],
  centreIds: readonly string[],
  perCentre = 1,
): readonly FreeMoments[] {
  const free = inOrder(slots).filter(isFree);
  return centreIds.map((centreId) => ({
    centreId,
    slots: free.filter((slot) => slot.centreId === centreId).slice(0, perCentre),
  }));
}

/** What is still free closest to a moment that is gone, in order of time. */
export function alternatives(slots: readonly Slot[], wanted: Instant, count: number): readonly Slot[] {
  const away = ({ start }: Slot): number => Math.abs(start - wanted);
  const nearest = inOrder(slots)
    .filter((slot) => isFree(slot) && slot.start !== wanted)
    .sort((a, b) => away(a) - away(b))
    .slice(0, count);
  return inOrder(nearest);
}

/** Whether the visitor's clock shows the same time as the centre's when it starts. */
export function isOnVisitorsClock({ start, timeZone }: Slot, visitorZone: string): boolean {
  return TimeZone.named(timeZone).offsetAt(start) === TimeZone.named(visitorZone).offsetAt(start);
}

function inOrder(slots: readonly Slot[]): Slot[] {
  return [...slots].sort((a, b) => a.start - b.start);
}

function slotDay(day: DayNumber, slots: readonly Slot[]): SlotDay {
  return { date: dateName(day), weekday: weekdayOf(day), slots };
}

function mondayOf(date: CalendarDate): DayNumber {
  const day = Date.parse(date) / DAY_MS;
  return day - weekdayIndex(day);
}

function dayOf({ start, timeZone }: Slot): DayNumber {
  return TimeZone.named(timeZone).dayOf(start);
}

function localOf({ start, timeZone }: Slot): number {
  return start + TimeZone.named(timeZone).offsetAt(start);
}
