import type { Centre } from '../../src/domain/centres/centre.ts';
import type { Coordinates } from '../../src/domain/places/place.ts';
import type { LcCentreFinder } from '../../src/widgets/centre-finder/centre-finder.ts';

/** Milliseconds until all is computed and rendered, and until it is painted. */
export interface Timing {
  readonly scripting: number;
  readonly painted: number;
}

export interface Workload {
  readonly centres: readonly Centre[];
  readonly places: readonly Coordinates[];
  readonly warmUp: number;
  readonly runs: number;
}

/** Runs in the browser, so it can use nothing but its argument. */
export async function measure(work: Workload): Promise<{ filter: Timing[]; search: Timing[] }> {
  const task = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

  await customElements.whenDefined('lc-centre-finder');
  const finder = document.querySelector<LcCentreFinder>('lc-centre-finder')!;
  finder.source = { load: async () => ({ centres: work.centres, problems: [], sample: true }) };
  finder.places = {
    prepare: async () => undefined,
    suggest: async () => [],
    resolve: async (query) => ({
      kind: 'town',
      label: query,
      coordinates: work.places[Number(query) % work.places.length]!,
      precision: 'exact',
    }),
    regionAt: async () => undefined,
  };
  await finder.search('0');
  let list: ShadowRoot | null | undefined;
  while (!list?.querySelector('.card')) {
    await frame();
    list = finder.shadowRoot?.querySelector('lc-centre-results')?.shadowRoot;
  }
  const results = list;
  results.querySelector<HTMLElement>('.filter-buttons lc-button')?.click();
  await frame();
  const boxes = (): HTMLInputElement[] =>
    [...results.querySelectorAll('lc-choice-group')].flatMap((group) => [
      ...group.shadowRoot!.querySelectorAll('input'),
    ]);

  async function time(act: () => unknown): Promise<Timing> {
    await frame();
    await task();
    const start = performance.now();
    await act();
    // Rendering is done in microtasks; the next task comes after all of them.
    await task();
    const scripting = performance.now() - start;
    await frame();
    await task();
    return { scripting, painted: performance.now() - start };
  }

  const filter: Timing[] = [];
  const search: Timing[] = [];
  for (let run = -work.warmUp; run < work.runs; run++) {
    // Turned on and off again by turns, another one each time: nothing is answered from memory.
    const at = Math.floor((run + work.warmUp) / 2) % boxes().length;
    const filtered = await time(() => boxes()[at]!.click());
    const searched = await time(() => finder.search(String(run + work.warmUp + 1)));
    if (run < 0) continue;
    filter.push(filtered);
    search.push(searched);
  }
  return { filter, search };
}
