import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const suites = ['availability', 'clock-changes', 'choosing', 'booking'].map((name) =>
  fileURLToPath(new URL(`${name}.test.ts`, import.meta.url)),
);
const snapshot = fileURLToPath(new URL('snapshot.ts', import.meta.url));
const zones = ['UTC', 'America/New_York', 'Pacific/Kiritimati'];

function node(TZ: string, ...args: string[]): string {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const run = spawnSync(process.execPath, args, { env: { ...env, TZ }, encoding: 'utf8' });
  assert.equal(run.status, 0, run.stdout + run.stderr);
  return run.stdout;
}

suite('the zone of the machine makes no difference', () => {
  for (const TZ of zones) {
    test(`the suites pass in ${TZ}`, () => {
      assert.match(node(TZ, '--test', '--test-isolation=none', ...suites), /pass [1-9]/);
    });
  }

  test('two years of slots are the same in each', () => {
    const [first, ...others] = zones.map((TZ) => node(TZ, snapshot));
    assert.match(first!, /^[1-9]\d+ slots, [0-9a-f]{64}\n$/);
    for (const other of others) assert.equal(other, first);
  });
});
