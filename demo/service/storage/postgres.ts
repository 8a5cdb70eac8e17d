import { PostgresDialect, type Dialect } from 'kysely';
import pg from 'pg';

/** Epoch milliseconds fit a double for another 285,000 years. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format) =>
    oid === pg.types.builtins.INT8 ? Number : (pg.types.getTypeParser(oid, format) as (value: string) => unknown),
};

export function postgresDialect(connectionString: string, connections: number): Dialect {
  const pool = new pg.Pool({
    connectionString,
    max: connections,
    connectionTimeoutMillis: 5000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 10_000,
    types,
  });
  // A connection that breaks while idle is replaced; without a listener it would end the process.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}
