import { PostgresDialect, type Dialect } from 'kysely';
import pg from 'pg';

/** By PostgreSQL's number of the type: int8, in which epoch milliseconds fit a double for another 285,000 years. */
const parsers = new Map<number, (value: string) => unknown>([[20, Number]]);

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    parsers.get(oid) ?? (pg.types.getTypeParser(oid, format) as (value: string) => unknown),
};

export function postgresDialect(connectionString: string, connections: number): Dialect {
  const pool = new pg.Pool({
    connectionString,
    max: connections,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 10_000,
    types,
  });
  // A connection that breaks while idle is replaced; without a listener it would end the process.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}
