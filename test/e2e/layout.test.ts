import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { Demo, sites, states, type Visitor } from './demo.ts';
import { faults, NO_FAULTS } from './faults.ts';

const pages = [...sites, '/en/', '/ar/'];

suite('on a small or enlarged screen', { timeout: 120_000, concurrency: 2 }, () => {
  let demo: Demo;

  before(async () => {
    demo = await Demo.start();
  });
  after(() => demo.stop());

  // 320: a small phone, or a window of 640 at 200 %. 640: a window of 1280 at 200 %.
  for (const width of [320, 640]) {
    for (const path of pages) {
      test(`${path} at ${width} pixels: nothing sticks out, text and targets are large enough`, async () => {
        const visitor = await demo.visitor({ viewport: { width, height: 480 }, deviceScaleFactor: 2 });
        try {
          await visitor.open(path);
          for (const state of states) {
            if (state !== 'start') await visitor.step(state);
            assert.deepEqual({ state, ...(await faults(visitor.finder)) }, { state, ...NO_FAULTS });
          }
        } finally {
          await visitor.leave();
        }
      });
    }
  }

  for (const [rootSize, textSize] of [
    ['62.5%', '17px'],
    ['200%', '34px'],
  ] as const) {
    test(`a root size of ${rootSize} gives text of ${textSize}`, async () => {
      const visitor = await demo.visitor();
      try {
        await visitor.open();
        await visitor.page.evaluate((size) => (document.documentElement.style.fontSize = size), rootSize);
        await visitor.step('list');
        await visitor.step('unfolded');
        const size = await visitor.finder.locator('.promise').evaluate((text) => getComputedStyle(text).fontSize);
        assert.equal(size, textSize);
        assert.deepEqual(await faults(visitor.finder), NO_FAULTS);
      } finally {
        await visitor.leave();
      }
    });
  }

  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 800 },
  ]) {
    for (const path of sites) {
      test(`${path} hardly moves while it loads, ${viewport.width} pixels wide`, async (t) => {
        const visitor = await demo.visitor({ viewport });
        try {
          await visitor.page.addInitScript(() => {
            const store = globalThis as { shift?: number };
            store.shift = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                store.shift! += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
          });
          await visitor.goto(path);
          while (!(await inSight(visitor))) await scroll(visitor);
          await visitor.field.waitFor();
          await visitor.settled();
          const shift = await visitor.page.evaluate(() => (globalThis as { shift?: number }).shift ?? Number.NaN);
          t.diagnostic(`cumulative layout shift ${shift.toFixed(3)}`);
          assert.ok(shift < 0.1, `cumulative layout shift ${shift.toFixed(3)}`);
        } finally {
          await visitor.leave();
        }
      });
    }
  }
});

/** Scrolls as somebody who reads, so that what comes near has time to load. */
async function scroll({ page }: Visitor): Promise<void> {
  await page.mouse.wheel(0, 200);
  await page.waitForTimeout(150);
}

function inSight({ finder }: Visitor): Promise<boolean> {
  return finder.evaluate((element) => element.getBoundingClientRect().top < innerHeight / 2);
}
