import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite } from 'node:test';
import { readConfig } from '../../../demo/service/config.ts';
import { loadContract } from '../../../demo/service/http/contract.ts';
import { calendarFile } from '../../../demo/service/mail/calendar-file.ts';
import { composeMail } from '../../../demo/service/mail/compose.ts';
import { createService, type Service, type ServiceOptions } from '../../../demo/service/service.ts';
import { openStorage, type Storage } from '../../../demo/service/storage/storage.ts';
import { catalogue, NOW } from './agenda.ts';
import { Client } from './client.ts';
import { findPostgres, startPostgres, type PostgresServer } from './postgres.ts';

/** The settings that name a new, empty database. */
export type NewDatabase = () => Promise<{ DATABASE_FILE: string } | { DATABASE_URL: string }>;

const KEY = 'a key for tests that is long enough';

/** The same suite on both databases. PostgreSQL is left out, and said so, where it is not installed. */
export function onBothDatabases(title: string, tests: (newDatabase: NewDatabase) => void): void {
  suite(`${title}, on SQLite`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'lc-sqlite-'));
    let count = 0;
    after(() => rmSync(folder, { recursive: true, force: true }));
    tests(async () => ({ DATABASE_FILE: join(folder, `${count++}.sqlite`) }));
  });

  const bin = process.env['TEST_DATABASES'] === 'sqlite' ? undefined : findPostgres();
  suite(`${title}, on PostgreSQL`, { skip: bin ? false : 'PostgreSQL is not installed, or not asked for' }, () => {
    let server: Promise<PostgresServer> | undefined;
    after(async () => (await server)?.stop());
    tests(async () => {
      server ??= startPostgres(bin!);
      return { DATABASE_URL: await (await server).createDatabase() };
    });
  });
}

export interface TestService {
  readonly client: Client;
  readonly origin: string;
  readonly storage: Storage;
  readonly service: Service;
  /** Moves the clock. */
  pass(milliseconds: number): void;
  now(): number;
  stop(): Promise<void>;
}

export interface TestOptions extends Partial<Pick<ServiceOptions, 'catalogue' | 'deliver' | 'compose'>> {
  readonly settings?: Readonly<Record<string, string>>;
}

export const generous = {
  REQUESTS_PER_MINUTE: '1000000',
  HOLDS_PER_CLIENT: '1000000',
  HOLDS_PER_SLOT: '1000000',
  HOLDS_PER_CENTRE: '1000000',
  HOLD_ATTEMPTS: '1000000',
  SLOT_ATTEMPTS: '1000000',
  KEY_ATTEMPTS: '1000000',
  BOOKINGS_PER_EMAIL: '1000000',
};

/** A service in this process, on a clock that stands still until it is moved. */
export async function startService(newDatabase: NewDatabase, options: TestOptions = {}): Promise<TestService> {
  const database = await newDatabase();
  const environment = {
    PORT: '0',
    LOG_LEVEL: 'silent',
    ...generous,
    ...database,
    SECRET_KEY: KEY,
    ...options.settings,
  };
  const config = readConfig(environment);
  const { databaseUrl: url, databaseFile: file } = config;
  const storage = await openStorage({ ...(url !== undefined && { url }), file, connections: 10 });
  let now = NOW;
  const service = await createService({
    config,
    contract: loadContract(),
    catalogue: options.catalogue ?? catalogue(),
    storage,
    secretKey: KEY,
    compose: options.compose ?? composeMail,
    calendarFile,
    ...(options.deliver && { deliver: options.deliver }),
    clock: () => now,
  });
  const origin = await service.start();
  return {
    client: new Client(origin),
    origin,
    storage,
    service,
    pass: (milliseconds) => void (now += milliseconds),
    now: () => now,
    stop: () => service.stop(),
  };
}
