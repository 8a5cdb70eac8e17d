import { randomUUID } from 'node:crypto';
import type { Insertable, Selectable, Transaction } from 'kysely';
import type { Instant } from '../../../src/domain/appointments/appointment.ts';
import type { BookingTable, Database, OutboxTable } from '../storage/schema.ts';
import type { Storage } from '../storage/storage.ts';
import { lockAdviser } from './claims.ts';
import type { HoldRow } from './holds.ts';
import { hash, isSame, newReference, type Secrets } from './secrets.ts';

export type BookingRow = Selectable<BookingTable>;

/** What a visitor said. */
export interface Details {
  readonly name: string;
  readonly email?: string;
  readonly telephone?: string;
  readonly subject?: string;
  /** JSON. */
  readonly needs?: string;
  readonly language?: string;
}

export type Refusal = 'hold-gone' | 'key-reused' | 'too-many-bookings' | 'too-late' | 'cancelled' | 'other-service';
export type BookingOutcome =
  { readonly kind: 'done'; readonly booking: BookingRow } | { readonly kind: 'refused'; readonly reason: Refusal };

/** Thrown to undo what a transaction did so far. */
class Refused extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Appointments: each is made, changed or cancelled together with the mail that says so, or not at all. */
export class Bookings {
  readonly #storage: Storage;
  readonly #secrets: Secrets;
  readonly #perEmail: number;

  /** `perEmail`: appointments to come that one e-mail address may have. */
  constructor(storage: Storage, secrets: Secrets, perEmail: number) {
    this.#storage = storage;
    this.#secrets = secrets;
    this.#perEmail = perEmail;
  }

  /** The booking, if this is its secret. */
  async read(id: string, secret: string): Promise<BookingRow | undefined> {
    const booking = await this.#storage.db.selectFrom('booking').selectAll().where('id', '=', id).executeTakeFirst();
    return booking && isSame(booking.secret_hash, hash(secret)) ? booking : undefined;
  }

  async book(holdId: string, details: Details, key: string, now: Instant): Promise<BookingOutcome> {
    const bodyHash = hash(JSON.stringify([holdId, details]));
    return this.#outcome(async (trx) => {
      const id = randomUUID();
      const made = await trx
        .insertInto('idempotency')
        .values({ key_hash: hash(key), body_hash: bodyHash, booking_id: id, created_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .returning('key_hash')
        .executeTakeFirst();
      if (!made) return replay(trx, hash(key), bodyHash);

      const claim = await confirm(trx, holdId, now);
      const emailHash = this.#emailHash(details.email);
      if (emailHash !== null) await this.#checkEmail(trx, emailHash, now);
      const booking: Insertable<BookingTable> = {
        id,
        reference: newReference(),
        secret_hash: hash(this.#secrets.ofBooking(id)),
        status: 'confirmed',
        sequence: 0,
        ...momentOf(claim),
        ...columnsOf(details),
        email_hash: emailHash,
        language: details.language ?? 'nl',
        hold_id: holdId,
        changed_at: now,
      };
      const row = await trx.insertInto('booking').values(booking).returningAll().executeTakeFirstOrThrow();
      await announce(trx, row, 'confirmation', now);
      return row;
    });
  }

  /** Another moment through a hold, other details, or both. The same hold twice is one change. */
  async change(
    id: string,
    holdId: string | undefined,
    details: Partial<Details>,
    now: Instant,
  ): Promise<BookingOutcome> {
    return this.#outcome(async (trx) => {
      const before = await lockBooking(trx, id);
      if (before.status === 'cancelled') throw new Refused('cancelled');
      if (before.starts_at <= now) throw new Refused('too-late');
      const moves = holdId !== undefined && holdId !== before.hold_id;
      const claim = moves ? await confirm(trx, holdId, now) : undefined;
      if (claim && (claim.centre_id !== before.centre_id || claim.service_id !== before.service_id)) {
        throw new Refused('other-service');
      }
      if (claim) await giveBack(trx, before);
      const row = await trx
        .updateTable('booking')
        .set({
          ...(claim && { ...momentOf(claim), hold_id: claim.id }),
          ...columnsOf(details),
          ...(details.name !== undefined && { email_hash: this.#emailHash(details.email) }),
          sequence: before.sequence + 1,
          changed_at: now,
        })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirstOrThrow();
      await announce(trx, row, 'change', now, claim ? before.starts_at : null);
      return row;
    });
  }

  /** Twice is once. */
  async cancel(id: string, now: Instant): Promise<BookingOutcome> {
    return this.#outcome(async (trx) => {
      const before = await lockBooking(trx, id);
      if (before.status === 'cancelled') return before;
      if (before.starts_at <= now) throw new Refused('too-late');
      await giveBack(trx, before);
      const row = await trx
        .updateTable('booking')
        .set({ status: 'cancelled', sequence: before.sequence + 1, claim_id: null, changed_at: now })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirstOrThrow();
      await announce(trx, row, 'cancellation', now);
      return row;
    });
  }

  async #outcome(work: (trx: Transaction<Database>) => Promise<BookingRow>): Promise<BookingOutcome> {
    try {
      return { kind: 'done', booking: await this.#storage.transaction(work) };
    } catch (error) {
      if (error instanceof Refused) return { kind: 'refused', reason: error.reason };
      throw error;
    }
  }

  #emailHash(email: string | undefined): string | null {
    return email === undefined ? null : this.#secrets.pseudonym('email', email.trim().toLowerCase());
  }

  async #checkEmail(trx: Transaction<Database>, emailHash: string, now: Instant): Promise<void> {
    const { count } = await trx
      .selectFrom('booking')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('email_hash', '=', emailHash)
      .where('status', '=', 'confirmed')
      .where('starts_at', '>', now)
      .executeTakeFirstOrThrow();
    if (count >= this.#perEmail) throw new Refused('too-many-bookings');
  }
}

