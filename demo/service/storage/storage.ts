import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, type Transaction } from 'kysely';
import { canRetry } from './errors.ts';
import { migrate, type StorageKind } from './migrations.ts';
import { postgresDialect } from './postgres.ts';
import type { Database } from './schema.ts';
import { sqliteDialect } from './sqlite.ts';

const ATTEMPTS = 4;

export interface Storage {
  readonly kind: StorageKind;
  readonly db: Kysely<Database>;
  /** Runs it again, from the start, when somebody else was in the way. */
  transaction<T>(work: (trx: Transaction<Database>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface StorageOptions {
  /** PostgreSQL; without it the file is used. */
  readonly url?: string;
  readonly file: string;
  readonly connections: number;
}

/** Opens the database and brings it up to date. */
export async function openStorage({ url, file, connections }: StorageOptions): Promise<Storage> {
  const kind = url === undefined ? 'sqlite' : 'postgres';
  const db = new Kysely<Database>({
    dialect: url === undefined ? sqliteDialect(file) : postgresDialect(url, connections),
  });
  try {
    await patiently(() => migrate(db, kind));
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    kind,
    db,
    transaction: (work) => patiently(() => db.transaction().execute(work)),
    close: () => db.destroy(),
  };
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !canRetry(error)) throw error;
      await sleep(2 ** attempt * 5 * (1 + Math.random()));
    }
  }
}
