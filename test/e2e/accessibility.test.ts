import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { directoryFile } from '../support/directory-file.ts';
import { axe, found } from './axe.ts';
import { Demo, sites } from './demo.ts';

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
            if (direction === 'rtl') await visitor.inArabic(site);
            await visitor.open(site);
            // Also where the site itself has no dark colours; the next visitor's site may.
            await visitor.finder.evaluate((finder, scheme) => (finder.style.colorScheme = scheme), colorScheme);
            await visitor.page.evaluate(axe);
            const start = await found(visitor, 'html');
            await visitor.step('list');
            const list = await found(visitor, 'lc-centre-finder');
            await visitor.step('filters');
            await visitor.step('unfolded');
            await visitor.step('map');
            const everything = await found(visitor, 'lc-centre-finder');
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
        problems['failed'] = await found(visitor, 'lc-centre-finder');
        await unblock();
        await retry.click();
        await visitor.centres.first().waitFor();
        problems['unknown'] = await found(visitor, 'lc-centre-finder');
        await visitor.answer('/data/centres.json', directoryFile());
        await visitor.open();
        await visitor.page.evaluate(axe);
        await visitor.step('list');
        await visitor.finder.getByRole('checkbox', { name: /avonds/ }).check();
        await visitor.finder.getByText('Geen centrum past bij al je keuzes').waitFor();
        problems['nothing'] = await found(visitor, 'lc-centre-finder');
        assert.deepEqual(problems, { failed: [], unknown: [], nothing: [] });
      } finally {
        await visitor.leave();
      }
    });
  }
});
