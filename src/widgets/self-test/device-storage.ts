/** What became of an attempt to keep something on the device. */
export type StorageOutcome = 'kept' | 'full' | 'blocked';

const PREFIX = 'lc-self-test:';

/**
 * What the visitor asked to keep on this device, as text. Browsers may refuse storage altogether, by throwing from
 * the getter; then nothing is kept and the test goes on.
 */
export const deviceStorage = {
  read(name: string): string | undefined {
    try {
      return localStorage.getItem(PREFIX + name) ?? undefined;
    } catch {
      return undefined;
    }
  },

  write(name: string, text: string): StorageOutcome {
    try {
      localStorage.setItem(PREFIX + name, text);
      return 'kept';
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
    }
  },

  remove(name: string): void {
    try {
      localStorage.removeItem(PREFIX + name);
    } catch {
      // Storage that is blocked holds nothing either.
    }
  },
};
