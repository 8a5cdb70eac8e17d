import { sql, type CreateTableBuilder, type Kysely, type Transaction } from 'kysely';
import type { Database } from './schema.ts';

export type StorageKind = 'sqlite' | 'postgres';
type Migration = (db: Transaction<Database>, kind: StorageKind) => Promise<void>;

/** In order; never change one that was released. */
const migrations: readonly Migration[] = [tables, backstops];

/** Any key will do, as long as all replicas have the same. */
const MIGRATION_LOCK = 719_204;

/** Brings the database up to date; of several replicas that start at once one does the work. */
export async function migrate(db: Kysely<Database>, kind: StorageKind): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (kind === 'postgres') await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(trx);
    await sql`create table if not exists schema_version (version integer not null)`.execute(trx);
    const { rows } = await sql<{ version: number }>`select version from schema_version`.execute(trx);
    const version = rows[0]?.version ?? 0;
    if (version > migrations.length) throw new Error('The database was made by a later version of the service.');
    for (const migration of migrations.slice(version)) await migration(trx, kind);
    await sql`delete from schema_version`.execute(trx);
    await sql`insert into schema_version (version) values (${migrations.length})`.execute(trx);
  });
}

type Columns = Record<string, 'text' | 'bigint' | 'integer' | 'text?' | 'bigint?'>;

async function tables(db: Transaction<Database>): Promise<void> {
  await create(db, 'adviser', 'id', { id: 'text', version: 'bigint' });
  await create(db, 'claim', 'id', {
    id: 'text',
    kind: 'text',
    adviser_id: 'text',
    centre_id: 'text',
    service_id: 'text',
    channel: 'text',
    starts_at: 'bigint',
    ends_at: 'bigint',
    buffer_before: 'integer',
    buffer_after: 'integer',
    busy_from: 'bigint',
    busy_until: 'bigint',
    party: 'text',
    seat: 'integer',
    expires_at: 'bigint?',
    extensions_left: 'integer',
    client: 'text?',
  });
  await create(db, 'booking', 'id', {
    id: 'text',
    reference: 'text',
    secret_hash: 'text',
    status: 'text',
    sequence: 'integer',
    claim_id: 'text?',
    adviser_id: 'text',
    centre_id: 'text',
    service_id: 'text',
    channel: 'text',
    starts_at: 'bigint',
    ends_at: 'bigint',
    name: 'text',
    email: 'text?',
    email_hash: 'text?',
    telephone: 'text?',
    subject: 'text?',
    needs: 'text?',
    language: 'text',
    hold_id: 'text',
    changed_at: 'bigint',
  });
  await create(db, 'idempotency', 'key_hash', {
    key_hash: 'text',
    body_hash: 'text',
    booking_id: 'text',
    created_at: 'bigint',
  });
  await create(db, 'outbox', 'id', {
    id: 'text',
    booking_id: 'text',
    kind: 'text',
    sequence: 'integer',
    previous_start: 'bigint?',
    due_at: 'bigint',
    attempts: 'integer',
    done_at: 'bigint?',
  });
  await create(db, 'mailbox', 'id', {
    id: 'text',
    booking_id: 'text',
    recipient: 'text',
    subject: 'text',
    text: 'text',
    calendar: 'text?',
    created_at: 'bigint',
  });
  await create(db, 'used_challenge', 'salt', { salt: 'text', expires_at: 'bigint' });
  for (const index of [
    'index claim_of_centre on claim (centre_id, busy_until)',
    'index claim_of_adviser on claim (adviser_id, busy_until)',
    `index claim_of_client on claim (client) where kind = 'hold'`,
    `index claim_expiry on claim (expires_at) where kind = 'hold'`,
    'unique index booking_reference on booking (reference)',
    'unique index booking_claim on booking (claim_id)',
    'index booking_end on booking (ends_at)',
    'index booking_email on booking (email_hash, starts_at)',
    'index idempotency_age on idempotency (created_at)',
    'index outbox_due on outbox (due_at) where done_at is null',
    'index outbox_booking on outbox (booking_id)',
    'index mailbox_time on mailbox (created_at)',
  ]) {
    await sql.raw(`create ${index}`).execute(db);
  }
}

async function create(db: Transaction<Database>, table: string, key: string, columns: Columns): Promise<void> {
  let builder: CreateTableBuilder<string> = db.schema.createTable(table);
  for (const [name, type] of Object.entries(columns)) {
    const plain = type.replace('?', '') as 'text' | 'bigint' | 'integer';
    builder = builder.addColumn(name, plain, (column) => {
      const required = type.endsWith('?') ? column : column.notNull();
      const withDefault = name === 'attempts' ? required.defaultTo(0) : required;
      return name === key ? withDefault.primaryKey() : withDefault;
    });
  }
  await builder.execute();
}

/** Should the code ever be wrong, the database still refuses a second visitor on one seat. */
async function backstops(db: Transaction<Database>, kind: StorageKind): Promise<void> {
  await sql`create unique index claim_seat on claim (adviser_id, party, seat)`.execute(db);
  if (kind === 'postgres') {
    await sql`create extension if not exists btree_gist`.execute(db);
    await sql`
      alter table claim add constraint claim_overlap exclude using gist
      (adviser_id with =, party with <>, int8range(busy_from, busy_until) with &&) where (kind <> 'block')
    `.execute(db);
    return;
  }
  const overlap = `
    select raise(abort, 'claim_overlap') from claim
    where adviser_id = new.adviser_id and party <> new.party and kind <> 'block' and new.kind <> 'block'
      and busy_until > new.busy_from and busy_from < new.busy_until`;
  await sql.raw(`create trigger claim_overlap before insert on claim begin ${overlap}; end`).execute(db);
}
