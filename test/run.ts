/**
 * Everything that must hold, in one go: the pure code in Node, the elements in Chromium and, where it is installed,
 * in Firefox, and whole pages. Ends with the totals. Words on the command line choose: `npm test -- node firefox`.
 */
import { globSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestRunner } from '@web/test-runner';
import { findChromium, findFirefox } from './support/browser.ts';
import { testRunnerConfig, type BrowserName } from './support/web-test-runner.ts';

interface Totals {
  passed: number;
  failed: number;
}

// Looked for once: unpacking the packaged browser in several processes at a time would end badly.
process.env['CHROME_PATH'] = await findChromium();

const suites: Record<string, () => Promise<Totals>> = {
  node: () => inNode(globSync('test/{domain,data,tokens,project,service,studio}/**/*.test.ts')),
  chromium: () => inBrowser('chromium'),
  firefox: () => (findFirefox() ? inBrowser('firefox') : skip('Firefox is not installed')),
  e2e: () => inNode(globSync('test/e2e/**/*.test.ts')),
};

const chosen = process.argv.slice(2);
const totals: Totals = { passed: 0, failed: 0 };
for (const [name, suite] of Object.entries(suites)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n== ${name} ==`);
  const { passed, failed } = await suite();
  console.log(`${name}: ${passed} passed, ${failed} failed`);
  totals.passed += passed;
  totals.failed += failed;
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0);

async function inNode(files: string[]): Promise<Totals> {
  const result: Totals = { passed: 0, failed: 0 };
  const events = run({ files, concurrency: 2, timeout: 600_000 });
  events.on('test:summary', ({ file, counts }) => {
    if (file) return;
    result.passed = counts.passed;
    result.failed = counts.tests - counts.passed - counts.skipped - counts.todo;
  });
  await finished(events.compose(spec).on('data', (text) => process.stdout.write(text as string)));
  return result;
}

async function inBrowser(browser: BrowserName): Promise<Totals> {
  const config = await testRunnerConfig(browser);
  const runner = await startTestRunner({ config, autoExitProcess: false, readCliArgs: false, readFileConfig: false });
  if (!runner) return { passed: 0, failed: 1 };
  await new Promise((resolve) => runner.on('stopped', resolve));
  const result: Totals = { passed: 0, failed: 0 };
  for (const session of runner.sessions.all()) {
    const before = result.failed;
    countTests(session.testResults, result);
    // A file that does not load has no failing test of its own.
    if (!session.passed && result.failed === before) result.failed += 1;
  }
  return result;
}

interface SuiteResult {
  suites: SuiteResult[];
  tests: { passed: boolean; skipped: boolean }[];
}

function countTests(suite: SuiteResult | undefined, result: Totals): void {
  for (const test of suite?.tests ?? []) {
    if (!test.skipped) result[test.passed ? 'passed' : 'failed'] += 1;
  }
  suite?.suites.forEach((inner) => countTests(inner, result));
}

async function skip(reason: string): Promise<Totals> {
  console.log(`skipped: ${reason}`);
  return { passed: 0, failed: 0 };
}
