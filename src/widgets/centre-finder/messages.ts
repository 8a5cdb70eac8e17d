import type { Messages } from '../../localization/localization.ts';

/** Translations of the centre finder, apart from those that several widgets need. */
export const finderMessages: Messages = {
  en: () => import('../../localization/generated/centre-finder/en.ts'),
  ar: () => import('../../localization/generated/centre-finder/ar.ts'),
};
