import { html, nothing, type TemplateResult } from 'lit';
import type { CoBrand } from './co-brand.ts';

interface WidgetHead {
  readonly level: number;
  readonly title: unknown;
  /** The region or partner, beside the brand of the network. */
  readonly coBrand: CoBrand | undefined;
  /** A sentence or two below the title. */
  readonly promise: unknown;
  /** The card that stands on the band: what to do first. */
  readonly card: TemplateResult;
}

/** The band a widget opens with: mark, title and promise beside the open door, and a card below them. */
export function widgetHead({ level, title, coBrand, promise, card }: WidgetHead): TemplateResult {
  return html`<header class="head">
    <div class="intro">
      <div class="brands">
        <lc-brand-mark inverse region-name=${coBrand?.line ?? ''}></lc-brand-mark>
        ${coBrand?.logo ? html`<img class="partner" src=${coBrand.logo} alt="" />` : nothing}
      </div>
      <div class="title" role="heading" aria-level=${level}>${title}</div>
      <p class="promise">${promise}</p>
    </div>
    ${card}
  </header>`;
}
