import { randomUUID } from 'node:crypto';
import type { Selectable, Transaction } from 'kysely';
import { occupied, type Adviser, type Instant, type Slot } from '../../../src/domain/appointments/appointment.ts';
import { freeAdvisers } from '../../../src/domain/appointments/availability.ts';
import { extendHold, newHold, type Hold as HoldTerm } from '../../../src/domain/appointments/hold.ts';
import { agendaOf, type Wish } from '../agenda/moments.ts';
import type { ClaimTable, Database } from '../storage/schema.ts';
import type { Storage } from '../storage/storage.ts';
import { Claims, liveClaims, lockAdviser } from './claims.ts';

export type HoldRow = Selectable<ClaimTable>;

export type HoldOutcome = { readonly kind: 'held'; readonly hold: HoldRow } | { readonly kind: 'taken' };

export interface OpenHolds {
  /** Of one address; a school or a library shares one. */
  readonly perClient: number;
  /** Of those, on one moment. */
  readonly perSlot: number;
  readonly perCentre: number;
}

/** The ledger in front of every agenda: a moment is somebody's, or free. */
export class Holds {
  readonly #storage: Storage;
  readonly #claims: Claims;

  constructor(storage: Storage) {
    this.#storage = storage;
    this.#claims = new Claims(storage.db);
  }

  /** Of many who want the same at once, as many get it as there are places. */
  async hold(wish: Wish, slot: Slot, client: string, now: Instant): Promise<HoldOutcome> {
    const day = { start: slot.start - DAY, end: slot.end + DAY };
    const known = await this.#claims.ofCentres([wish.centre.id], day);
    // One lock at a time: two of these can never wait for one another.
    for (const adviser of freeAdvisers(agendaOf(wish, known, now), slot.start)) {
      const hold = await this.#storage.transaction((trx) => claim(trx, wish, slot, adviser, client, now));
      if (hold) return { kind: 'held', hold };
    }
    return { kind: 'taken' };
  }

  async open(centreId: string, start: Instant, client: string, now: Instant): Promise<OpenHolds> {
    const rows = await this.#storage.db
      .selectFrom('claim')
      .select(['client', 'centre_id', 'starts_at'])
      .where('kind', '=', 'hold')
      .where('expires_at', '>', now)
      .where((eb) => eb.or([eb('client', '=', client), eb('centre_id', '=', centreId)]))
      .execute();
    const own = rows.filter((row) => row.client === client);
    return {
      perClient: own.length,
      perSlot: own.filter((row) => row.centre_id === centreId && row.starts_at === start).length,
      perCentre: rows.filter((row) => row.centre_id === centreId).length,
    };
  }

  async read(id: string, now: Instant): Promise<HoldRow | undefined> {
    return this.#storage.db
      .selectFrom('claim')
      .selectAll()
      .where('id', '=', id)
      .where('kind', '=', 'hold')
      .where('expires_at', '>', now)
      .executeTakeFirst();
  }

  /** Undefined where it is over. */
  async extend(id: string, now: Instant): Promise<HoldRow | 'not-extendable' | undefined> {
    const hold = await this.read(id, now);
    if (!hold) return undefined;
    const term = extendHold(termOf(hold), now);
    if (!term) return 'not-extendable';
    const extended = await this.#storage.db
      .updateTable('claim')
      .set({ expires_at: term.expiresAt, extensions_left: term.extensionsLeft })
      .where('id', '=', id)
      .where('kind', '=', 'hold')
      .where('extensions_left', '=', hold.extensions_left)
      .returningAll()
      .executeTakeFirst();
    // Somebody else used it, or extended it, in between: look again.
    return extended ?? this.extend(id, now);
  }

  async release(id: string): Promise<void> {
    await this.#storage.db.deleteFrom('claim').where('id', '=', id).where('kind', '=', 'hold').execute();
  }
}

const DAY = 86_400_000;

export function termOf(hold: HoldRow): HoldTerm {
  return { expiresAt: hold.expires_at!, extensionsLeft: hold.extensions_left };
}

/** Decides again, now that nobody else can. */
async function claim(
  trx: Transaction<Database>,
  wish: Wish,
  slot: Slot,
  adviser: Adviser,
  client: string,
  now: Instant,
): Promise<HoldRow | undefined> {
  const { service, channel } = wish;
  await lockAdviser(trx, adviser.id);
  const busy = occupied(slot, service);
  const live = await liveClaims(trx, adviser.id, busy, now);
  const claims = live.map(({ claim }) => claim);
  const only: Wish = { ...wish, centre: { ...wish.centre, advisers: [adviser] } };
  if (freeAdvisers(agendaOf(only, claims, now), slot.start).length === 0) return undefined;

  const party = [service.id, channel, slot.start, slot.end].join(' ');
  const taken = new Set(live.filter((other) => other.party === party).map(({ seat }) => seat));
  const seat = Array.from({ length: service.places }, (_, index) => index).find((index) => !taken.has(index));
  if (seat === undefined) return undefined;
  const { expiresAt, extensionsLeft } = newHold(now);
  return trx
    .insertInto('claim')
    .values({
      id: randomUUID(),
      kind: 'hold',
      adviser_id: adviser.id,
      centre_id: wish.centre.id,
      service_id: service.id,
      channel,
      starts_at: slot.start,
      ends_at: slot.end,
      buffer_before: service.bufferBefore,
      buffer_after: service.bufferAfter,
      busy_from: busy.start,
      busy_until: busy.end,
      party,
      seat,
      expires_at: expiresAt,
      extensions_left: extensionsLeft,
      client,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}
