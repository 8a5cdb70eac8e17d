const STOP_MS = 20_000;

/** A second signal, or a request that does not end, does not keep the process alive. */
export function stopOnSignal(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(1), STOP_MS).unref();
      void stop();
    });
  }
}
