import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../localization/localization.ts';

/** Whether a text in a BCP 47 language is in that of the screen. */
export const isOnScreen = (language: string, locale: Locale): boolean => language.split('-')[0] === locale;

/** A text of the test itself, which need not be in the language of the screen, inside a line that is. */
export function inLanguage(text: string | undefined, language: string | undefined): TemplateResult {
  return html`<span lang=${language ?? nothing} dir=${language ? 'auto' : nothing}>${text}</span>`;
}
