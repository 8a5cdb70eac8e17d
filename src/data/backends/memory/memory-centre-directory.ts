import type { Directory } from '../../../domain/centres/centre.ts';
import type { CentreDirectory, DataError } from '../../ports.ts';

/** One scripted answer. A `delay` in milliseconds of Infinity never answers, as a server that hangs. */
export type MemoryAnswer = { readonly delay?: number } & (
  { readonly directory: Directory } | { readonly error: DataError }
);

/** Answers `load` from a script, one answer for each call; the last one is repeated. */
export class MemoryCentreDirectory implements CentreDirectory {
  readonly #script: readonly [MemoryAnswer, ...MemoryAnswer[]];
  #loads = 0;

  constructor(...script: readonly [MemoryAnswer, ...MemoryAnswer[]]) {
    this.#script = script;
  }

  /** How often `load` was called. */
  get loads(): number {
    return this.#loads;
  }

  async load(signal: AbortSignal): Promise<Directory> {
    const answer = this.#script[this.#loads] ?? this.#script.at(-1) ?? this.#script[0];
    this.#loads += 1;
    signal.throwIfAborted();
    await pause(answer.delay ?? 0, signal);
    if ('error' in answer) throw answer.error;
    return answer.directory;
  }
}

function pause(delay: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = Number.isFinite(delay) ? setTimeout(resolve, delay) : undefined;
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
