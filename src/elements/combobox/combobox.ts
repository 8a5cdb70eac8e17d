import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { msg, str } from '../../localization/localization.ts';
import { keepFocus, LcTextEntry } from '../field/text-entry.ts';
import { LcSelectEvent } from './combobox.events.ts';
import { comboboxStyles } from './combobox.styles.ts';
import { matchRange } from './match-range.ts';
import { PopupController } from './popup-controller.ts';

export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  /** What tells options with the same label apart, such as the province. */
  readonly detail?: string;
}

/**
 * A text field with suggestions. The owner listens to `input`, sets `loading` and later puts the answer in `options`; any
 * text may be sent, also one that is no suggestion. Nothing but choosing ever changes what the visitor typed.
 *
 * Keys: Down and Up open the list and move through it, Alt+Down only opens and Alt+Up only closes it. Enter chooses
 * the suggestion moved to; without one it sends the form around the field, so the owner listens to `submit`. Escape
 * closes the list, a second Escape empties the field. Tab leaves with the text as it is.
 *
 * @summary A text field that suggests answers while somebody types.
 * @slot prefix - An icon before the text.
 * @slot suffix - A control after the text, such as a button that looks up the visitor's place.
 * @fires input - On each change by typing or clearing; the time to look for suggestions. Not on choosing one.
 * @fires lc-select - When a suggestion is chosen; `option` is the one. `value` is its label by then.
 * @fires change - When the visitor settles on another text: chooses, leaves the field, presses Enter or clears it.
 * @csspart label - The label.
 * @csspart hint - The help below the label.
 * @csspart box - The box around the text.
 * @csspart input - The native input.
 * @csspart clear - The button that empties the field.
 * @csspart listbox - The list of suggestions.
 * @csspart option - A suggestion.
 * @csspart error - The problem below the box.
 */
export class LcCombobox extends LcTextEntry {
  static override styles = [LcTextEntry.styles, comboboxStyles];

  /** The suggestions for the present text. */
  @property({ attribute: false }) options: readonly ComboboxOption[] = [];

  /** @attr loading - Suggestions are on their way. Those of before stay usable. */
  @property({ type: Boolean, reflect: true }) loading = false;

  @state() private open = false;
  @state() private active: string | undefined;

  @query('.box') private box!: HTMLElement;
  @query('.popup') private list!: HTMLElement;

  #popup = new PopupController(
    this,
    () => this.box,
    () => this.list,
  );

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override get clearable(): boolean {
    return true;
  }

  get #expanded(): boolean {
    return this.open && this.options.length > 0 && !this.inactive;
  }

  get #status(): string {
    const { length } = this.options;
    if (this.loading || !this.open || (!length && !this.value)) return '';
    return length
      ? msg(str`Aantal suggesties: ${length}`, { desc: 'Read aloud while somebody types in a text field' })
      : msg('Geen suggesties.', { desc: 'Read aloud while somebody types in a text field' });
  }

  get #activeIndex(): number {
    return this.options.findIndex(({ value }) => value === this.active);
  }

  protected override renderInput(): TemplateResult {
    const activeIndex = this.#activeIndex;
    return html`<input
      id="control"
      part="input"
      type="text"
      role="combobox"
      aria-labelledby="label"
      .value=${this.value}
      placeholder=${this.placeholder || nothing}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      ?required=${this.required}
      ?disabled=${this.inactive}
      ?readonly=${this.readOnly}
      aria-describedby="hint error"
      aria-invalid=${this.shownError ? 'true' : 'false'}
      aria-autocomplete="list"
      aria-controls="listbox"
      aria-expanded=${this.#expanded ? 'true' : 'false'}
      aria-activedescendant=${this.#expanded && activeIndex >= 0 ? `option-${activeIndex}` : nothing}
      @keydown=${this.#onKeyDown}
      @click=${() => (this.open = !this.readOnly)}
      @blur=${this.#close}
    />`;
  }

  protected override renderControl(): TemplateResult {
    return html`${super.renderControl()}
      <ul
        class="popup"
        popover="manual"
        role="listbox"
        id="listbox"
        part="listbox"
        aria-labelledby="label"
        @mousedown=${keepFocus}
      >
        ${this.options.map(this.#renderOption)}
      </ul>
      <div class="visually-hidden" role="status">${this.#status}</div>`;
  }

  #renderOption = (option: ComboboxOption, index: number): TemplateResult => {
    const { label, detail } = option;
    const [start, end] = matchRange(label, this.value) ?? [0, 0];
    // The keys go to the input, which keeps the focus.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<li
      class="option"
      part="option"
      role="option"
      id=${`option-${index}`}
      aria-selected=${index === this.#activeIndex ? 'true' : 'false'}
      @click=${() => this.#choose(option)}
    >
      <span>${label.slice(0, start)}<b>${label.slice(start, end)}</b>${label.slice(end)}</span>
      ${detail ? html`<span class="detail">${detail}</span>` : nothing}
    </li>`;
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#popup.toggle(this.#expanded);
    if (this.#expanded && changed.has('active')) {
      this.list.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    }
  }

  protected override onInput(event: Event): void {
    super.onInput(event);
    this.open = true;
    this.active = undefined;
  }

  protected override clear(): void {
    this.#close();
    super.clear();
  }

  #close(): void {
    this.open = false;
    this.active = undefined;
  }

  #choose(option: ComboboxOption): void {
    this.value = option.label;
    this.#close();
    this.dispatchEvent(new LcSelectEvent(option));
    this.commit();
  }

  #move(step: 1 | -1): void {
    const { length } = this.options;
    const from = this.#activeIndex;
    const to = from < 0 && step < 0 ? length - 1 : (from + step + length) % length;
    this.active = this.options[to]?.value;
  }

  #onKeyDown(event: KeyboardEvent): void {
    // Safari reports the Enter that ends a composition after it, with nothing but this number to tell it by.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (this.readOnly || event.isComposing || event.keyCode === 229) return;
    if (this.#handleKey(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  /** Answers whether the key was meant for the list. */
  #handleKey({ key, altKey }: KeyboardEvent): boolean {
    const expanded = this.#expanded;
    const active = this.options[this.#activeIndex];
    switch (key) {
      case 'ArrowDown':
        this.open = true;
        if (!altKey) this.#move(1);
        return true;
      case 'ArrowUp':
        if (altKey) this.#close();
        else {
          this.open = true;
          this.#move(-1);
        }
        return true;
      case 'Enter':
        if (expanded && active) this.#choose(active);
        else this.#close();
        return expanded && active !== undefined;
      case 'Escape':
        if (expanded) this.#close();
        else if (this.value) this.clear();
        else return false;
        return true;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        this.active = undefined;
    }
    return false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lc-combobox': LcCombobox;
  }
}
