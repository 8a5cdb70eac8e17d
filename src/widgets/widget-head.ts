import { html, type TemplateResult } from 'lit';

interface WidgetHead {
  readonly level: number;
  readonly title: unknown;
  /** The region or partner, under the name of the network. */
  readonly coBrand: string;
  /** A sentence or two below the title. */
  readonly promise: unknown;
  /** The card that stands on the band: what to do first. */
  readonly card: TemplateResult;
}

/** The band a widget opens with: mark, title and promise beside the open door, and a card below them. */
export function widgetHead({ level, title, coBrand, promise, card }: WidgetHead): TemplateResult {
  return html`<header class="head">
    <div class="intro">
      <lc-brand-mark inverse region-name=${coBrand}></lc-brand-mark>
      <div class="title" role="heading" aria-level=${level}>${title}</div>
      <p class="promise">${promise}</p>
    </div>
    ${card}
  </header>`;
}
