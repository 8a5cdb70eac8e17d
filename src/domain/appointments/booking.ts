import type { Instant, Interval, MeetingChannel } from './appointment.ts';
import { extendHold, HOLD_POLICY, holdState, newHold, type Hold, type HoldPolicy } from './hold.ts';

/** When, with whom and how: what a change replaces. */
export interface Moment extends Interval {
  readonly adviserId: string;
  readonly channel: MeetingChannel;
}

/** An appointment from the choice of a slot to its end. `sequence` counts changes, as in iCalendar. */
export type Booking =
  | (Hold & { readonly kind: 'held'; readonly moment: Moment })
  | { readonly kind: 'expired'; readonly moment: Moment; readonly expiredAt: Instant }
  | (Made & { readonly kind: 'booked' })
  | (Made & { readonly kind: 'changed'; readonly changedAt: Instant })
  | (Made & { readonly kind: 'cancelled'; readonly cancelledAt: Instant; readonly by: Party })
  | (Made & { readonly kind: 'missed' });

export type Party = 'visitor' | 'centre';

interface Made {
  readonly moment: Moment;
  readonly bookedAt: Instant;
  readonly sequence: number;
}

export type BookingEvent =
  | { readonly kind: 'extend' }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'change'; readonly to: Moment }
  | { readonly kind: 'cancel'; readonly by: Party }
  | { readonly kind: 'miss' };

export type Refusal =
  /** The hold is over: choose again. */
  | 'hold-expired'
  /** No more time to give. */
  | 'not-extendable'
  /** It has started, or is over. */
  | 'too-late'
  /** Nobody can have missed what has not started. */
  | 'too-early'
  | 'already-booked'
  | 'already-cancelled'
  | 'not-booked';

export type Outcome =
  { readonly kind: 'done'; readonly booking: Booking } | { readonly kind: 'refused'; readonly reason: Refusal };

export function hold(moment: Moment, now: Instant, policy: HoldPolicy = HOLD_POLICY): Booking {
  return { kind: 'held', moment, ...newHold(now, policy) };
}

/** A booking as it is at `now`: time alone ends a hold. */
export function settle(booking: Booking, now: Instant): Booking {
  if (booking.kind !== 'held' || holdState(booking, now).kind !== 'expired') return booking;
  return { kind: 'expired', moment: booking.moment, expiredAt: booking.expiresAt };
}

/** Whether it keeps its moment from others. */
export function isLive(booking: Booking, now: Instant): boolean {
  const { kind } = settle(booking, now);
  return kind === 'held' || kind === 'booked' || kind === 'changed' || kind === 'missed';
}

export function next(booking: Booking, event: BookingEvent, now: Instant, policy: HoldPolicy = HOLD_POLICY): Outcome {
  const settled = settle(booking, now);
  switch (settled.kind) {
    case 'held':
      return fromHeld(settled, event, now, policy);
    case 'expired':
      return refused('hold-expired');
    case 'booked':
    case 'changed':
      return fromMade(settled, event, now);
    case 'cancelled':
      return refused('already-cancelled');
    case 'missed':
      return refused('too-late');
  }
}

function fromHeld(held: Booking & { kind: 'held' }, event: BookingEvent, now: Instant, policy: HoldPolicy): Outcome {
  switch (event.kind) {
    case 'extend': {
      const extended = extendHold(held, now, policy);
      return extended ? done({ ...held, ...extended }) : refused('not-extendable');
    }
    case 'confirm':
      if (held.moment.start <= now) return refused('too-late');
      return done({ kind: 'booked', moment: held.moment, bookedAt: now, sequence: 0 });
    case 'cancel':
      return done({ kind: 'expired', moment: held.moment, expiredAt: now });
    case 'change':
    case 'miss':
      return refused('not-booked');
  }
}

function fromMade(made: Booking & { kind: 'booked' | 'changed' }, event: BookingEvent, now: Instant): Outcome {
  const { moment, bookedAt, sequence } = made;
  if (event.kind === 'extend' || event.kind === 'confirm') return refused('already-booked');
  if (event.kind === 'miss') {
    return moment.start > now ? refused('too-early') : done({ kind: 'missed', moment, bookedAt, sequence });
  }
  if (moment.start <= now) return refused('too-late');
  const after = { bookedAt, sequence: sequence + 1 };
  if (event.kind === 'cancel') {
    return done({ kind: 'cancelled', moment, ...after, cancelledAt: now, by: event.by });
  }
  return event.to.start <= now
    ? refused('too-late')
    : done({ kind: 'changed', moment: event.to, ...after, changedAt: now });
}

function done(booking: Booking): Outcome {
  return { kind: 'done', booking };
}

function refused(reason: Refusal): Outcome {
  return { kind: 'refused', reason };
}
