import { sql, type Selectable } from 'kysely';
import type { BookingRow } from '../ledger/bookings.ts';
import { isPermanent } from '../mail/failure.ts';
import type { ComposeMail, Mail, MailBooking } from '../mail/port.ts';
import type { OutboxTable } from '../storage/schema.ts';
import type { Storage } from '../storage/storage.ts';

type Message = Selectable<OutboxTable>;

/** Takes a mail off our hands, or rejects. */
export type Deliver = (mail: Mail, bookingId: string) => Promise<void>;

export type Delivery = 'sent' | 'overtaken' | 'failed';

/** Tries in the first minute, then after 2, 4, 8 ... minutes: some 17 hours in all. */
export const ATTEMPTS = 10;
const FIRST_WAIT_MS = 60_000;

interface Needed {
  readonly storage: Storage;
  readonly describe: (booking: BookingRow) => MailBooking;
  readonly compose: ComposeMail;
  readonly deliver: Deliver;
  readonly report: (delivery: Delivery, error?: unknown) => void;
}

/** Mails that were written down together with what they tell; sent at least once, by one replica at a time. */
export class Outbox {
  readonly #needed: Needed;

  constructor(needed: Needed) {
    this.#needed = needed;
  }

  /** Sends what is due; answers how many messages it has dealt with. */
  async deliverDue(now: number, most = 50): Promise<number> {
    for (let count = 0; count < most; count++) {
      const message = await this.#take(now);
      if (!message) return count;
      await this.#deliver(message, now);
    }
    return most;
  }

  /** Whoever moves the due time has it; it comes back by itself if we do not survive. */
  async #take(now: number): Promise<Message | undefined> {
    const { db } = this.#needed.storage;
    const next = db
      .selectFrom('outbox')
      .select('id')
      .where('done_at', 'is', null)
      .where('due_at', '<=', now)
      .where('attempts', '<', ATTEMPTS)
      .orderBy('due_at')
      .limit(1);
    return db
      .updateTable('outbox')
      .set((eb) => ({
        attempts: eb('attempts', '+', 1),
        due_at: sql<number>`cast(${now} as bigint) + ${sql.lit(FIRST_WAIT_MS)} * (1 << attempts)`,
      }))
      .where('id', '=', next)
      .where('due_at', '<=', now)
      .returningAll()
      .executeTakeFirst();
  }

  async #deliver(message: Message, now: number): Promise<void> {
    const { storage, describe, compose, deliver, report } = this.#needed;
    const { db } = storage;
    const booking = await db.selectFrom('booking').selectAll().where('id', '=', message.booking_id).executeTakeFirst();
    try {
      const isOvertaken = !booking || overtaken(message, booking, now);
      if (!isOvertaken) await deliver(compose(toMessage(message, describe(booking))), booking.id);
      await db.updateTable('outbox').set({ done_at: now }).where('id', '=', message.id).execute();
      report(isOvertaken ? 'overtaken' : 'sent');
    } catch (error) {
      if (isPermanent(error)) {
        await db.updateTable('outbox').set({ attempts: ATTEMPTS }).where('id', '=', message.id).execute();
      }
      report('failed', error);
    }
  }
}

/** A confirmation still goes out before the change that follows it; all else only says what is so now. */
function overtaken({ kind, sequence }: Message, booking: BookingRow, now: number): boolean {
  if (booking.email === null) return true;
  if (kind === 'reminder' && booking.starts_at <= now) return true;
  if (kind === 'confirmation') return booking.status === 'cancelled';
  return sequence !== booking.sequence;
}

function toMessage({ kind, previous_start }: Message, booking: MailBooking): Parameters<ComposeMail>[0] {
  if (kind !== 'change') return { kind, booking };
  return { kind, booking, ...(previous_start !== null && { previousStart: previous_start }) };
}
