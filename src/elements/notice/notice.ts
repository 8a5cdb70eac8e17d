import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocaleController, msg } from '../../localization/localization.ts';
import { elementStyles, LcElement } from '../lc-element.ts';
import { noticeStyles } from './notice.styles.ts';

export type NoticeTone = 'info' | 'success' | 'warning' | 'error';

/**
 * A message that stands apart from the text around it. With `live` a screen reader also announces it; put the
 * element on the page before it has something to say. Until then it takes no room.
 *
 * @tag lc-notice
 * @summary A message about what happened or what to know.
 * @slot - The message.
 * @slot actions - Buttons or links that help on.
 * @csspart notice - The box.
 * @csspart heading - The heading.
 */
export class LcNotice extends LcElement {
  static override styles = [elementStyles, noticeStyles];

  /** What kind of message it is. */
  @property() tone: NoticeTone = 'info';

  /** The message in a few words. */
  @property() heading = '';

  /** Makes the heading part of the page's outline, at this level. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  /** Announces changes: at once for a warning or an error, else when the screen reader is idle. */
  @property({ type: Boolean }) live = false;

  @state() private hasContent = false;
  @state() private hasActions = false;

  constructor() {
    super();
    new LocaleController(this);
  }

  protected override render() {
    const empty = !this.heading && !this.hasContent;
    const urgent = this.tone === 'warning' || this.tone === 'error';
    return html`<div
      class="notice ${this.tone} ${empty ? 'empty' : ''}"
      part="notice"
      role=${this.live ? (urgent ? 'alert' : 'status') : nothing}
    >
      ${empty ? nothing : html`<lc-icon name=${this.tone} label=${this.#toneLabel}></lc-icon>`}
      <div class="body">
        ${
          this.heading
            ? html`<div
                class="heading"
                part="heading"
                role=${this.headingLevel ? 'heading' : nothing}
                aria-level=${this.headingLevel || nothing}
              >
                ${this.heading}
              </div>`
            : nothing
        }
        <slot @slotchange=${this.#onContent}></slot>
        <slot name="actions" class=${this.hasActions ? '' : 'empty'} @slotchange=${this.#onActions}></slot>
      </div>
    </div>`;
  }

  get #toneLabel(): string {
    switch (this.tone) {
      case 'success':
        return msg('Gelukt', { desc: 'Says to screen readers that a message is about success' });
      case 'warning':
        return msg('Let op', { desc: 'Says to screen readers that a message is a warning' });
      case 'error':
        return msg('Fout', { desc: 'Says to screen readers that a message is about an error' });
      default:
        return msg('Informatie', { desc: 'Says to screen readers that a message is information' });
    }
  }

  #onContent = (event: Event): void => {
    const nodes = (event.target as HTMLSlotElement).assignedNodes({ flatten: true });
    this.hasContent = nodes.some((node) => node.nodeType === Node.ELEMENT_NODE || node.textContent?.trim());
  };

  #onActions = (event: Event): void => {
    this.hasActions = (event.target as HTMLSlotElement).assignedElements({ flatten: true }).length > 0;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'lc-notice': LcNotice;
  }
}
