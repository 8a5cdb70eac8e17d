import { languages, type Locale } from './locales.ts';

const cache = new Map<string, unknown>();

/** Making an Intl object costs a hundred times what using it does. */
function cached<Formatter>(kind: string, locale: Locale, options: object, make: (tag: string) => Formatter): Formatter {
  const key = kind + locale + JSON.stringify(options);
  if (!cache.has(key)) cache.set(key, make(languages[locale].intl));
  return cache.get(key) as Formatter;
}

export function formatNumber(value: number, locale: Locale, options: Intl.NumberFormatOptions = {}): string {
  // The same in every language of the kit, and the first Intl object costs a slow phone a tenth of a second.
  if (Object.keys(options).length === 0 && Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return cached('number', locale, options, (tag) => new Intl.NumberFormat(tag, options)).format(value);
}

/** `options.timeZone` is required: the visitor's zone is seldom the centre's. */
export function formatDate(
  instant: number,
  locale: Locale,
  options: Intl.DateTimeFormatOptions & { timeZone: string },
): string {
  return cached('date', locale, options, (tag) => new Intl.DateTimeFormat(tag, options)).format(instant);
}

/** `09:00` or `21:30`, on a 24-hour clock in every language, as on the door. */
export function formatTime(instant: number, locale: Locale, timeZone: string): string {
  return formatDate(instant, locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

export function formatList(items: readonly string[], locale: Locale, type: 'conjunction' | 'disjunction'): string {
  return cached('list', locale, { type }, (tag) => new Intl.ListFormat(tag, { type })).format(items);
}

/** The form that goes with a count; languages with more forms than are given use `other`. */
export function plural(
  count: number,
  locale: Locale,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string {
  return forms[cached('plural', locale, {}, (tag) => new Intl.PluralRules(tag)).select(count)] ?? forms.other;
}
