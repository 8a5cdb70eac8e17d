/**
 * One piece of work that several callers wait for. A caller that gives up leaves the others waiting;
 * when the last one is gone the work itself is stopped.
 */
export class SharedRequest<T> {
  readonly #stop = new AbortController();
  readonly #result: Promise<T>;
  #waiting = 0;

  constructor(work: (stop: AbortController) => Promise<T>) {
    this.#result = work(this.#stop);
  }

  /** False once it failed by time or everybody left: wait for a new one instead. */
  get alive(): boolean {
    return !this.#stop.signal.aborted;
  }

  wait(signal: AbortSignal): Promise<T> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason as Error);
      this.#waiting += 1;
      const leave = () => {
        this.#waiting -= 1;
        if (this.#waiting === 0) this.#stop.abort(signal.reason);
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave, { once: true });
      const settled = () => signal.removeEventListener('abort', leave);
      void this.#result.then(resolve, reject).then(settled);
    });
  }
}
