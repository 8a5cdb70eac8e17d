import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { elementStyles, LcElement } from '../lc-element.ts';
import { brandMarkStyles } from './brand-mark.styles.ts';
import { mark } from './mark.ts';

/**
 * The sign of the national network: a door that stands open. Drawing, colours and name are the same on every site; a
 * region adds its own name below. The name is text, so it grows and can be selected like the rest.
 *
 * @tag lc-brand-mark
 * @summary The logo of the network, with the name of a region.
 * @csspart mark - The drawing.
 * @csspart name - The name of the network.
 * @csspart region - The name of the region.
 */
export class LcBrandMark extends LcElement {
  static override styles = [elementStyles, brandMarkStyles];

  /** The region or partner this centre belongs to, on a second line. */
  @property({ attribute: 'region-name' }) regionName = '';

  /** Only the drawing; screen readers still hear the name. */
  @property({ type: Boolean, reflect: true }) compact = false;

  /** In the colours that go on the brand's own dark band. */
  @property({ type: Boolean, reflect: true }) inverse = false;

  /** Small beside text, medium in a header, large on its own. */
  @property({ reflect: true }) size: 's' | 'm' | 'l' = 'm';

  protected override render() {
    const name = 'Loopbaancentrum';
    return html`<svg
        part="mark"
        viewBox="0 0 48 48"
        role=${this.compact ? 'img' : nothing}
        aria-label=${this.compact ? `${name} ${this.regionName}`.trim() : nothing}
        aria-hidden=${this.compact ? nothing : 'true'}
      >
        <path class="arch" d=${mark.arch}></path>
        <path class="leaf" d=${mark.leaf}></path>
        <path class="light" d=${mark.light}></path>
      </svg>
      ${
        this.compact
          ? nothing
          : html`<span class="text">
              <span class="name" part="name" translate="no">${name}</span>
              ${this.regionName ? html`<span class="region" part="region">${this.regionName}</span>` : nothing}
            </span>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lc-brand-mark': LcBrandMark;
  }
}
