import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocaleController, msg } from '../../localization/localization.ts';
import { elementStyles, LcElement } from '../lc-element.ts';
import { spinnerStyles } from './spinner.styles.ts';

/**
 * Says that something takes a while. Shows and speaks only after a short delay: a flash on every quick answer is
 * noise, for the eye and for a screen reader.
 *
 * @tag lc-spinner
 * @summary Shows that something is being loaded.
 * @csspart ring - The turning ring.
 * @csspart label - The words.
 */
export class LcSpinner extends LcElement {
  static override styles = [elementStyles, spinnerStyles];

  /** What is being waited for. Without it: that it is loading. */
  @property() label?: string;

  /** Shows the words beside the ring; they show anyway for who wants less motion. */
  @property({ type: Boolean, attribute: 'show-label' }) showLabel = false;

  /** Milliseconds before it appears. */
  @property({ type: Number }) delay = 300;

  @state() private shown = false;

  #timer?: ReturnType<typeof setTimeout>;

  constructor() {
    super();
    new LocaleController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setTimeout(() => (this.shown = true), this.delay);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.shown = false;
  }

  protected override render() {
    const label = this.label || msg('Even geduld, we zijn aan het laden.', { desc: 'Beside a spinner' });
    return html`${this.shown ? html`<span class="ring" part="ring"></span>` : nothing}<span
        class="label ${this.showLabel ? '' : 'quiet'}"
        part="label"
        role="status"
        >${this.shown ? label : nothing}</span
      >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lc-spinner': LcSpinner;
  }
}
