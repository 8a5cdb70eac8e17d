import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { elementStyles, LcElement } from '../lc-element.ts';
import { skeletonStyles } from './skeleton.styles.ts';

/**
 * Keeps the room of what is being loaded, so that the page does not jump. Screen readers pass it over; an
 * `lc-spinner` or a live region beside it says that something is loading.
 *
 * @tag lc-skeleton
 * @summary Placeholder for what is being loaded.
 * @csspart skeleton - The placeholder.
 */
export class LcSkeleton extends LcElement {
  static override styles = [elementStyles, skeletonStyles];

  /** Lines of text, lines in a card, or one block such as a map. */
  @property() shape: 'text' | 'card' | 'block' = 'text';

  /** How many lines. */
  @property({ type: Number }) lines = 3;

  protected override render() {
    const lines = Array.from({ length: Math.max(1, this.lines || 0) }, () => html`<div class="line"></div>`);
    return html`<div class="skeleton ${this.shape}" part="skeleton" aria-hidden="true">
      ${this.shape === 'block' ? html`<div class="block"></div>` : lines}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lc-skeleton': LcSkeleton;
  }
}
