const instruments: Readonly<Record<string, () => Promise<unknown>>> = {
  wegwijzer: () => import('../../data/self-test/instruments/wegwijzer.nl.ts'),
  interessekompas: () => import('../../data/self-test/instruments/interessekompas.nl.ts'),
  loopbaanvaardigheden: () => import('../../data/self-test/instruments/loopbaanvaardigheden.nl.ts'),
  basisvaardigheden: () => import('../../data/self-test/instruments/basisvaardigheden.nl.ts'),
};

/**
 * Fetches what the first question takes, beside the widget itself instead of after it. The loader calls this, so it
 * imports nothing at once; a failure shows when the visitor starts, and is tried again then.
 */
export function fetchAhead(element: Element): void {
  const name = element.getAttribute('instrument') ?? 'wegwijzer';
  const test = Object.hasOwn(instruments, name) ? instruments[name] : undefined;
  for (const load of [() => import('./questions.ts'), test]) load?.().catch(() => undefined);
}
