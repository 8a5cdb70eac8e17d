import { html, nothing, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { elementStyles, LcElement } from '../lc-element.ts';
import { warnOnce } from '../warn-once.ts';
import { buttonStyles } from './button.styles.ts';
import { safeHref } from './safe-href.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet';
export type ButtonSize = 'm' | 's';
export type ButtonType = 'button' | 'submit' | 'reset';

/** An absent attribute is undefined, not false: a button that opens nothing must not say that it is closed. */
const tristate = {
  fromAttribute: (value: string | null) => (value === null ? undefined : value !== 'false'),
  toAttribute: (value: boolean | undefined) => (value === undefined ? null : String(value)),
};

/**
 * A button, or with `href` a link that looks like one. Inside is the browser's own button or anchor, so keys, focus
 * and screen readers work as everywhere. Give it a `label` when there is no text inside, instead of `aria-label`.
 *
 * @tag lc-button
 * @summary A button or a link that asks for an action.
 * @slot - The text. Starts with a verb where possible.
 * @slot icon - An icon before the text.
 * @slot icon-end - An icon after the text.
 * @csspart control - The native button or anchor.
 * @csspart label - The text.
 */
export class LcButton extends LcElement {
  static override styles = [elementStyles, buttonStyles];
  static override shadowRootOptions: ShadowRootInit = { ...LcElement.shadowRootOptions, delegatesFocus: true };
  /** Takes part in the form around it. */
  static formAssociated = true;

  /** How much the button stands out; one `primary` in a view. */
  @property() variant: ButtonVariant = 'secondary';

  /** `s` has smaller text and padding; the target stays at least 44 pixels. */
  @property() size: ButtonSize = 'm';

  /** What the button does to the form it is in. */
  @property() type: ButtonType = 'button';

  /** Makes it a link: a relative, http(s), tel or mailto address. Any other is refused. */
  @property() href?: string;

  /** Where the link opens, such as `_blank`. */
  @property() target?: string;

  /** Busy with what was asked: ignores clicks and keeps the focus. */
  @property({ type: Boolean, reflect: true }) loading = false;

  /** What a screen reader says when loading starts. */
  @property({ attribute: 'loading-label' }) loadingLabel = '';

  /** Takes the full width. */
  @property({ type: Boolean, reflect: true }) block = false;

  /** Square, for a button without text; needs a `label`. */
  @property({ type: Boolean, attribute: 'icon-only' }) iconOnly = false;

  /** Accessible name, for a button without text or whose text needs its surroundings to be understood. */
  @property() label?: string;

  /** Whether what the button opens is open; absent for a button that opens nothing. */
  @property({ converter: tristate }) expanded?: boolean;

  /** Whether a toggle button is on; absent for a button that is no toggle. */
  @property({ converter: tristate }) pressed?: boolean;

  /** The kind of popup the button opens. */
  @property() haspopup?: 'dialog' | 'menu' | 'listbox';

  /** Id, in the same document or shadow root, of what the button opens or changes. */
  @property() controls?: string;

  @query('.control') private control!: HTMLElement | null;

  #internals = this.attachInternals();

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  /** @attr {boolean} disabled - Cannot be used or focused. Prefer a usable button that says what is missing. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', disabled);
  }

  /** Of its own attribute as well as of a fieldset around it. */
  formDisabledCallback(): void {
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('href') && this.href !== undefined && !safeHref(this.href)) {
      warnOnce(`<lc-button> refuses the href "${this.href}"; it takes a relative, http(s), tel or mailto address.`);
    }
  }

  protected override render() {
    const off = this.#off;
    const classes = `control ${this.variant} ${this.size} ${this.iconOnly ? 'icon-only' : ''}`;
    const content = html`${
        this.loading ? html`<span class="busy" aria-hidden="true"></span>` : html`<slot name="icon"></slot>`
      }<span class="label" part="label"><slot></slot></span><slot name="icon-end"></slot>`;
    // A link cannot be disabled; without href, and saying so, is what assistive technology understands.
    const control =
      this.href === undefined
        ? html`<button
            class=${classes}
            part="control"
            type="button"
            ?disabled=${off}
            aria-label=${this.label || nothing}
            aria-expanded=${this.expanded ?? nothing}
            aria-pressed=${this.pressed ?? nothing}
            aria-haspopup=${this.haspopup || nothing}
            aria-busy=${this.loading || nothing}
            aria-disabled=${(this.loading && !off) || nothing}
          >
            ${content}
          </button>`
        : html`<a
            class=${classes}
            part="control"
            role=${off ? 'link' : nothing}
            href=${off ? nothing : this.href}
            target=${this.target || nothing}
            rel=${this.target === '_blank' ? 'noopener' : nothing}
            aria-label=${this.label || nothing}
            aria-busy=${this.loading || nothing}
            aria-disabled=${off || this.loading || nothing}
            >${content}</a
          >`;
    const status = this.loadingLabel
      ? html`<span class="status" role="status">${this.loading ? this.loadingLabel : nothing}</span>`
      : nothing;
    return html`${control}${status}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('controls') || !this.control || !('ariaControlsElements' in this.control)) return;
    const target = this.controls && (this.getRootNode() as Document | ShadowRoot).getElementById(this.controls);
    this.control.ariaControlsElements = target ? [target] : null;
  }

  /** Clicks the native control, so that a click by script follows a link or sends a form too. */
  override click(): void {
    this.control?.click();
  }

  get #off(): boolean {
    const refused = this.href !== undefined && !safeHref(this.href);
    return this.matches(':disabled') || refused;
  }

  #onClick = (event: Event): void => {
    if (this.#off || this.loading) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (this.href === undefined && this.type !== 'button') {
      // After every listener has had its chance to prevent it, as with a native button.
      setTimeout(() => {
        if (event.defaultPrevented) return;
        if (this.type === 'reset') this.#internals.form?.reset();
        else this.#internals.form?.requestSubmit();
      });
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'lc-button': LcButton;
  }
}
