import { css, html, LitElement, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { LcThemeContrastEvent } from '../../src/theme/theme.events.ts';
import { pageStyles } from './page.styles.ts';

/** Lists what the contrast guard reports about the elements inside. */
export class GuardLog extends LitElement {
  static override styles = [
    pageStyles,
    css`
      h3 {
        margin-block-start: var(--_space-5);
      }
    `,
  ];

  @state() heard: readonly LcThemeContrastEvent[] = [];

  constructor() {
    super();
    this.addEventListener(LcThemeContrastEvent.type, (event) => {
      const scheme = this.heard[0]?.scheme;
      this.heard = [...(scheme === event.scheme ? this.heard : []), event];
    });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>
      <h3>What the guard reports</h3>
      <ul>
        ${this.heard.map(
          ({ token, against, foreground, background, ratio, minimum, scheme }) =>
            html`<li>
              <code>${token}</code> <code>${foreground}</code> with <code>${against}</code> <code>${background}</code>,
              ${scheme}: ${ratio.toFixed(2)}, needs ${minimum}
            </li>`,
        )}
      </ul>`;
  }
}

/** Says which outline the element with focus shows, wherever it is. */
export class OutlineLog extends LitElement {
  static override styles = pageStyles;

  @state() private seen = 'nothing yet';

  constructor() {
    super();
    this.addEventListener('focusin', () => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (!active) return;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(active);
      const outline = outlineStyle === 'none' ? 'no outline' : `an outline of ${outlineWidth}, ${outlineColor}`;
      this.seen = `${active.textContent?.trim() || 'the field'}: ${outline}`;
    });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>
      <p>Focus is on ${this.seen}.</p>`;
  }
}