async function replay(trx: Transaction<Database>, keyHash: string, bodyHash: string): Promise<BookingRow> {
  const known = await trx
    .selectFrom('idempotency')
    .innerJoin('booking', 'booking.id', 'idempotency.booking_id')
    .selectAll('booking')
    .select('body_hash')
    .where('key_hash', '=', keyHash)
    .executeTakeFirst();
  if (!known) throw new Refused('hold-gone');
  const { body_hash, ...booking } = known;
  if (body_hash !== bodyHash) throw new Refused('key-reused');
  return booking;
}

/** Makes a booking's claim of a hold; only one can. */
async function confirm(trx: Transaction<Database>, holdId: string, now: Instant): Promise<HoldRow> {
  const claim = await trx
    .updateTable('claim')
    .set({ kind: 'booking', expires_at: null, client: null })
    .where('id', '=', holdId)
    .where('kind', '=', 'hold')
    .where('expires_at', '>', now)
    .where('starts_at', '>', now)
    .returningAll()
    .executeTakeFirst();
  if (!claim) throw new Refused('hold-gone');
  return claim;
}

/** Writes before it reads: two changes of one booking come one after the other. */
async function lockBooking(trx: Transaction<Database>, id: string): Promise<BookingRow> {
  return trx
    .updateTable('booking')
    .set((eb) => ({ sequence: eb.ref('sequence') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

async function giveBack(trx: Transaction<Database>, { claim_id, adviser_id }: BookingRow): Promise<void> {
  if (claim_id === null) return;
  await lockAdviser(trx, adviser_id);
  await trx.deleteFrom('claim').where('id', '=', claim_id).execute();
}

function momentOf(
  claim: HoldRow,
): Pick<BookingRow, 'claim_id' | 'adviser_id' | 'centre_id' | 'service_id' | 'channel' | 'starts_at' | 'ends_at'> {
  const { adviser_id, centre_id, service_id, channel, starts_at, ends_at } = claim;
  return { claim_id: claim.id, adviser_id, centre_id, service_id, channel, starts_at, ends_at };
}

function columnsOf(details: Details): Pick<BookingRow, 'name' | 'email' | 'telephone' | 'subject' | 'needs'>;
function columnsOf(details: Partial<Details>): Partial<BookingRow>;
function columnsOf({ name, email, telephone, subject, needs }: Partial<Details>): Partial<BookingRow> {
  return {
    ...(name !== undefined && { name, email: email ?? null, telephone: telephone ?? null }),
    ...(subject !== undefined && { subject }),
    ...(needs !== undefined && { needs }),
  };
}

/** What nobody wrote to is not announced; a reminder goes out a day ahead, where that is still to come. */
async function announce(
  trx: Transaction<Database>,
  booking: BookingRow,
  kind: 'confirmation' | 'change' | 'cancellation',
  now: Instant,
  previousStart: Instant | null = null,
): Promise<void> {
  if (booking.email === null) return;
  const { id: booking_id, sequence } = booking;
  const message = { booking_id, sequence, attempts: 0, done_at: null };
  const messages: Insertable<OutboxTable>[] = [
    { id: randomUUID(), ...message, kind, previous_start: previousStart, due_at: now },
  ];
  const reminderAt = booking.starts_at - DAY;
  if (kind !== 'cancellation' && reminderAt > now + HOUR) {
    messages.push({ id: randomUUID(), ...message, kind: 'reminder', previous_start: null, due_at: reminderAt });
  }
  await trx.insertInto('outbox').values(messages).execute();
}
