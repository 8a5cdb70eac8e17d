import { allLocales, languages, sourceLocale, type Locale } from './locales.ts';
import { lookUpWith, type LookUp } from './message.ts';
import { retry } from './retry.ts';
import type { TranslationModule, Translations } from './translations.ts';

/** Where the translations of a part of the kit are fetched; the source language has none. */
export type Messages = Partial<Record<Locale, () => Promise<TranslationModule>>>;

/** Before the second and the third attempt, in ms. */
const PAUSES = [400, 1600];

/** What several widgets need; every widget adds a part with its own texts. */
const common: Messages = {};
for (const locale of allLocales) {
  if (locale !== sourceLocale) common[locale] = () => languages[locale].load!();
}
const parts = new Set<Messages>([common]);

let active: Locale = sourceLocale;
let target: Locale = sourceLocale;
/** Texts of the target: parts that come later are added to it. */
let translations: Translations = {};
const listeners = new Set<() => void>();

/** The language on screen, which is not the wanted one while that is loading or after its file failed. */
export const activeLocale = (): Locale => active;

/** Whether another language is on its way. */
export const localePending = (): boolean => target !== active;

/** Calls back after each change of language; answers with the function that ends this. */
export function onLocaleChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows the page's widgets in `locale`, or in the source language when its file cannot be loaded. Never rejects. */
export async function switchLocale(locale: Locale): Promise<void> {
  if (locale === target) return;
  target = locale;
  translations = {};
  let lookUp: LookUp | undefined;
  try {
    lookUp = await (locale === sourceLocale ? undefined : fetchAll(locale));
  } catch (error) {
    if (target !== locale) return;
    console.warn(`[loopbaancentra] Language "${locale}" could not be loaded; showing "${sourceLocale}".`, error);
    target = sourceLocale;
  }
  // Unless it was overtaken: the language asked for last is the one to show.
  if (lookUp ? target !== locale : target !== sourceLocale) return;
  active = target;
  lookUpWith(lookUp);
  notify();
}

/** Adds the translations of a part, so that a page without it does not load them. The same part again does nothing. */
export function addMessages(part: Messages): void {
  if (parts.has(part)) return;
  parts.add(part);
  // A language that is there, or on its way, was asked for without this part.
  const locale = target;
  fetchPart(part, locale, translations).then(
    () => locale === active && notify(),
    (error: unknown) => {
      console.warn(`[loopbaancentra] A part of language "${locale}" could not be loaded.`, error);
    },
  );
}

/** What looks texts up comes along, because visitors who read the source language never need it. */
async function fetchAll(locale: Locale): Promise<LookUp> {
  const into = translations;
  const [{ lookUpIn }] = await Promise.all([
    retry(() => import('./translations.ts'), PAUSES),
    ...Array.from(parts, (part) => fetchPart(part, locale, into)),
  ]);
  return lookUpIn(into);
}

async function fetchPart(part: Messages, locale: Locale, into: Translations): Promise<void> {
  const load = part[locale];
  if (load) Object.assign(into, (await retry(load, PAUSES)).templates);
}

function notify(): void {
  for (const listener of [...listeners]) listener();
}
