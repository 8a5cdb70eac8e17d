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
 * What it costs a widget to adopt the theme of a page and to judge its colours: the time that the browser says it spent
 * in scripts and on styles, from a change of class until every widget wears the result, beside what the same change
 * costs it when the widgets are national. Painting is the page's own.
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
  // Colours that fade keep the browser busy for as long as that takes, whoever changes them.
  const tab = await browser.newPage({ viewport: { width: 800, height: 20_000 }, reducedMotion: 'reduce' });
  try {
    await tab.goto(server.origin);
    await tab.waitForFunction(
      (count) => document.querySelectorAll('lc-centre-finder:defined').length === count,
      WIDGETS,
    );
    await tab.waitForLoadState('networkidle');
    const devTools = await tab.context().newCDPSession(tab);
    await devTools.send('Performance.enable');
    const spent = async (): Promise<number> => {
      const { metrics } = await devTools.send('Performance.getMetrics');
      const seconds = metrics
        .filter(({ name }) => name === 'ScriptDuration' || name === 'RecalcStyleDuration')
        .reduce((sum, { value }) => sum + value, 0);
      return seconds * 1000;
    };
    const measure = async (theme: 'national' | 'host'): Promise<number[]> => {
      await tab.evaluate(choose, theme);
      const times: number[] = [];
      // In the first round the module arrives.
      for (let run = -1; run < RUNS; run++) {
        const before = await spent();
        await tab.evaluate(change, 'voorbeeld-theme');
        if (run >= 0) times.push(((await spent()) - before) / WIDGETS);
        await tab.evaluate(change, '');
      }
      return times;
    };
    const [national, adopted] = [await measure('national'), await measure('host')];
    console.log(
      `\nTheme of a page adopted and judged, ${WIDGETS} widgets, ${RUNS} runs, ms per widget: median ${median(adopted).toFixed(2)} (${Math.min(...adopted).toFixed(2)} to ${Math.max(...adopted).toFixed(2)}), of which ${median(national).toFixed(2)} when they are national.`,
    );
    console.log(`Within ${GOAL} ms: ${median(adopted) <= GOAL ? 'yes' : 'NO'}.`);
    return median(adopted) <= GOAL;
  } finally {
    await tab.close();
    await server.close();
  }
}

/** These run in the browser, and wait until everything has been done that follows. */
async function change(className: string): Promise<void> {
  document.body.className = className;
  await new Promise((resolve) => setTimeout(resolve, 150));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

async function choose(theme: string): Promise<void> {
  for (const finder of document.querySelectorAll('lc-centre-finder')) finder.setAttribute('theme', theme);
  await new Promise((resolve) => setTimeout(resolve, 300));
}
