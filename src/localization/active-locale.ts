import { configureLocalization } from '@lit/localize/init/runtime.js';
import { allLocales, languages, sourceLocale, type Locale } from './locales.ts';
import { retry } from './retry.ts';

const { getLocale, setLocale } = configureLocalization({
  sourceLocale,
  targetLocales: allLocales.filter((locale) => locale !== sourceLocale),
  loadLocale: (locale) => retry(() => languages[locale as Locale].load!(), [400, 1600]),
});

let target: Locale = sourceLocale;
const listeners = new Set<() => void>();

/** The language on screen, which is not the wanted one while that is loading or after its file failed. */
export const activeLocale = (): Locale => getLocale() as Locale;

/** Whether another language is on its way. */
export const localePending = (): boolean => target !== getLocale();

/** Calls back after each change of language; answers with the function that ends this. */
export function onLocaleChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows the page's widgets in `locale`, or in the source language when its file cannot be loaded. Never rejects. */
export async function switchLocale(locale: Locale): Promise<void> {
  if (locale === target) return;
  target = locale;
  try {
    await setLocale(locale);
  } catch (error) {
    // setLocale() shares one promise, so a request that was overtaken hears of the failure of the later one.
    if (target !== locale) return;
    console.warn(`[loopbaancentra] Language "${locale}" could not be loaded; showing "${sourceLocale}".`, error);
    // Also resets setLocale(), which otherwise keeps answering this language with the old failure.
    target = sourceLocale;
    await setLocale(sourceLocale);
  }
  for (const listener of [...listeners]) listener();
}
