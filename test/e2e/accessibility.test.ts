import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, suite, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import { Demo, sites, states, type Visitor } from './demo.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong; the whole page, or only what is in the finder. */
async function found({ page }: Visitor, scope = 'lc-centre-finder'): Promise<string[]> {
  return page.evaluate(async (scope) => {
    const { violations } = await (globalThis as unknown as { axe: { run(scope: string): Promise<AxeResults> } }).axe.run(scope);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, all }) => `${id}: ${target.flat().join(' >>> ')} (${[...any, ...all][0]?.message ?? ''})`),
    );
  }, scope);
}

suite('axe finds nothing wrong', { timeout: 600_000, concurrency: 2 }, () => {
  let demo: Demo;

  before(async () => {
    demo = await Demo.start();
  });
  after(() => demo.stop());

  for (const site of sites) {
    for (const direction of ['ltr', 'rtl'] as const) {
      for (const colorScheme of ['light', 'dark'] as const) {
        test(`${site} ${direction} ${colorScheme}`, async () => {
          const visitor = await demo.visitor({ colorScheme });
          try {
            if (direction === 'rtl') await inArabic(visitor, site);
            await visitor.goto(site);
            // Before the page's own code, so that it is there whatever the policy says about scripts.
            await visitor.page.evaluate(axe);
            await visitor.field.waitFor();
            await visitor.settled();
            const problems: Record<string, string[]> = { page: await found(visitor, 'html') };
            for (const state of states) {
              if (state !== 'start') {
                await visitor.step(state);
                problems[state] = await found(visitor);
              }
            }
            assert.deepEqual(problems, { page: [], list: [], filters: [], unfolded: [], map: [] });
          } finally {
            await visitor.leave();
          }
        });
      }
    }
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`when the directory fails, the place is unknown or nothing fits, ${colorScheme}`, async () => {
      const visitor = await demo.visitor({ colorScheme });
      try {
        const unblock = await visitor.block('/data/centres.json');
        await visitor.open();
        await visitor.page.evaluate(axe);
        const problems: Record<string, string[]> = {};
        await visitor.field.fill('Qwxyz');
        await visitor.field.press('Enter');
        const retry = visitor.finder.getByRole('button', { name: 'Probeer het nog eens' });
        await retry.waitFor();
        problems['failed'] = await found(visitor);
        await unblock();
        await retry.click();
        await visitor.step('filters');
        for (const name of [/avonds/, /weekend/, /Zonder afspraak/]) {
          await visitor.finder.locator('lc-choice-group').first().getByRole('checkbox', { name }).check();
        }
        const languages = visitor.finder.locator('.groups lc-choice-group').last().getByRole('checkbox');
        for (let i = (await languages.count()) - 1; i >= 0; i--) {
          if (/ 0$/.test((await languages.nth(i).getAttribute('aria-label')) ?? '')) await languages.nth(i).check();
        }
        await visitor.settled();
        problems['narrowed'] = await found(visitor);
        assert.deepEqual(problems, { failed: [], narrowed: [] });
      } finally {
        await visitor.leave();
      }
    });
  }
});

/** The site as it would be in Arabic: the same page, read from the right. */
async function inArabic({ page }: Visitor, site: string): Promise<void> {
  await page.route(
    ({ pathname }) => pathname === site,
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<html lang="nl" dir="ltr">', '<html lang="ar" dir="rtl">');
      await route.fulfill({ response, body });
    },
  );
}
