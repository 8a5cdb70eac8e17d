import type { Generated } from 'kysely';
import type { MeetingChannel } from '../../../src/domain/appointments/appointment.ts';

/** Instants are epoch milliseconds; what a visitor typed is in `booking` and `mailbox` alone. */
export interface Database {
  /** One row for each adviser who was ever held: to write it is to lock that agenda until the transaction ends. */
  adviser: { id: string; version: number };
  claim: ClaimTable;
  booking: BookingTable;
  idempotency: { key_hash: string; body_hash: string; booking_id: string; created_at: number };
  outbox: OutboxTable;
  mailbox: MailboxTable;
  used_challenge: { salt: string; expires_at: number };
}

/** Time of an adviser that is taken; given back, it is gone. */
export interface ClaimTable {
  id: string;
  kind: 'hold' | 'booking' | 'block';
  adviser_id: string;
  centre_id: string;
  service_id: string;
  channel: MeetingChannel;
  starts_at: number;
  ends_at: number;
  buffer_before: number;
  buffer_after: number;
  /** With the buffers. */
  busy_from: number;
  busy_until: number;
  /** Equal for visitors in one group, different for all others. */
  party: string;
  /** From 0 up to the places of a group; no two claims of a party have the same. */
  seat: number;
  /** Of a hold. */
  expires_at: number | null;
  extensions_left: number;
  /** Keyed hash of the address that holds; gone once it is a booking. */
  client: string | null;
}

export interface BookingTable {
  id: string;
  reference: string;
  secret_hash: string;
  status: 'confirmed' | 'cancelled';
  sequence: number;
  claim_id: string | null;
  adviser_id: string;
  centre_id: string;
  service_id: string;
  channel: MeetingChannel;
  starts_at: number;
  ends_at: number;
  name: string;
  email: string | null;
  email_hash: string | null;
  telephone: string | null;
  subject: string | null;
  /** JSON of the contract's Needs. */
  needs: string | null;
  language: string;
  /** The hold that made or last moved it, so that a repeated change has no effect. */
  hold_id: string;
  changed_at: number;
}

export interface OutboxTable {
  id: string;
  booking_id: string;
  kind: 'confirmation' | 'change' | 'cancellation' | 'reminder';
  /** Of the booking when this was written: what has been overtaken is not sent. */
  sequence: number;
  previous_start: number | null;
  due_at: number;
  attempts: Generated<number>;
  done_at: number | null;
}

export interface MailboxTable {
  id: string;
  booking_id: string;
  recipient: string;
  subject: string;
  text: string;
  calendar: string | null;
  created_at: number;
}
