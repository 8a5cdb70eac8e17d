import { css, html, type nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { elementStyles, LcElement } from '../../../src/elements/lc-element.ts';
import { isColor, resolve, type Token, type TokenMap } from '../../../tokens/dtcg.ts';
import { label, lockReasons } from '../texts/labels.ts';
import { paint } from './paint.ts';
import { studioStyles } from './studio.styles.ts';

/** What a theme cannot change, with what it is and why it is kept the same. */
export class StudioLocked extends LcElement {
  static override styles = [
    elementStyles,
    studioStyles,
    css`
      :host {
        display: grid;
        gap: var(--_space-2);
      }
      details {
        border-block-start: 1px solid var(--_color-border);
      }
      summary {
        display: flex;
        align-items: center;
        gap: var(--_space-2);
        min-block-size: var(--_size-target);
        cursor: pointer;
        list-style: none;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary strong {
        flex: 1;
        font-weight: var(--_font-weight-medium);
      }
      ul {
        display: grid;
        gap: var(--_space-2);
        padding-block: var(--_space-2) var(--_space-3);
      }
      li {
        display: flex;
        align-items: center;
        gap: var(--_space-2);
      }
      li > span:nth-of-type(1) {
        flex: 1;
        min-inline-size: 0;
      }
      .swatch + .swatch {
        margin-inline-start: calc(-1 * var(--_space-3));
      }
      code {
        color: var(--_color-text-muted);
        font-size: 13px;
      }
    `,
  ];

  @property({ attribute: false }) tokens: readonly Token[] = [];
  @property({ attribute: false }) all: TokenMap = new Map();

  protected override render(): TemplateResult[] {
    const taken = new Set<Token>();
    return lockReasons.map(({ title, fits, reason }) => {
      const group = this.tokens.filter((token) => !taken.has(token) && fits.test(token.path));
      for (const token of group) taken.add(token);
      return html`<details>
        <summary>
          <lc-icon name="lock" label="Vast"></lc-icon>
          <strong>${title}</strong>
          <span class="quiet">${group.length}</span>
          <lc-icon name="chevron-down"></lc-icon>
        </summary>
        <p class="quiet">${reason}</p>
        <ul>
          ${group.map((token) => html`<li><span>${label(token.path)}</span> ${this.#value(token)}</li>`)}
        </ul>
      </details>`;
    });
  }

  #value({ path }: Token): TemplateResult | typeof nothing {
    const [light, dark] = (['light', 'dark'] as const).map((scheme) => {
      const result = resolve(this.all, path, scheme);
      return 'value' in result ? result.value : undefined;
    });
    if (isColor(light) && isColor(dark))
      return html`<span class="swatch" ${paint({ '--swatch': light.hex })}></span
        ><span class="swatch" ${paint({ '--swatch': dark.hex })}></span
        ><span class="sr">licht ${light.hex}, donker ${dark.hex}</span>`;
    return html`<code>${text(light)}</code>`;
  }
}

/** A size, a duration or a plain number; curves and shadows say nothing in words. */
function text(value: unknown): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'object' && value !== null && 'unit' in value && 'value' in value)
    return `${String(value.value)} ${String(value.unit)}`;
  return '';
}
