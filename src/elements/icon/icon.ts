import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { elementStyles, LcElement } from '../lc-element.ts';
import { warnOnce } from '../warn-once.ts';
import { directional, icons, type IconName } from './icons.ts';
import { iconStyles } from './icon.styles.ts';

/**
 * A line icon in the colour of the text around it. Decorative, and so hidden from screen readers, until it has a label.
 *
 * @tag lc-icon
 * @summary A line icon from the built-in set.
 * @csspart svg - The drawing.
 */
export class LcIcon extends LcElement {
  static override styles = [elementStyles, iconStyles];

  /** Which drawing of the set to show; an unknown name shows nothing. */
  @property() name?: IconName;

  /** Says what the icon means, when no text beside it does. */
  @property() label?: string;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('name') && this.name && !Object.hasOwn(icons, this.name)) {
      warnOnce(`<lc-icon> has no "${this.name}"; it has ${Object.keys(icons).join(', ')}.`);
    }
  }

  protected override render() {
    if (!this.name || !Object.hasOwn(icons, this.name)) return nothing;
    return html`<svg
      part="svg"
      viewBox="0 0 24 24"
      class=${directional.has(this.name) ? 'directional' : nothing}
      role=${this.label ? 'img' : nothing}
      aria-label=${this.label || nothing}
      aria-hidden=${this.label ? nothing : 'true'}
    >
      <path d=${icons[this.name]}></path>
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lc-icon': LcIcon;
  }
}
