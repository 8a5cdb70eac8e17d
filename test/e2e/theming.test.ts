import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { widgets } from '../../src/registry.ts';
import { serve } from '../support/server.ts';
import { Demo, type Visitor } from './demo.ts';

/** The strictest policy a partner can have. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html loopbaancentra',
].join('; ');

const elements = (attributes: string): string => widgets.map(({ tag }) => `<${tag} ${attributes}></${tag}>`).join('\n');
const html = (head: string, body: string): string => `<!doctype html>
<html lang="nl">
  <meta charset="utf-8" />
  <title>Gastpagina</title>
  <link rel="icon" href="data:," />
  ${head}
  <script type="module" src="/cdn/embed.js" data-directory="/data/centres.json" data-font="system"></script>
  <body>${body}</body>
</html>`;

const pages: Record<string, string> = {
  '/plain': html('', elements('')),
  '/regions': html('', elements('theme="foodvalley"')),
  '/host': html(
    '<link rel="stylesheet" href="/voorbeeld/theme.css" />',
    `<div class="voorbeeld-theme">${elements('')}</div>`,
  ),
  '/bad': html('<link rel="stylesheet" href="/bad.css" />', elements('')),
};

suite('theming', { timeout: 180_000 }, () => {
  let demo: Demo;

  before(async () => {
    const server = await serve(
      {
        '/cdn': 'dist/cdn',
        '/data': 'demo/data',
        '/voorbeeld': 'node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist',
      },
      {
        headers: () => ({ 'content-security-policy': policy }),
        intercept({ url = '' }, response) {
          const page = pages[url];
          if (page === undefined && url !== '/bad.css') return false;
          response.setHeader('content-type', page ? 'text/html; charset=utf-8' : 'text/css');
          response.end(page ?? 'body { --lc-color-action: #ffd54a; --lc-color-on-action: #fff }');
          return true;
        },
      },
    );
    demo = await Demo.start(server);
  });
  after(() => demo.stop());

  async function visiting(path: string, act: (visitor: Visitor, page: Page) => Promise<void>): Promise<void> {
    // Tall, so that every widget is in sight from the start.
    const visitor = await demo.visitor({ viewport: { width: 1000, height: 4000 }, colorScheme: 'light' });
    try {
      await visitor.page.addInitScript(observe);
      await visitor.goto(path);
      for (const { tag } of widgets) await visitor.page.locator(tag).locator('.title').first().waitFor();
      await visitor.settled();
      await act(visitor, visitor.page);
    } finally {
      await visitor.leave();
    }
  }
  const loaded = ({ requests }: Visitor, name: string): boolean =>
    requests.some((path) => path.includes(`/chunks/${name}`));
  const actions = (page: Page): Promise<string[]> =>
    Promise.all(
      widgets.map(({ tag }) =>
        page
          .locator(tag)
          .locator('lc-button[variant=primary] .control')
          .first()
          .evaluate((element) => getComputedStyle(element).backgroundColor),
      ),
    );
  const seen = (page: Page): Promise<Observed> =>
    page.evaluate(() => structuredClone((globalThis as unknown as { observed: Observed }).observed));

  test('a page that asks for nothing loads nothing for it', async () => {
    await visiting('/plain', async (visitor) => {
      for (const name of ['page-theme', 'region-theme', 'co-brand']) assert.equal(loaded(visitor, name), false, name);
      assert.deepEqual(visitor.complaints, []);
    });
  });

  test('a region loads its theme and nothing else, and its name stands under that of the network', async () => {
    await visiting('/regions', async (visitor, page) => {
      assert.equal(loaded(visitor, 'page-theme'), false);
      assert.equal(visitor.requests.filter((path) => path.includes('/chunks/foodvalley')).length, 1);
      for (const { tag } of widgets) {
        const line = page.locator(tag).locator('lc-brand-mark .region').first();
        await line.waitFor();
        assert.equal(await line.innerText(), 'Regio FoodValley (voorbeeld)');
      }
      await page.evaluate(() => (document.documentElement.lang = 'en'));
      await page.getByText('Region FoodValley (example)').first().waitFor();
      assert.deepEqual(visitor.complaints, []);
    });
  });

  test('another region repaints the page: nothing reloads, shifts or is lost', async () => {
    await visiting('/regions', async (visitor, page) => {
      await visitor.field.fill('Ede');
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
      const before = await actions(page);
      const { shift } = await seen(page);
      await page.evaluate(
        ([...tags]) => {
          const inputs = [...document.querySelectorAll(tags.join())].map((widget) =>
            widget.shadowRoot?.querySelector('lc-combobox')?.shadowRoot?.querySelector('input'),
          );
          Object.assign(globalThis, { inputs });
        },
        widgets.map(({ tag }) => tag),
      );
      for (const region of ['zeeland', 'twente', 'zuid-limburg']) {
        await page.evaluate(
          ([region, ...tags]) =>
            document.querySelectorAll(tags.join()).forEach((widget) => widget.setAttribute('theme', region!)),
          [region, ...widgets.map(({ tag }) => tag)],
        );
        await page.waitForFunction(
          (region) => performance.getEntriesByType('resource').some(({ name }) => name.includes(region)),
          region,
        );
        await visitor.settled();
      }
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
      assert.notDeepEqual(await actions(page), before);
      const now = await seen(page);
      assert.equal(now.loads, 1);
      assert.equal(now.shift, shift, 'layout shift');
      assert.equal(await visitor.field.inputValue(), 'Ede');
      assert.equal(await visitor.hasFocus(visitor.field), true);
      const same = await page.evaluate(() => {
        const { inputs } = globalThis as unknown as { inputs: (Element | undefined)[] };
        return inputs.every((input) => !input || input.isConnected);
      });
      assert.equal(same, true, 'the inputs are the same elements');
      assert.deepEqual(visitor.complaints, []);
    });
  });

  test('the theme of the page is taken over, under the strictest policy', async () => {
    await visiting('/host', async (visitor, page) => {
      await page.waitForFunction(() =>
        getComputedStyle(document.querySelector('lc-centre-finder')!)
          .getPropertyValue('--_color-action')
          .includes('5115ef'),
      );
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
      for (const color of await actions(page)) assert.equal(color, 'rgb(81, 21, 239)');
      assert.equal(loaded(visitor, 'region-theme'), false);
      assert.deepEqual((await seen(page)).violations, []);
      assert.deepEqual(visitor.complaints, []);
    });
  });

  test('colours that nobody can read make way, with an event and one warning for each widget', async () => {
    await visiting('/bad', async (visitor, page) => {
      await page.waitForFunction(
        (count) =>
          new Set((globalThis as unknown as { observed: Observed }).observed.contrast.map(([tag]) => tag)).size ===
          count,
        widgets.length,
      );
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
      for (const color of await actions(page)) assert.equal(color, 'rgb(18, 97, 76)');
      const { contrast, violations } = await seen(page);
      assert.ok(contrast.some(([, token]) => token === 'color-action'));
      assert.equal(visitor.complaints.length, widgets.length);
      for (const line of visitor.complaints) assert.match(line, /shows national colours.*color-action #ffd54a/);
      assert.deepEqual(violations, []);
    });
  });
});

interface Observed {
  /** How often a document started. */
  loads: number;
  shift: number;
  violations: string[];
  contrast: [tag: string, token: string][];
}

/** Runs in the page before everything else. */
function observe(): void {
  const loads = Number(sessionStorage.getItem('loads')) + 1;
  sessionStorage.setItem('loads', String(loads));
  const observed: Observed = { loads, shift: 0, violations: [], contrast: [] };
  Object.assign(globalThis, { observed });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) observed.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => observed.violations.push(violatedDirective));
  addEventListener('lc-theme-contrast', (event) => {
    const { target, token } = event as Event & { target: Element; token: string };
    observed.contrast.push([target.localName, token]);
  });
}
