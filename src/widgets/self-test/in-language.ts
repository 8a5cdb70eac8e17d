import { html, nothing, type TemplateResult } from 'lit';

/** A text of the test itself, which need not be in the language of the screen, inside a line that is. */
export function inLanguage(text: string | undefined, language: string | undefined): TemplateResult {
  return html`<span lang=${language ?? nothing} dir=${language ? 'auto' : nothing}>${text}</span>`;
}
