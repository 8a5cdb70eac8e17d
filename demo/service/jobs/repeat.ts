import { setTimeout as sleep } from 'node:timers/promises';

/** Does it again and again, never twice at a time; `stop` waits for the one that is going on. */
export function repeat(
  work: () => Promise<unknown>,
  everyMs: number,
  onError: (error: unknown) => void,
): () => Promise<void> {
  const stopping = new AbortController();
  const loop = (async () => {
    while (!stopping.signal.aborted) {
      await work().catch(onError);
      // Replicas that started together drift apart.
      const pause = everyMs * (0.75 + Math.random() / 2);
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return async () => {
    stopping.abort();
    await loop;
  };
}
