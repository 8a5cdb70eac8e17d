import type { Channel, Cost, Level, LocalizedText } from '../centres/centre.ts';
import type { CalendarDate, OpeningHours, OpeningHoursSpecification } from '../opening-hours/opening-hours.ts';

/** Epoch milliseconds. */
export type Instant = number;

/** From `start` up to, not including, `end`. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

/** How adviser and visitor meet; mail needs no appointment. */
export const MEETING_CHANNELS = ['in-person', 'phone', 'video', 'chat'] as const satisfies readonly Channel[];
export type MeetingChannel = (typeof MEETING_CHANNELS)[number];

/** A service that says nothing of its price cannot be booked: nobody is to find out afterwards. */
export type Price = Exclude<Cost, { kind: 'unknown' }>;

/** A service by appointment. Lengths are minutes. */
export interface BookableService {
  readonly id: string;
  readonly name: LocalizedText;
  readonly level: Level;
  readonly price: Price;
  readonly channels: readonly MeetingChannel[];
  readonly duration: number;
  /** Kept free of other appointments around this one; may lie outside opening hours. */
  readonly bufferBefore: number;
  readonly bufferAfter: number;
  /** From one possible start to the next, counted from the moment of opening. */
  readonly step: number;
  /** Visitors that one adviser sees at a time: 1 for a talk, more for a group. */
  readonly places: number;
  /** At least this long before it starts. */
  readonly notice: number;
  /** Days ahead that can be booked, counted on the centre's calendar; 0 is today only. */
  readonly horizon: number;
}

/** Whole days, in the centre's zone. */
export interface Absence {
  readonly from: CalendarDate;
  readonly through: CalendarDate;
}

/** Somebody to talk to, at one centre. */
export interface Adviser {
  readonly id: string;
  readonly centreId: string;
  readonly serviceIds: readonly string[];
  readonly channels: readonly MeetingChannel[];
  /** Working hours on the centre's clock, as far as the centre is open; without it whenever the centre is open. */
  readonly pattern?: readonly OpeningHoursSpecification[];
  readonly absences: readonly Absence[];
}

/** What of a centre matters here; a Centre will do. */
export interface AgendaCentre {
  readonly id: string;
  readonly hours: OpeningHours;
}

/** Time of an adviser that is taken. `start` and `end` are those of the talk, without buffers. */
export type Claim = Interval & { readonly adviserId: string } & (
    | { readonly kind: 'block' }
    | (Appointment & { readonly kind: 'booking' })
    | (Appointment & { readonly kind: 'hold'; readonly expiresAt: Instant })
  );

interface Appointment {
  readonly serviceId: string;
  readonly channel: MeetingChannel;
  readonly bufferBefore: number;
  readonly bufferAfter: number;
}

/** A moment that can be chosen, or could have been. */
export interface Slot extends Interval {
  readonly centreId: string;
  readonly serviceId: string;
  readonly channel: MeetingChannel;
  /** IANA zone of the centre: times are told on its clock. */
  readonly timeZone: string;
  /** Places of all advisers that are at work then. */
  readonly capacity: number;
  /** Places that nobody has taken. */
  readonly remaining: number;
}

/** Everything that decides when a service can be had at a centre. */
export interface Agenda {
  readonly centre: AgendaCentre;
  readonly service: BookableService;
  readonly channel: MeetingChannel;
  /** Those of other centres and services are passed over. */
  readonly advisers: readonly Adviser[];
  /** Bookings, holds and blocked time; leave out what the visitor is about to give up. */
  readonly claims: readonly Claim[];
  readonly now: Instant;
}

export const MINUTE = 60_000;

/** A talk and the buffers around it: two of these may touch, and never overlap. */
export function occupied(
  { start, end }: Interval,
  { bufferBefore, bufferAfter }: Pick<BookableService, 'bufferBefore' | 'bufferAfter'>,
): Interval {
  return { start: start - bufferBefore * MINUTE, end: end + bufferAfter * MINUTE };
}

/** What a claim keeps from others at `now`; a hold that is over keeps nothing. */
export function claimed(claim: Claim, now: Instant): Interval | undefined {
  if (claim.kind === 'block') return claim;
  if (claim.kind === 'hold' && claim.expiresAt <= now) return undefined;
  return occupied(claim, claim);
}
