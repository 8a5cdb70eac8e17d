import { fetchAhead } from './widgets/self-test/ahead.ts';

/** A widget of the kit. This list feeds the loader, the size check, the tests and the documentation. */
export interface WidgetEntry {
  tag: `lc-${string}`;
  /** Folder in `widgets/` and name in the manifest. */
  name: string;
  load: () => Promise<unknown>;
  /** Starts to fetch what the widget needs right after it is there. */
  fetchAhead?: (element: Element) => void;
}

export const widgets: readonly WidgetEntry[] = [
  {
    tag: 'lc-centre-finder',
    name: 'centre-finder',
    load: () => import('./widgets/centre-finder/define.ts'),
  },
  {
    tag: 'lc-self-test',
    name: 'self-test',
    load: () => import('./widgets/self-test/define.ts'),
    fetchAhead,
  },
];
