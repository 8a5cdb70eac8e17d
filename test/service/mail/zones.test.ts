import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const suites = ['compose', 'calendar-file'].map((name) => fileURLToPath(new URL(`${name}.test.ts`, import.meta.url)));

suite('mails are the same wherever the service runs', () => {
  for (const TZ of ['UTC', 'America/New_York', 'Pacific/Kiritimati']) {
    test(TZ, () => {
      const { NODE_TEST_CONTEXT: _, ...env } = process.env;
      const run = spawnSync(process.execPath, ['--test', '--test-isolation=none', ...suites], {
        env: { ...env, TZ },
        encoding: 'utf8',
      });
      assert.equal(run.status, 0, run.stdout + run.stderr);
      assert.match(run.stdout, /pass [1-9]/);
    });
  }
});
