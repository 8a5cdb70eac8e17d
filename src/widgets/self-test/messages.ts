import type { Messages } from '../../localization/localization.ts';

/** Translations of the self-test, apart from those that every widget needs. */
export const selfTestMessages: Messages = {
  en: () => import('../../localization/generated/self-test/en.ts'),
  ar: () => import('../../localization/generated/self-test/ar.ts'),
};
