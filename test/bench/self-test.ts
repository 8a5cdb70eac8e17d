import type { Browser } from 'playwright-core';
import { toSurvey } from '../../src/data/self-test/interchange/surveyjs-export.ts';
import type { Instrument } from '../../src/domain/self-test/instrument.ts';
import { serve } from '../support/server.ts';
import interests from '../../src/data/self-test/instruments/interessekompas.nl.ts';
import { median } from './median.ts';

const GOAL = 4;
const RUNS = 9;
/** A phone of a few years old, against the machine of a developer. */
const SLOWER = 4;

const instrument = interests as Instrument;
const first = instrument.items.find(({ id }) => id === instrument.pages[0]?.items[0])!.text;

const page = (content: string): string =>
  `<!doctype html><html lang="nl"><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>Benchmark</title><link rel="icon" href="data:," />${content}</html>`;

/** Both as their guides say, with the same questions one at a time. SurveyJS needs no press on a start button. */
const pages: Readonly<Record<string, string>> = {
  '/kit': page(
    '<script type="module" src="/cdn/embed.js"></script><lc-self-test instrument="interessekompas"></lc-self-test>',
  ),
  '/surveyjs': page(
    `<link rel="stylesheet" href="/survey-core/survey-core.min.css" />
    <script src="/survey-core/survey.core.min.js"></script>
    <script src="/survey-js-ui/survey-js-ui.min.js"></script>
    <div id="survey"></div><script src="/survey.js"></script>`,
  ),
  '/survey.js': `const survey = new Survey.Model(${JSON.stringify({ ...toSurvey(instrument), questionsOnPageMode: 'questionPerPage' })});
    survey.render(document.getElementById('survey'));`,
};

/**
 * How long it takes from the script tag to the first question of the interest test, on a processor that is four times
 * slower, beside SurveyJS with the same questions. Nothing is in a cache. Says whether the goal was met.
 */
export async function benchSelfTest(browser: Browser): Promise<boolean> {
  const server = await serve(
    { '/cdn': 'dist/cdn', '/survey-core': 'node_modules/survey-core', '/survey-js-ui': 'node_modules/survey-js-ui' },
    {
      intercept({ url = '' }, response) {
        const body = pages[url];
        if (body === undefined) return false;
        response.setHeader('content-type', url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');
        response.end(body);
        return true;
      },
    },
  );
  const times: Record<'kit' | 'surveyjs', number[]> = { kit: [], surveyjs: [] };
  try {
    // By turns, so that whatever else the machine does weighs on both; the first of each warms the disk.
    for (let run = -1; run < RUNS; run++) {
      for (const what of ['kit', 'surveyjs'] as const) {
        const time = await untilFirstQuestion(browser, `${server.origin}/${what}`);
        if (run >= 0) times[what].push(time);
      }
    }
  } finally {
    await server.close();
  }
  const [kit, surveyjs] = [median(times.kit), median(times.surveyjs)];
  const range = (list: readonly number[]): string =>
    `median ${median(list).toFixed(0)} ms (${Math.min(...list).toFixed(0)} to ${Math.max(...list).toFixed(0)})`;
  console.log(
    `\nFirst question of ${instrument.items.length} on a processor ${SLOWER} times slower, ${RUNS} runs each:`,
  );
  console.log(`this kit: ${range(times.kit)}; SurveyJS: ${range(times.surveyjs)}`);
  console.log(`${(surveyjs / kit).toFixed(1)} times as fast; at least ${GOAL}.`);
  return surveyjs / kit >= GOAL;
}

async function untilFirstQuestion(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const tab = await context.newPage();
    const devTools = await context.newCDPSession(tab);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await tab.addInitScript(watch, first);
    await tab.goto(url, { waitUntil: 'commit' });
    const shown = await tab.waitForFunction(() => (globalThis as { shown?: number }).shown, undefined, {
      polling: 100,
      timeout: 60_000,
    });
    return (await shown.jsonValue())!;
  } finally {
    await context.close();
  }
}

/** Runs in the browser: starts as soon as there is a button for it, and notes when the question has been painted. */
function watch(question: string): void {
  let started = false;
  const look = (): void => {
    const inside = document.querySelector('lc-self-test')?.shadowRoot;
    const go = inside?.querySelector<HTMLElement>('.go');
    if (go && !started) {
      started = true;
      go.click();
    }
    const asked = inside?.querySelector('.asked') ?? document.querySelector('#survey .sd-question__title');
    if (!asked?.textContent.includes(question)) return void requestAnimationFrame(look);
    requestAnimationFrame(() => {
      setTimeout(() => {
        const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        (globalThis as { shown?: number }).shown = performance.now() - navigation!.responseStart;
      });
    });
  };
  look();
}
