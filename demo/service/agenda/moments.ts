import type { Agenda, Claim, Instant, MeetingChannel, Slot } from '../../../src/domain/appointments/appointment.ts';
import { availability, slotAt, type Days } from '../../../src/domain/appointments/availability.ts';
import { alternatives, isFree } from '../../../src/domain/appointments/choosing.ts';
import { DAY_MS, dateName, dayNumber, type DayNumber } from '../../../src/domain/opening-hours/calendar.ts';
import type { CalendarDate } from '../../../src/domain/opening-hours/opening-hours.ts';
import { TimeZone } from '../../../src/domain/opening-hours/time-zone.ts';
import type { Claims } from '../ledger/claims.ts';
import type { Catalogue, CatalogueCentre, OfferedService } from './catalogue.ts';

/** What a visitor wants, and where. */
export interface Wish {
  readonly centre: CatalogueCentre;
  readonly service: OfferedService;
  readonly channel: MeetingChannel;
}

export interface DateRange {
  readonly from?: CalendarDate;
  readonly through?: CalendarDate;
}

export interface FreeMoments {
  readonly slots: readonly Slot[];
  /** Where there are none: the first one later on. */
  readonly nextStart?: Instant;
}

const WEEK = 7;
const ALTERNATIVES = 3;

/** Free moments, from the rosters and from what is taken. */
export class Moments {
  readonly #catalogue: Catalogue;
  readonly #claims: Claims;

  constructor(catalogue: Catalogue, claims: Claims) {
    this.#catalogue = catalogue;
    this.#claims = claims;
  }

  wish(centreId: string, serviceId: string, channel: MeetingChannel): Wish | undefined {
    const centre = this.#catalogue.centres.get(centreId);
    const service = this.#catalogue.services.get(serviceId);
    return centre && service && { centre, service, channel };
  }

  /** Days are those of each centre's own calendar. */
  async free(wishes: readonly Wish[], range: DateRange, limit: number, now: Instant): Promise<FreeMoments[]> {
    const questions = wishes.map((wish) => ({ wish, days: daysOf(wish, range, now) }));
    const first = Math.min(...questions.map(({ days }) => days[0]));
    const last = Math.max(...questions.map(({ days }) => days[1]));
    const claims = await this.#claimsIn(wishes, first, last);
    return Promise.all(
      questions.map(async ({ wish, days }) => {
        const slots = freeSlots(agendaOf(wish, claims, now), days).slice(0, limit);
        if (slots.length > 0) return { slots };
        const nextStart = await this.#nextStart(wish, days[1] + 1, now);
        return { slots, ...(nextStart !== undefined && { nextStart }) };
      }),
    );
  }

  /** The slot itself, whether taken or not: undefined is no moment to choose at all. */
  slot(wish: Wish, start: Instant, now: Instant): Slot | undefined {
    return slotAt(agendaOf(wish, [], now), start);
  }

  async alternatives(wish: Wish, start: Instant, now: Instant): Promise<readonly Slot[]> {
    const day = TimeZone.named(wish.centre.hours.timeZone).dayOf(start);
    const claims = await this.#claimsIn([wish], day - WEEK, day + WEEK);
    return alternatives(freeSlots(agendaOf(wish, claims, now), [day - WEEK, day + WEEK]), start, ALTERNATIVES);
  }

  async #nextStart(wish: Wish, from: DayNumber, now: Instant): Promise<Instant | undefined> {
    const today = TimeZone.named(wish.centre.hours.timeZone).dayOf(now);
    const last = today + wish.service.horizon;
    if (from > last) return undefined;
    const claims = await this.#claimsIn([wish], from, last);
    const agenda = agendaOf(wish, claims, now);
    for (let day = Math.max(from, today); day <= last; day += WEEK) {
      const [slot] = freeSlots(agenda, [day, day + WEEK - 1]);
      if (slot) return slot.start;
    }
    return undefined;
  }

  /** A day more on either side: days begin at another moment in every zone, and buffers reach out. */
  async #claimsIn(wishes: readonly Wish[], first: DayNumber, last: DayNumber): Promise<readonly Claim[]> {
    const centreIds = wishes.map(({ centre }) => centre.id);
    return this.#claims.ofCentres(centreIds, { start: (first - 1) * DAY_MS, end: (last + 2) * DAY_MS });
  }
}

export function agendaOf({ centre, service, channel }: Wish, claims: readonly Claim[], now: Instant): Agenda {
  return { centre, service, channel, advisers: centre.advisers, claims, now };
}

function freeSlots(agenda: Agenda, [first, last]: readonly [DayNumber, DayNumber]): readonly Slot[] {
  const days: Days = { from: dateName(first), through: dateName(last) };
  return availability(agenda, days).filter(isFree);
}

/** From the day asked for, or today, to a week on where nothing else was asked. */
export function daysOf({ centre }: Wish, { from, through }: DateRange, now: Instant): [DayNumber, DayNumber] {
  const first = from === undefined ? TimeZone.named(centre.hours.timeZone).dayOf(now) : dayOfDate(from);
  return [first, through === undefined ? first + WEEK - 1 : dayOfDate(through)];
}

function dayOfDate(date: CalendarDate): DayNumber {
  const [year, month, day] = date.split('-').map(Number);
  return dayNumber(year!, month!, day!);
}
