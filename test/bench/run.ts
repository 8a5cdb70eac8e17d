/**
 * How long a visitor waits for the list after choosing a filter or searching for another place, with a thousand and
 * with ten thousand centres; and for the first question of the self-test. Run `npm run build` first. Fails when a list
 * takes more than a frame or grows too fast, or when the self-test is not far ahead of SurveyJS.
 */
import type { Centre } from '../../src/domain/centres/centre.ts';
import { indexCentres } from '../../src/domain/centres/centre-index.ts';
import { NOTHING_SELECTED, withFacet } from '../../src/domain/centres/selection.ts';
import { FinderResults, type Question } from '../../src/widgets/centre-finder/results/results.ts';
import { launchChromium } from '../support/browser.ts';
import { manyCentres, seededRandom } from '../support/centres.ts';
import { serve } from '../support/server.ts';
import { benchHostTheme } from './host-theme.ts';
import { measure, type Timing } from './in-page.ts';
import { median } from './median.ts';
import { benchSelfTest } from './self-test.ts';

const FRAME = 16;
const GROWTH = 3;
const SIZES = [1_000, 10_000] as const;
const WARM_UP = 6;
const RUNS = 24;

const random = seededRandom(7);
const places = Array.from({ length: 40 }, () => ({ latitude: 51 + random() * 2, longitude: 4 + random() * 2.5 }));

const server = await serve({ '/': 'test/bench', '/cdn': 'dist/cdn' });
const browser = await launchChromium();
interface Row {
  what: 'filter' | 'search';
  centres: number;
  /** Medians, and the quickest of all: on a busy machine that one is nearest to the truth. */
  rendered: number;
  quickest: number;
  painted: number;
  computing: number;
}
const rows: Row[] = [];
let selfTestMeetsGoal = false;
let hostThemeMeetsGoal = false;
try {
  for (const size of SIZES) {
    const centres = manyCentres(size);
    const page = await browser.newPage();
    await page.goto(server.origin);
    const timings = await page.evaluate(measure, { centres, places, warmUp: WARM_UP, runs: RUNS });
    await page.close();
    const computing = compute(centres);
    for (const what of ['filter', 'search'] as const) {
      rows.push({ what, centres: size, ...summary(timings[what]), computing: computing[what] });
    }
  }
  hostThemeMeetsGoal = await benchHostTheme(browser);
  selfTestMeetsGoal = await benchSelfTest(browser);
} finally {
  await browser.close();
  await server.close();
}

console.log(
  'In ms: median until rendered, quickest, median until painted, and what of it is computing what to show.\n',
);
console.table(
  rows.map(({ what, centres, ...times }) => ({
    what,
    centres,
    ...Object.fromEntries(Object.entries(times).map(([name, time]) => [name, Number(time.toFixed(1))])),
    'within a frame': times.rendered <= FRAME,
  })),
);
let exceeded = rows.some(({ rendered }) => rendered > FRAME);
for (const what of ['filter', 'search'] as const) {
  const [few, many] = rows.filter((row) => row.what === what).map(({ rendered }) => rendered);
  const growth = many! / few!;
  exceeded ||= growth > GROWTH;
  console.log(`${what}: ten times the centres take ${growth.toFixed(1)} times as long; at most ${GROWTH}.`);
}
process.exitCode = exceeded || !hostThemeMeetsGoal || !selfTestMeetsGoal ? 1 : 0;

function summary(timings: readonly Timing[]): Pick<Row, 'rendered' | 'quickest' | 'painted'> {
  const rendered = timings.map(({ scripting }) => scripting);
  return {
    rendered: median(rendered),
    quickest: Math.min(...rendered),
    painted: median(timings.map(({ painted }) => painted)),
  };
}

/** The same changes without a browser: what is left of the time above goes into rendering. */
function compute(centres: readonly Centre[]): { filter: number; search: number } {
  const results = new FinderResults(indexCentres(centres));
  const now = Date.UTC(2026, 8, 1, 12);
  const base: Question = { selection: NOTHING_SELECTED, place: undefined, region: undefined, now, shown: 10 };
  const at = (run: number): Question['place'] => ({
    kind: 'town',
    label: '',
    coordinates: places[run % places.length]!,
    precision: 'exact',
  });
  const timed = (question: (run: number) => Question): number => {
    const times: number[] = [];
    for (let run = 0; run < WARM_UP + RUNS; run++) {
      const start = performance.now();
      results.answer(question(run));
      if (run >= WARM_UP) times.push(performance.now() - start);
    }
    return median(times);
  };
  const place = at(0);
  const evening = withFacet(NOTHING_SELECTED, 'when', ['evening']);
  return {
    filter: timed((run) => ({ ...base, place, selection: run % 2 ? { ...evening } : { ...NOTHING_SELECTED } })),
    search: timed((run) => ({ ...base, place: at(run) })),
  };
}
