/** What widgets and elements need of the languages; the formats are apart, in format.ts. */
export { str } from '@lit/localize/internal/str-tag.js';
export { activeLocale, addMessages, type Messages } from './active-locale.ts';
export { LocaleController } from './locale-controller.ts';
export { msg } from './message.ts';
export { allLocales, direction, sourceLocale, type Locale } from './locales.ts';
