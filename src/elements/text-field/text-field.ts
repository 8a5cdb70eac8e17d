import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { msg } from '../../localization/localization.ts';
import type { Problem } from '../field/field.ts';
import { LcTextEntry } from '../field/text-entry.ts';
import { warnOnce } from '../warn-once.ts';

const types = ['text', 'email', 'tel', 'search'] as const;
export type TextFieldType = (typeof types)[number];

/**
 * One line of text, such as a name or an e-mail address. Enter sends the form around it.
 *
 * @summary A text field with its label, hint and error.
 * @slot prefix - An icon or unit before the text.
 * @slot suffix - An icon or unit after the text.
 * @fires input - On each change by the visitor, also with the clear button.
 * @fires change - When the visitor settles on another text: leaves the field, presses Enter or clears it.
 * @csspart label - The label.
 * @csspart hint - The help below the label.
 * @csspart box - The box around the text.
 * @csspart input - The native input.
 * @csspart clear - The button that empties a search field.
 * @csspart error - The problem below the box.
 */
export class LcTextField extends LcTextEntry {
  /** @attr type - What is asked: `text`, `email`, `tel` or `search`. Decides the on-screen keyboard and the check. */
  @property() type: TextFieldType = 'text';

  /** @attr autocomplete - What the browser may fill in, such as `email` or `given-name`. */
  @property() autocomplete = '';

  /** @attr inputmode - The on-screen keyboard, when it differs from what `type` gives. */
  @property({ attribute: 'inputmode' }) override inputMode = '';

  /** @attr maxlength - The most characters that can be typed. */
  @property({ type: Number, attribute: 'maxlength' }) maxLength?: number;

  get #type(): TextFieldType {
    if (types.includes(this.type)) return this.type;
    warnOnce(`<lc-text-field> has no type "${this.type}"; it has ${types.join(', ')}.`);
    return 'text';
  }

  protected override get clearable(): boolean {
    return this.type === 'search';
  }

  protected override problem(): Problem | undefined {
    if (this.type === 'email' && this.value) {
      const probe = document.createElement('input');
      probe.type = 'email';
      probe.value = this.value;
      if (probe.validity.typeMismatch) {
        return [
          'typeMismatch',
          msg('Dit e-mailadres klopt niet. Schrijf het zoals naam@voorbeeld.nl.', {
            desc: 'Error below a text field for an e-mail address',
          }),
        ];
      }
    }
    return super.problem();
  }

  protected override renderInput(): TemplateResult {
    return html`<input
      id="control"
      part="input"
      type=${this.#type}
      dir=${this.type === 'email' || this.type === 'tel' ? 'ltr' : nothing}
      .value=${this.value}
      placeholder=${this.placeholder || nothing}
      autocomplete=${this.autocomplete || nothing}
      inputmode=${this.inputMode || nothing}
      maxlength=${this.maxLength ?? nothing}
      ?required=${this.required}
      ?disabled=${this.inactive}
      ?readonly=${this.readOnly}
      aria-describedby="hint error"
      aria-invalid=${this.shownError ? 'true' : 'false'}
    />`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lc-text-field': LcTextField;
  }
}
