import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { elementStyles, LcElement } from '../lc-element.ts';
import { LcToggleEvent } from './disclosure.events.ts';
import { disclosureStyles } from './disclosure.styles.ts';

/**
 * More about something, for who asks. A button in a heading rather than `<details>`: several screen readers drop a
 * heading inside a `<summary>`. Find-in-page looks inside and opens it where the browser can.
 *
 * @tag lc-disclosure
 * @summary A line that opens to show more.
 * @slot - What is shown when open.
 * @slot summary - The line, when it is more than text.
 * @fires {LcToggleEvent} lc-toggle - The visitor opened or closed it.
 * @csspart button - The line.
 * @csspart panel - What is shown when open.
 */
export class LcDisclosure extends LcElement {
  static override styles = [elementStyles, disclosureStyles];

  /** The line that says what there is to see. */
  @property() summary = '';

  /** Whether it is open. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** Makes the line a heading in the page's outline, at this level. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  @state() private moving = false;

  @query('button') private button!: HTMLButtonElement | null;

  protected override render() {
    return html`<div
        class="heading"
        role=${this.headingLevel ? 'heading' : nothing}
        aria-level=${this.headingLevel || nothing}
      >
        <button
          type="button"
          part="button"
          aria-expanded=${this.open}
          aria-controls="panel"
          @click=${() => this.#toggle(!this.open)}
        >
          <span class="summary"><slot name="summary">${this.summary}</slot></span>
          <lc-icon class="chevron" name="chevron-down"></lc-icon>
        </button>
      </div>
      <div
        id="panel"
        class="panel ${this.moving ? 'moving' : ''}"
        part="panel"
        hidden=${this.open ? nothing : 'until-found'}
        @beforematch=${() => this.#toggle(true)}
      >
        <slot></slot>
      </div>`;
  }

  /** Focuses the line. Not by delegating, which would also take the focus there when someone selects text below. */
  override focus(options?: FocusOptions): void {
    this.button?.focus(options);
  }

  #toggle(open: boolean): void {
    this.open = open;
    this.moving = open;
    const event = new LcToggleEvent(open);
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lc-disclosure': LcDisclosure;
  }
}
