/** A widget of the kit. This list feeds the loader, the contract tests, the size budgets and the documentation. */
export interface WidgetEntry {
  tag: `lc-${string}`;
  /** Folder in `widgets/` and name in the manifest. */
  name: string;
  load: () => Promise<unknown>;
  /** The most that a page may load for it, gzip, in kB of 1000 bytes: before the first use, and later by cause. */
  budget: { initial: number; lazy: Readonly<Record<string, number>> };
}

export const widgets: readonly WidgetEntry[] = [
  {
    tag: 'lc-centre-finder',
    name: 'centre-finder',
    load: () => import('./widgets/centre-finder/define.ts'),
    budget: {
      initial: 25,
      lazy: {
        results: 22,
        gazetteer: 40,
        map: 70,
        font: 60,
        theme: 2,
        'place-finder': 3,
        'place-search': 3,
        'deep-link': 1,
        'structured-data': 1,
      },
    },
  },
  {
    tag: 'lc-self-test',
    name: 'self-test',
    load: () => import('./widgets/self-test/define.ts'),
    budget: {
      initial: 25,
      lazy: {
        questions: 6,
        result: 20,
        occupations: 12,
        wegwijzer: 4,
        interessekompas: 4,
        loopbaanvaardigheden: 4,
        basisvaardigheden: 4,
        'http-instrument': 6,
        font: 60,
        theme: 2,
      },
    },
  },
];
