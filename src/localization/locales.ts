import type { TranslationModule } from './translations.ts';

export type Locale = 'nl' | 'en' | 'ar';

interface Language {
  /** BCP 47 tag for Intl. */
  readonly intl: string;
  readonly direction: 'ltr' | 'rtl';
  /** Fetches the texts that several widgets share; the source language has none. */
  load?: () => Promise<TranslationModule>;
}

/** The languages of the kit; a test keeps them equal to lit-localize.json. */
export const languages: Record<Locale, Language> = {
  nl: { intl: 'nl-NL', direction: 'ltr' },
  en: { intl: 'en-GB', direction: 'ltr', load: () => import('./generated/common/en.ts') },
  // Latin digits: phone numbers and postcodes are Latin everywhere, and one screen should not mix two sets.
  ar: { intl: 'ar-u-nu-latn', direction: 'rtl', load: () => import('./generated/common/ar.ts') },
};

/** The language the messages are written in; visitors who read it load no language file. */
export const sourceLocale = 'nl';
export const allLocales = Object.keys(languages) as Locale[];

/** For the `dir` beside every `lang`. */
export const direction = (locale: Locale): 'ltr' | 'rtl' => languages[locale].direction;
