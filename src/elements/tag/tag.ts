import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { IconName } from '../icon/icons.ts';
import { elementStyles, LcElement } from '../lc-element.ts';
import { tagStyles } from './tag.styles.ts';

export type TagTone = 'neutral' | 'free' | 'cost' | 'open' | 'closed' | 'info' | 'warning';

const toneIcons: Partial<Record<TagTone, IconName>> = { free: 'check', cost: 'euro', info: 'info', warning: 'warning' };

/**
 * A short fact beside something else, such as "Gratis" or "Nu open". The text says it all; tone and icon only
 * help to find it at a glance, and never carry the meaning by themselves.
 *
 * @tag lc-tag
 * @summary A badge with one short fact.
 * @slot - The text, a word or two.
 * @slot icon - Another icon than the one that comes with the tone.
 * @csspart tag - The badge.
 */
export class LcTag extends LcElement {
  static override styles = [elementStyles, tagStyles];

  /** The kind of fact. */
  @property() tone: TagTone = 'neutral';

  protected override render() {
    return html`<span class="tag ${this.tone}" part="tag">
      <slot name="icon">${this.#mark()}</slot>
      <span class="text"><slot></slot></span>
    </span>`;
  }

  #mark() {
    if (this.tone === 'open' || this.tone === 'closed') return html`<span class="dot"></span>`;
    const name = toneIcons[this.tone];
    return name ? html`<lc-icon name=${name}></lc-icon>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lc-tag': LcTag;
  }
}
