/** The database itself refuses what the code must never ask for. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Insertable } from 'kysely';
import { canRetry, isUnavailable } from '../../demo/service/storage/errors.ts';
import type { ClaimTable } from '../../demo/service/storage/schema.ts';
import { openStorage, type Storage } from '../../demo/service/storage/storage.ts';
import { onBothDatabases, type NewDatabase } from './support/service.ts';

const HOUR = 3_600_000;

async function open(newDatabase: NewDatabase): Promise<Storage> {
  const settings = await newDatabase();
  return 'DATABASE_URL' in settings
    ? openStorage({ url: settings.DATABASE_URL, file: '', connections: 4 })
    : openStorage({ file: settings.DATABASE_FILE, connections: 1 });
}

function claim(id: string, from: number, party: string, seat = 0): Insertable<ClaimTable> {
  const [start, end] = [from * HOUR, (from + 1) * HOUR];
  const who = { adviser_id: 'a', centre_id: 'c', service_id: 's', channel: 'phone' as const };
  const when = { starts_at: start, ends_at: end, busy_from: start, busy_until: end, buffer_before: 0, buffer_after: 0 };
  return { id, kind: 'booking', ...who, ...when, party, seat, expires_at: null, extensions_left: 0, client: null };
}

onBothDatabases('storage', (newDatabase) => {
  test('no two claims overlap, but those of one party, each on a seat of its own', async (t) => {
    const storage = await open(newDatabase);
    t.after(() => storage.close());
    const insert = async (row: Insertable<ClaimTable>): Promise<boolean> => {
      try {
        await storage.db.insertInto('claim').values(row).execute();
        return true;
      } catch (error) {
        assert.ok(canRetry(error) && isUnavailable(error));
        return false;
      }
    };
    assert.ok(await insert(claim('1', 9, 'p')));
    assert.ok(!(await insert(claim('2', 9, 'p'))));
    assert.ok(await insert(claim('3', 9, 'p', 1)));
    assert.ok(!(await insert(claim('4', 9.5, 'q'))));
    assert.ok(await insert(claim('5', 10, 'q')));
    assert.ok(await insert({ ...claim('6', 9, 'r'), adviser_id: 'b' }));
  });

  test('a database that is up to date stays as it is, also when several replicas start at once', async (t) => {
    const settings = await newDatabase();
    // Several connections to one SQLite file in one process would wait for one another without end.
    const atOnce = 'DATABASE_URL' in settings ? 4 : 1;
    const storages = await Promise.all(Array.from({ length: atOnce }, () => open(async () => settings)));
    storages.push(await open(async () => settings));
    t.after(() => Promise.all(storages.map((storage) => storage.close())));
    for (const { db } of storages) assert.deepEqual(await db.selectFrom('booking').selectAll().execute(), []);
  });

  test('a transaction that fails leaves nothing', async (t) => {
    const storage = await open(newDatabase);
    t.after(() => storage.close());
    const failing = storage.transaction(async (trx) => {
      await trx
        .insertInto('claim')
        .values(claim('1', 9, 'p'))
        .execute();
      throw new Error('on purpose');
    });
    await assert.rejects(failing, /on purpose/);
    assert.deepEqual(await storage.db.selectFrom('claim').selectAll().execute(), []);
  });
});

suite('machine', () => {
  for (const zone of ['UTC', 'America/New_York', 'Pacific/Kiritimati']) {
    test(`the zone of the machine does not matter: ${zone}`, { timeout: 60_000 }, async () => {
      const { NODE_TEST_CONTEXT: _, ...env } = process.env;
      const file = 'test/service/conformance.test.ts';
      const { stdout } = await promisify(execFile)(process.execPath, ['--test', '--test-reporter=tap', file], {
        env: { ...env, TZ: zone, TEST_DATABASES: 'sqlite' },
      });
      assert.match(stdout, /^# pass 15$/m);
    });
  }
});
