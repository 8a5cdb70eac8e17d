import type { LocaleModule } from '@lit/localize/internal/types.js';
import { configureLocalization } from '@lit/localize/init/runtime.js';
import { allLocales, languages, sourceLocale, type Locale } from './locales.ts';
import { retry } from './retry.ts';

/** Where the translations of a part of the kit are fetched; the source language has none. */
export type Messages = Partial<Record<Locale, () => Promise<LocaleModule>>>;

/** What every widget needs; a widget with many texts of its own adds a part. */
const common: Messages = {};
for (const locale of allLocales) {
  if (locale !== sourceLocale) common[locale] = () => languages[locale].load!();
}
const parts = new Set<Messages>([common]);

/** What messages are looked up in: an object of ours, so that a part that comes later can be added to it. */
let templates: LocaleModule['templates'] = {};

const { getLocale, setLocale } = configureLocalization({
  sourceLocale,
  targetLocales: allLocales.filter((locale) => locale !== sourceLocale),
  loadLocale: async (locale) => {
    const modules = await Promise.all(Array.from(parts, (part) => fetchPart(part, locale as Locale)));
    templates = {};
    for (const module of modules) Object.assign(templates, module?.templates);
    return { templates };
  },
});

let target: Locale = sourceLocale;
let switching = Promise.resolve();
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
  switching = change(locale);
  await switching;
}

/** Adds the translations of a part, so that a page without it does not load them. The same part again does nothing. */
export function addMessages(part: Messages): void {
  if (parts.has(part)) return;
  parts.add(part);
  const locale = target;
  // A language that is there, or on its way, was asked for without this part.
  if (locale !== sourceLocale) void addTo(locale, part);
}

async function addTo(locale: Locale, part: Messages): Promise<void> {
  try {
    const [module] = await Promise.all([fetchPart(part, locale), switching]);
    if (getLocale() !== locale) return;
    Object.assign(templates, module?.templates);
    notify();
  } catch (error) {
    console.warn(`[loopbaancentra] A part of language "${locale}" could not be loaded.`, error);
  }
}

async function change(locale: Locale): Promise<void> {
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
  notify();
}

async function fetchPart(part: Messages, locale: Locale): Promise<LocaleModule | undefined> {
  const load = part[locale];
  return load && retry(load, [400, 1600]);
}

function notify(): void {
  for (const listener of [...listeners]) listener();
}
