import type { Storage } from '../storage/storage.ts';

const DAY = 86_400_000;
/** After the appointment. */
const KEEP_BOOKING_MS = 30 * DAY;
const KEEP_KEY_MS = 2 * DAY;

/** Forgets what must not be kept. Does no harm when several replicas do it at once. */
export async function sweep({ transaction }: Storage, now: number): Promise<{ erased: number }> {
  return transaction(async (trx) => {
    await trx.deleteFrom('claim').where('kind', '=', 'hold').where('expires_at', '<=', now).execute();
    await trx.deleteFrom('used_challenge').where('expires_at', '<=', now).execute();
    await trx
      .deleteFrom('idempotency')
      .where('created_at', '<=', now - KEEP_KEY_MS)
      .execute();

    const past = now - KEEP_BOOKING_MS;
    const old = trx.selectFrom('booking').select('id').where('ends_at', '<=', past);
    await trx.deleteFrom('outbox').where('booking_id', 'in', old).execute();
    await trx.deleteFrom('mailbox').where('booking_id', 'in', old).execute();
    await trx.deleteFrom('idempotency').where('booking_id', 'in', old).execute();
    await trx.deleteFrom('claim').where('ends_at', '<=', past).execute();
    const { numDeletedRows } = await trx.deleteFrom('booking').where('ends_at', '<=', past).executeTakeFirstOrThrow();
    return { erased: Number(numDeletedRows) };
  });
}
