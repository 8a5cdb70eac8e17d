/** Counts what happened in the current window, of this process alone: replicas each allow their own share. */
export class Counter {
  readonly #windowMs: number;
  readonly #counts = new Map<string, number>();
  #window = 0;

  constructor(windowMs: number) {
    this.#windowMs = windowMs;
  }

  /** How often it has been counted in this window, this time included. */
  count(key: string, now: number): number {
    const window = Math.floor(now / this.#windowMs);
    if (window !== this.#window) {
      this.#counts.clear();
      this.#window = window;
    }
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count;
  }

  /** Seconds until the next window. */
  wait(now: number): number {
    return Math.ceil((this.#windowMs - (now % this.#windowMs)) / 1000);
  }
}
