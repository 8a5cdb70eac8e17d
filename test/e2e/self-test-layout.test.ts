import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { axe, found } from './axe.ts';
import { Demo } from './demo.ts';
import { faults, NO_FAULTS } from './faults.ts';
import { AGENCY, SCHOOL, SelfTest } from './self-test.ts';

suite('a self-test for everybody', { timeout: 300_000, concurrency: 2 }, () => {
  let demo: Demo;

  before(async () => {
    demo = await Demo.start();
  });
  after(() => demo.stop());

  for (const width of [320, 640]) {
    for (const site of [SCHOOL, AGENCY]) {
      for (const direction of ['ltr', 'rtl'] as const) {
        test(`${site} ${direction} at ${width} pixels: nothing sticks out, text and targets are large enough`, async () => {
          const visitor = await demo.visitor({ viewport: { width, height: 480 }, deviceScaleFactor: 2 });
          try {
            if (direction === 'rtl') await visitor.inArabic(site);
            const selfTest = new SelfTest(visitor);
            await selfTest.open(site);
            const start = await faults(selfTest.widget);
            await selfTest.start();
            const question = await faults(selfTest.widget);
            await selfTest.answerToTheEnd();
            const result = await faults(selfTest.widget);
            await selfTest.result.locator('.talk').click();
            // On top of the page, so it may be wider than the widget.
            const dialog = { ...(await faults(selfTest.widget)), out: [] };
            assert.deepEqual(
              { start, question, result, dialog },
              { start: NO_FAULTS, question: NO_FAULTS, result: NO_FAULTS, dialog: NO_FAULTS },
            );
          } finally {
            await visitor.leave();
          }
        });
      }
    }
  }

  for (const site of [SCHOOL, AGENCY]) {
    for (const direction of ['ltr', 'rtl'] as const) {
      for (const colorScheme of ['light', 'dark'] as const) {
        test(`axe finds nothing wrong on ${site} ${direction} ${colorScheme}`, async () => {
          const visitor = await demo.visitor({ colorScheme });
          try {
            if (direction === 'rtl') await visitor.inArabic(site);
            const selfTest = new SelfTest(visitor);
            await selfTest.open(site);
            // Also where the site itself has no dark colours; the next visitor's site may.
            await selfTest.widget.evaluate((widget, scheme) => (widget.style.colorScheme = scheme), colorScheme);
            await visitor.page.evaluate(axe);
            const start = await found(visitor, 'lc-self-test');
            await selfTest.start();
            const question = await found(visitor, 'lc-self-test');
            await selfTest.answerToTheEnd();
            const result = await found(visitor, 'lc-self-test');
            await selfTest.result.locator('.talk').click();
            const dialog = await found(visitor, 'lc-self-test');
            assert.deepEqual({ start, question, result, dialog }, { start: [], question: [], result: [], dialog: [] });
          } finally {
            await visitor.leave();
          }
        });
      }
    }
  }
});
