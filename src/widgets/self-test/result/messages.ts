import type { Messages } from '../../../localization/localization.ts';

/** Translations of the result, which come with it. */
export const resultMessages: Messages = {
  en: () => import('../../../localization/generated/self-test/result/en.ts'),
  ar: () => import('../../../localization/generated/self-test/result/ar.ts'),
};
