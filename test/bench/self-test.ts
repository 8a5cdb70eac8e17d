import type { Browser } from 'playwright-core';
import { toSurvey } from '../../src/data/self-test/interchange/surveyjs-export.ts';
import type { Instrument } from '../../src/domain/self-test/instrument.ts';
import interests from '../../src/data/self-test/instruments/interessekompas.nl.ts';
import { serveCompressed } from './compressed-site.ts';
import { median } from './median.ts';

const GOAL = 4;
const RUNS = 9;
/** A phone of a few years old, against the machine of a developer. */
const SLOWER = 4;

interface Connection {
  readonly name: string;
  /** Round trip in milliseconds, and bits per second. */
  readonly latency: number;
  readonly down: number;
  readonly up: number;
}

/** The slow 4G of Lighthouse's mobile profile, by which the field measures. */
const slow4G: Connection = { name: 'slow 4G', latency: 150, down: 1_638_400, up: 750_000 };
/** What is left when the network costs nothing: parsing, running and rendering. */
const processorOnly: Connection = { name: 'no network', latency: 0, down: -1, up: -1 };

const PATIENCE = 60_000;

declare const questionShown: (milliseconds: string) => void;

const instrument = interests as Instrument;
const first = instrument.items.find(({ id }) => id === instrument.pages[0]?.items[0])!.text;

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>Benchmark</title><link rel="icon" href="data:," />${head}</head><body>${body}</body></html>`;

/** Both as their guides say, with the same questions one at a time. SurveyJS needs no press on a start button. */
const pages: Readonly<Record<string, string>> = {
  '/kit': page(
    '<script type="module" src="/cdn/embed.js"></script>',
    `<lc-self-test instrument="interessekompas">
      <p slot="fallback"><a href="https://www.loopbaancentrum.example/zelftest">Doe de test bij het loopbaancentrum</a></p>
    </lc-self-test>`,
  ),
  '/surveyjs': page(
    `<link rel="stylesheet" href="/survey-core/survey-core.min.css" />
    <script src="/survey-core/survey.core.min.js"></script>
    <script src="/survey-js-ui/survey-js-ui.min.js"></script>
    <script src="/survey.js"></script>`,
    '<div id="survey"></div>',
  ),
  '/survey.js': `const survey = new Survey.Model(${JSON.stringify({ ...toSurvey(instrument), questionsOnPageMode: 'questionPerPage' })});
    document.addEventListener('DOMContentLoaded', () => survey.render(document.getElementById('survey')));`,
};

/**
 * How long it takes from the script tag, when the browser asks for the first file, to the first question of the interest test, on a processor that
 * is four times slower, beside SurveyJS with the same questions. Nothing is in a cache. Says whether the goal was met,
 * for a phone on a mobile network; without a network is printed beside it.
 */
export async function benchSelfTest(browser: Browser): Promise<boolean> {
  const server = await serveCompressed(pages, {
    '/cdn': 'dist/cdn',
    '/survey-core': 'node_modules/survey-core',
    '/survey-js-ui': 'node_modules/survey-js-ui',
  });
  console.log(
    `\nFirst question of ${instrument.items.length} on a processor ${SLOWER} times slower, ${RUNS} runs each, in ms:`,
  );
  try {
    await compare(browser, server.origin, processorOnly);
    const ratio = await compare(browser, server.origin, slow4G);
    console.log(`At least ${GOAL} times as fast on ${slow4G.name}: ${ratio >= GOAL ? 'yes' : 'NO'}.`);
    return ratio >= GOAL;
  } finally {
    await server.close();
  }
}

/** How many times as fast this kit is. */
async function compare(browser: Browser, origin: string, connection: Connection): Promise<number> {
  const times: Record<'kit' | 'surveyjs', number[]> = { kit: [], surveyjs: [] };
  // By turns, so that whatever else the machine does weighs on both; the first of each warms the disk.
  for (let run = -1; run < RUNS; run++) {
    for (const what of ['kit', 'surveyjs'] as const) {
      const time = await untilFirstQuestion(browser, `${origin}/${what}`, connection);
      if (run >= 0) times[what].push(time);
    }
  }
  const ratio = median(times.surveyjs) / median(times.kit);
  const range = (list: readonly number[]): string =>
    `median ${median(list).toFixed(0)} (${Math.min(...list).toFixed(0)} to ${Math.max(...list).toFixed(0)})`;
  console.log(
    `${connection.name}: this kit ${range(times.kit)}; SurveyJS ${range(times.surveyjs)}; ${ratio.toFixed(1)} times as fast.`,
  );
  return ratio;
}

async function untilFirstQuestion(browser: Browser, url: string, connection: Connection): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const tab = await context.newPage();
    const devTools = await context.newCDPSession(tab);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const { latency, down, up } = connection;
    await devTools.send('Network.enable');
    await devTools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: down / 8,
      uploadThroughput: up / 8,
    });
    // Not Playwright's own waiting, which would have the page compile a script of a third of a megabyte meanwhile.
    await devTools.send('Runtime.enable');
    await devTools.send('Runtime.addBinding', { name: 'questionShown' });
    const shown = new Promise<number>((resolve, reject) => {
      devTools.on('Runtime.bindingCalled', ({ payload }) => resolve(Number(payload)));
      setTimeout(() => reject(new Error(`No question at ${url} within ${PATIENCE / 1000} s`)), PATIENCE).unref();
    });
    await tab.addInitScript(watch, first);
    await tab.goto(url, { waitUntil: 'commit' });
    return await shown;
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
        const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        const asked = Math.min(...files.map(({ startTime }) => startTime));
        questionShown(String(performance.now() - asked));
      });
    });
  };
  look();
}
