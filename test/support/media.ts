import { emulateMedia } from '@web/test-runner-commands';

/** The driver of Firefox cannot emulate what a visitor prefers. */
const can = !navigator.userAgent.includes('Firefox');

/** For a test that needs a visitor with other preferences. */
export const itWithMedia = can ? it : it.skip;

/** For hooks, which also run around tests that are skipped. */
export async function preferMotion(reducedMotion: 'reduce' | 'no-preference'): Promise<void> {
  if (can) await emulateMedia({ reducedMotion });
}
