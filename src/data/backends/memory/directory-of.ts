import type { Centre, Directory } from '../../../domain/centres/centre.ts';

/** A directory of these centres that has nothing wrong with it. */
export function directoryOf(centres: readonly Centre[], overrides: Partial<Directory> = {}): Directory {
  return { centres, problems: [], sample: false, ...overrides };
}
