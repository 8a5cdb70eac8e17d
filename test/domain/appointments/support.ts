import type { Adviser, Agenda, BookableService, Claim, Slot } from '../../../src/domain/appointments/appointment.ts';
import type { OpeningHoursSpecification } from '../../../src/domain/opening-hours/opening-hours.ts';
import { at, hours, row, WORKDAYS } from '../opening-hours/support.ts';

/** Half an hour on the hour, nothing around it, up to four weeks ahead. */
export function service(more: Partial<BookableService> = {}): BookableService {
  return {
    id: 'talk',
    name: 'Loopbaangesprek',
    level: 'advice',
    price: { kind: 'free' },
    channels: ['in-person', 'phone', 'video', 'chat'],
    duration: 30,
    bufferBefore: 0,
    bufferAfter: 0,
    step: 60,
    places: 1,
    notice: 0,
    horizon: 28,
    ...more,
  };
}

export function adviser(
  id: string,
  pattern: readonly OpeningHoursSpecification[],
  more: Partial<Adviser> = {},
): Adviser {
  return {
    id,
    centreId: 'utrecht',
    serviceIds: ['talk'],
    channels: ['in-person', 'phone', 'video', 'chat'],
    pattern,
    absences: [],
    ...more,
  };
}

export const office = [row(WORKDAYS, '09:00-12:00')];

/** Utrecht, mornings from Monday to Friday, one adviser; it is Sunday 1 November 2026. */
export function agenda(more: Partial<Agenda> = {}): Agenda {
  return {
    centre: { id: 'utrecht', hours: hours(office) },
    service: service(),
    channel: 'in-person',
    advisers: [adviser('ada', office)],
    claims: [],
    now: at('2026-11-01T12:00:00+01:00'),
    ...more,
  };
}

export function booking(start: string, more: Partial<Claim & { kind: 'booking' }> = {}): Claim {
  const begin = at(start);
  return {
    kind: 'booking',
    adviserId: 'ada',
    serviceId: 'talk',
    channel: 'in-person',
    start: begin,
    end: begin + 30 * 60_000,
    bufferBefore: 0,
    bufferAfter: 0,
    ...more,
  };
}

export const days = (from: string, through = from): { from: string; through: string } => ({ from, through });

/** `08:00Z 1/2`: start and places. */
export function shown(slots: readonly Slot[]): string[] {
  return slots.map(({ start, remaining, capacity }) => {
    return `${new Date(start).toISOString().slice(11, 16)}Z ${remaining}/${capacity}`;
  });
}

export function slot(start: string, more: Partial<Slot> = {}): Slot {
  const begin = at(start);
  return {
    centreId: 'utrecht',
    serviceId: 'talk',
    channel: 'in-person',
    start: begin,
    end: begin + 30 * 60_000,
    timeZone: 'Europe/Amsterdam',
    capacity: 1,
    remaining: 1,
    ...more,
  };
}
