import type { Catalogue } from '../agenda/catalogue.ts';
import type { components } from '../generated/api.ts';
import type { Handlers } from '../http/handlers.ts';
import { Problem } from '../http/problem.ts';
import type { BookingOutcome, BookingRow, Bookings, Details } from '../ledger/bookings.ts';
import type { Holds } from '../ledger/holds.ts';
import type { Secrets } from '../ledger/secrets.ts';
import { hasCitizenServiceNumber } from '../protection/citizen-service-number.ts';
import type { Guard } from '../protection/guard.ts';
import { period } from './holds.ts';

type BookingHandlers = Pick<
  Handlers,
  'createBooking' | 'readBooking' | 'changeBooking' | 'cancelBooking' | 'readCalendar'
>;
type Contact = components['schemas']['Contact'];
type Spoken = Pick<components['schemas']['BookingChange'], 'contact' | 'subject' | 'needs'>;

interface Needed {
  readonly catalogue: Catalogue;
  readonly holds: Holds;
  readonly bookings: Bookings;
  readonly secrets: Secrets;
  readonly guard: Guard;
  readonly calendarFile: (booking: BookingRow) => string;
}

export function bookingHandlers({ catalogue, holds, bookings, secrets, guard, calendarFile }: Needed): BookingHandlers {
  async function own(id: string, secret: string): Promise<BookingRow> {
    const booking = await bookings.read(id, secret);
    if (!booking) throw new Problem('booking-unknown');
    return booking;
  }

  function checkContact(contact: Contact, serviceId: string): void {
    const required = catalogue.services.get(serviceId)?.requiredContact ?? [];
    const missing = required.filter((field) => contact[field] === undefined);
    if (missing.length === 0) return;
    throw new Problem('contact-missing', {
      errors: missing.map((field) => ({ pointer: `/contact/${field}`, code: 'required' })),
    });
  }

  function present(row: BookingRow): components['schemas']['Booking'] {
    return {
      bookingId: row.id,
      reference: row.reference,
      status: row.status,
      sequence: row.sequence,
      serviceId: row.service_id,
      centreId: row.centre_id,
      channel: row.channel,
      ...period(row.starts_at, row.ends_at),
      timeZone: catalogue.timeZoneOf(row.centre_id),
      contact: {
        name: row.name,
        ...(row.email !== null && { email: row.email }),
        ...(row.telephone !== null && { telephone: row.telephone }),
      },
      ...(row.subject !== null && { subject: row.subject }),
      ...(row.needs !== null && { needs: JSON.parse(row.needs) as components['schemas']['Needs'] }),
      language: row.language,
    };
  }

  return {
    async createBooking({ body, headers, now }) {
      const key = headers['idempotency-key']!;
      guard.admitKey(key, now);
      checkText(body.subject);
      // A repeated request finds no hold: it gets its booking, or the reason, from the ledger.
      const hold = await holds.read(body.holdId, now);
      if (hold) checkContact(body.contact, hold.service_id);
      const details = { ...spoken(body), name: body.contact.name, language: body.language ?? 'nl' };
      const row = settled(await bookings.book(body.holdId, details, key, now));
      return {
        status: 201,
        body: { booking: present(row), secret: secrets.ofBooking(row.id) },
        headers: { location: `/v1/bookings/${row.id}`, 'cache-control': 'no-store' },
      };
    },

    async readBooking({ path, secret }) {
      return { status: 200, body: present(await own(path.bookingId, secret)), headers: PRIVATE };
    },

    async changeBooking({ path, body, secret, now }) {
      checkText(body.subject);
      const before = await own(path.bookingId, secret);
      if (body.contact) checkContact(body.contact, before.service_id);
      const row = settled(await bookings.change(before.id, body.holdId, spoken(body), now));
      return { status: 200, body: present(row), headers: PRIVATE };
    },

    async cancelBooking({ path, secret, now }) {
      const { id } = await own(path.bookingId, secret);
      settled(await bookings.cancel(id, now));
      return { status: 204 };
    },

    async readCalendar({ path, secret }) {
      const row = await own(path.bookingId, secret);
      const disposition = `attachment; filename="afspraak-${row.reference}.ics"`;
      return {
        status: 200,
        body: calendarFile(row),
        type: 'text/calendar; charset=utf-8',
        headers: { ...PRIVATE, 'content-disposition': disposition },
      };
    },
  };
}

const PRIVATE = { 'cache-control': 'no-store' };

function settled(outcome: BookingOutcome): BookingRow {
  if (outcome.kind === 'done') return outcome.booking;
  throw new Problem(outcome.reason);
}

function checkText(subject: string | undefined): void {
  if (subject !== undefined && hasCitizenServiceNumber(subject)) {
    throw new Problem('citizen-service-number', { errors: [{ pointer: '/subject', code: 'citizen-service-number' }] });
  }
}

function spoken({ contact, subject, needs }: Spoken): Partial<Details> {
  return {
    ...contact,
    ...(subject !== undefined && { subject }),
    ...(needs !== undefined && { needs: JSON.stringify(needs) }),
  };
}
