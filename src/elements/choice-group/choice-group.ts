import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { msg, str } from '../../localization/localization.ts';
import { LcField, type Problem } from '../field/field.ts';
import { warnOnce } from '../warn-once.ts';
import { choiceGroupStyles } from './choice-group.styles.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** How many results the choice has; shown behind the label. */
  readonly count?: number;
  readonly disabled?: boolean;
  readonly description?: string;
}

const types = ['single', 'multiple'] as const;
export type ChoiceGroupType = (typeof types)[number];

/**
 * A question with its answers in sight. Inside are native radio buttons or checkboxes, so Tab, arrow keys and Space
 * do what they do everywhere.
 *
 * @summary Radio buttons or checkboxes with their legend, hint and error.
 * @fires input - When the visitor changes the answer; `value` is the new one.
 * @fires change - Directly after `input`, as on a native radio button or checkbox.
 * @csspart label - The legend.
 * @csspart hint - The help below the legend.
 * @csspart choice - A choice with its input and text.
 * @csspart error - The problem below the choices.
 */
export class LcChoiceGroup extends LcField {
  static override styles = [LcField.styles, choiceGroupStyles];

  /** @attr type - Whether to choose one answer, `single`, or any number, `multiple`. */
  @property() type: ChoiceGroupType = 'single';

  /** @attr layout - A `list` below each other, or `chips` side by side for short labels. */
  @property({ reflect: true }) layout: 'list' | 'chips' = 'list';

  /** The choices, in the order to show them. */
  @property({ attribute: false }) options: readonly Choice[] = [];

  #values: readonly string[] = [];

  /**
   * @attr value - The answer: a text when `single`, a list of texts when `multiple`; in the attribute with commas
   * between. The attribute is what a reset brings back.
   */
  @property({ noAccessor: true, converter: { fromAttribute: (value) => split(value ?? '') } })
  get value(): string | readonly string[] {
    return this.type === 'multiple' ? this.#values : (this.#values[0] ?? '');
  }
  set value(value: string | readonly string[]) {
    const old = this.#values;
    this.#values = typeof value === 'string' ? [value].filter(Boolean) : value;
    this.requestUpdate('value', old);
  }

  protected override get entries(): readonly string[] {
    return this.type === 'multiple' ? this.#values : this.#values.slice(0, 1);
  }
  protected override set entries(entries: readonly string[]) {
    this.value = entries;
  }

  /** As in a native group of radio buttons, the chosen one. */
  protected override get control(): HTMLInputElement | undefined {
    return this.shadowRoot?.querySelector<HTMLInputElement>('input:checked:enabled') ?? super.control;
  }

  get #multiple(): boolean {
    if (!types.includes(this.type)) {
      warnOnce(`<lc-choice-group> has no type "${this.type}"; it has ${types.join(', ')}.`);
    }
    return this.type === 'multiple';
  }

  protected override parse(value: string): string[] {
    return split(value);
  }

  protected override problem(): Problem | undefined {
    return this.required && !this.#values.length
      ? ['valueMissing', msg('Kies een antwoord.', { desc: 'Error below a required question with choices' })]
      : undefined;
  }

  protected override render(): TemplateResult {
    const multiple = this.#multiple;
    return html`<fieldset
      role=${multiple ? nothing : 'radiogroup'}
      aria-labelledby="label"
      aria-describedby="hint error"
      aria-required=${multiple || !this.required ? nothing : 'true'}
      aria-invalid=${multiple ? nothing : this.shownError ? 'true' : 'false'}
      aria-readonly=${multiple || !this.readOnly ? nothing : 'true'}
      ?disabled=${this.inactive}
    >
      <legend class="label" part="label" id="label">${this.label}</legend>
      ${this.renderHint()} ${this.renderControl()} ${this.renderError()}
    </fieldset>`;
  }

  protected override renderControl(): TemplateResult {
    return html`<div class="choices" @input=${this.#onInput} @change=${this.#onChange}>
      ${this.options.map(this.#renderChoice)}
    </div>`;
  }

  #renderChoice = (choice: Choice, index: number): TemplateResult => {
    const { value, label, count, description } = choice;
    const multiple = this.#multiple;
    return html`<label class="choice" part="choice">
      <input
        type=${multiple ? 'checkbox' : 'radio'}
        name="choice"
        .value=${value}
        .checked=${this.entries.includes(value)}
        ?disabled=${choice.disabled}
        aria-label=${count === undefined ? label : countedLabel(label, count)}
        @click=${this.#onClick}
        aria-describedby=${description ? `description-${index}` : nothing}
        aria-invalid=${multiple && this.shownError ? 'true' : nothing}
        aria-readonly=${multiple && this.readOnly ? 'true' : nothing}
      />
      <span>
        ${label}${count === undefined ? nothing : html` <span class="count">(${count})</span>`}
        ${description ? html`<span class="description" id=${`description-${index}`}>${description}</span>` : nothing}
      </span>
    </label>`;
  };

  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  #onClick(event: Event): void {
    if (this.readOnly) event.preventDefault();
  }

  #onInput(): void {
    const checked = this.shadowRoot!.querySelectorAll<HTMLInputElement>('input:checked');
    this.value = [...checked].map((input) => input.value);
  }

  #onChange(): void {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

function countedLabel(label: string, count: number): string {
  return msg(str`${label}, aantal: ${count}`, { desc: 'Read aloud: a choice and how many results it has' });
}

function split(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

declare global {
  interface HTMLElementTagNameMap {
    'lc-choice-group': LcChoiceGroup;
  }
}
