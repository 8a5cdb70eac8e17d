import type { Browser } from 'playwright-core';
import { serve } from '../support/server.ts';
import { median } from './median.ts';

const WIDGETS = 40;
const RUNS = 15;
/** Per widget. */
const GOAL = 2;

const page = `<!doctype html>
<html lang="nl">
  <meta charset="utf-8" />
  <title>Benchmark</title>
  <link rel="icon" href="data:," />
  <link rel="stylesheet" href="/voorbeeld/theme.css" />
  <script type="module" src="/cdn/embed.js" data-font="system"></script>
  <body>${'<lc-centre-finder></lc-centre-finder>'.repeat(WIDGETS)}</body>
</html>`;

/**
 * How long a widget takes to adopt the theme of a page and to judge its colours, from the change of class until it
 * wears the result; the browser's own work of giving two thousand custom properties to everything is part of it.
 */
export async function benchHostTheme(browser: Browser): Promise<boolean> {
  const server = await serve(
    { '/cdn': 'dist/cdn', '/voorbeeld': 'node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist' },
    {
      intercept({ url }, response) {
        if (url !== '/') return false;
        response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
        return true;
      },
    },
  );
  const tab = await browser.newPage({ viewport: { width: 800, height: 40_000 } });
  try {
    await tab.goto(server.origin);
    await tab.waitForFunction(
      (count) => document.querySelectorAll('lc-centre-finder:defined').length === count,
      WIDGETS,
    );
    await tab.waitForLoadState('networkidle');
    const times = await tab.evaluate(adopt, RUNS);
    const each = times.map((time) => time / WIDGETS);
    console.log(
      `\nTheme of a page adopted and judged, ${WIDGETS} widgets, ${RUNS} runs, ms per widget: median ${median(each).toFixed(2)} (${Math.min(...each).toFixed(2)} to ${Math.max(...each).toFixed(2)}).`,
    );
    console.log(`Within ${GOAL} ms: ${median(each) <= GOAL ? 'yes' : 'NO'}.`);
    return median(each) <= GOAL;
  } finally {
    await tab.close();
    await server.close();
  }
}

/** Runs in the browser. The first round, in which the module arrives, does not count. */
async function adopt(runs: number): Promise<number[]> {
  const finders = [...document.querySelectorAll('lc-centre-finder')];
  const sheets = (): number => finders.reduce((sum, { shadowRoot }) => sum + shadowRoot!.adoptedStyleSheets.length, 0);
  const plain = sheets();
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
  const task = (): Promise<unknown> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  const times: number[] = [];
  for (let run = -1; run < runs; run++) {
    // The callback is registered before that of the kit, so it runs right before it.
    const started = new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
    document.body.className = 'voorbeeld-theme';
    const start = await started;
    while (sheets() < plain + finders.length) await task();
    if (run >= 0) times.push(performance.now() - start);
    await frame();
    document.body.className = '';
    while (sheets() > plain) await task();
    await frame();
  }
  return times;
}
