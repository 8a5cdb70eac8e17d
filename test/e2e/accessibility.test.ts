import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, suite, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import { directoryFile } from '../support/directory-file.ts';
import { Demo, sites, type Visitor } from './demo.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(scope: string): Promise<AxeResults>;
}

/** What axe finds wrong in what matches the selector. */
async function found({ page }: Visitor, scope = 'lc-centre-finder'): Promise<string[]> {
  return page.evaluate(async (scope) => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(scope);
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${String(target)}`));
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
            await visitor.open(site);
            // Also where the site itself has no dark colours; the next visitor's site may.
            await visitor.finder.evaluate((finder, scheme) => (finder.style.colorScheme = scheme), colorScheme);
            await visitor.page.evaluate(axe);
            const start = await found(visitor, 'html');
            await visitor.step('list');
            const list = await found(visitor);
            await visitor.step('filters');
            await visitor.step('unfolded');
            await visitor.step('map');
            const everything = await found(visitor);
            assert.deepEqual({ start, list, everything }, { start: [], list: [], everything: [] });
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
        await visitor.centres.first().waitFor();
        problems['unknown'] = await found(visitor);
        await visitor.answer('/data/centres.json', directoryFile());
        await visitor.open();
        await visitor.page.evaluate(axe);
        await visitor.step('list');
        await visitor.finder.getByRole('checkbox', { name: /avonds/ }).check();
        await visitor.finder.getByText('Geen centrum past bij al je keuzes').waitFor();
        problems['nothing'] = await found(visitor);
        assert.deepEqual(problems, { failed: [], unknown: [], nothing: [] });
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
