import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { msg } from '../../localization/localization.ts';
import { LcField } from './field.ts';
import { textEntryStyles } from './text-entry.styles.ts';

/** A field with one line of typed text in a rounded box. */
export abstract class LcTextEntry extends LcField {
  static override styles: CSSResultGroup = [LcField.styles, textEntryStyles];

  /** @attr value - The text. The attribute is what a reset brings back. */
  @property() value = '';

  /** @attr placeholder - An example inside the empty box. Prefer a hint: this goes as soon as somebody types. */
  @property() placeholder = '';

  /** The text at the last `change` event. */
  #committed = '';

  constructor() {
    super();
    this.addEventListener('focusin', () => (this.#committed = this.value));
  }

  protected override get entries(): readonly string[] {
    return [this.value];
  }
  protected override set entries([value = '']: readonly string[]) {
    this.value = value;
  }

  /** The native input, with id `control`. */
  protected abstract renderInput(): TemplateResult;

  /** Whether to offer a button that empties the field. */
  protected abstract get clearable(): boolean;

  protected override renderControl(): TemplateResult {
    return html`<div class="box" part="box" @input=${this.onInput} @change=${this.commit} @keypress=${this.#onKeyPress}>
      <slot name="prefix"></slot>
      ${this.renderInput()}
      ${
        this.clearable && this.value && !this.inactive && !this.readOnly
          ? html`<button
              class="clear"
              part="clear"
              type="button"
              aria-label=${msg('Maak leeg', { desc: 'Button in a text field that removes the text' })}
              @mousedown=${keepFocus}
              @click=${this.clear}
            >
              <lc-icon name="close"></lc-icon>
            </button>`
          : nothing
      }
      <slot name="suffix"></slot>
    </div>`;
  }

  /** Selects all text, as on a native field. */
  select(): void {
    this.control?.select();
  }

  /** Tells the owner about the text the visitor settled on; a native `change` does not leave the shadow root. */
  protected commit(): void {
    if (this.value === this.#committed) return;
    this.#committed = this.value;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  protected onInput(event: Event): void {
    this.value = (event.target as HTMLInputElement).value;
  }

  protected clear(): void {
    this.control?.focus();
    this.value = '';
    this.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'deleteContent' }));
    this.commit();
  }

  #onKeyPress({ key }: KeyboardEvent): void {
    if (key === 'Enter') this.commit();
  }
}

/** A press on something beside the text must not take the focus, and the on-screen keyboard, away from it. */
export function keepFocus(event: Event): void {
  event.preventDefault();
}
