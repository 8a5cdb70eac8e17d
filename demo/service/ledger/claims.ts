import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Claim, Instant, Interval } from '../../../src/domain/appointments/appointment.ts';
import type { ClaimTable, Database } from '../storage/schema.ts';

/** What is taken, read. */
export class Claims {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  async ofCentres(centreIds: readonly string[], { start, end }: Interval): Promise<Claim[]> {
    const rows = await this.#db
      .selectFrom('claim')
      .selectAll()
      .where('centre_id', 'in', centreIds)
      .where('busy_until', '>', start)
      .where('busy_from', '<', end)
      .execute();
    return rows.map(toClaim);
  }
}

/** Nobody else can take time of this adviser until the transaction ends. */
export async function lockAdviser(trx: Transaction<Database>, id: string): Promise<void> {
  await trx
    .insertInto('adviser')
    .values({ id, version: 1 })
    .onConflict((conflict) => conflict.column('id').doUpdateSet((eb) => ({ version: eb('adviser.version', '+', 1) })))
    .execute();
}

/** What is live of an adviser; holds that are over are swept, so that they are in nobody's way. Lock first. */
export async function liveClaims(
  trx: Transaction<Database>,
  adviserId: string,
  { start, end }: Interval,
  now: Instant,
): Promise<{ claim: Claim; seat: number; party: string }[]> {
  await trx
    .deleteFrom('claim')
    .where('adviser_id', '=', adviserId)
    .where('kind', '=', 'hold')
    .where('expires_at', '<=', now)
    .execute();
  const rows = await trx
    .selectFrom('claim')
    .selectAll()
    .where('adviser_id', '=', adviserId)
    .where('busy_until', '>', start)
    .where('busy_from', '<', end)
    .execute();
  return rows.map((row) => ({ claim: toClaim(row), seat: row.seat, party: row.party }));
}

function toClaim(row: Selectable<ClaimTable>): Claim {
  const taken = { adviserId: row.adviser_id, start: row.starts_at, end: row.ends_at };
  if (row.kind === 'block') return { kind: 'block', ...taken };
  const appointment = {
    ...taken,
    serviceId: row.service_id,
    channel: row.channel,
    bufferBefore: row.buffer_before,
    bufferAfter: row.buffer_after,
  };
  return row.kind === 'booking'
    ? { kind: 'booking', ...appointment }
    : { kind: 'hold', ...appointment, expiresAt: row.expires_at! };
}
