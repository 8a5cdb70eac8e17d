import type { Price } from '../../../src/domain/appointments/appointment.ts';
import type { Channel, PostalAddress } from '../../../src/domain/centres/centre.ts';

/** What a mail says about an appointment. Instants are epoch milliseconds. */
export interface MailBooking {
  /** UUID; the UID of the calendar entry is made from it, so that a change replaces the entry. */
  readonly id: string;
  /** What the visitor reads out on the phone: `K7QM-2XPA`. */
  readonly reference: string;
  /** SEQUENCE of the calendar entry: 0, then one more for each change and for the cancellation. */
  readonly sequence: number;
  readonly start: number;
  readonly end: number;
  readonly channel: Channel;
  /** Without a price the mail says nothing about money, so give it wherever it is known. */
  readonly service: { readonly id: string; readonly name: string; readonly price?: Price };
  readonly centre: {
    readonly id: string;
    readonly name: string;
    readonly address: PostalAddress;
    readonly timeZone: string;
    readonly telephone?: string;
    readonly email?: string;
    readonly url?: string;
  };
  readonly visitor: { readonly name: string; readonly email: string };
  /** Where a video or chat talk takes place; for a phone call it is absent: the centre calls. */
  readonly onlineUrl?: string;
  /** The page to change or cancel, with the secret in its fragment. */
  readonly manageUrl: string;
  /** BCP 47; texts are Dutch where the language is not known. */
  readonly language: string;
  /** When the booking was made or last changed: DTSTAMP. */
  readonly changedAt: number;
}

export type OutboxMessage =
  | { readonly kind: 'confirmation' | 'cancellation' | 'reminder'; readonly booking: MailBooking }
  | {
      readonly kind: 'change';
      readonly booking: MailBooking;
      /** Absent when only the details changed, not the moment. */
      readonly previousStart?: number;
    };

/** A mail that is ready to be sent. */
export interface Mail {
  /** The same for every attempt, so that a mail that is sent twice can be recognised as one. */
  readonly messageId?: string;
  readonly language?: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string };
}

/** mail/compose.ts exports `composeMail` of this type; mail/calendar-file.ts `calendarFile`, for the download. */
export type ComposeMail = (message: OutboxMessage) => Mail;
export type CalendarFile = (booking: MailBooking) => string;

/** mail/smtp.ts exports `smtpTransport(url, from)`. Rejects when the mail was not accepted; the outbox tries again. */
export interface MailTransport {
  send(mail: Mail): Promise<void>;
  close(): Promise<void>;
}
