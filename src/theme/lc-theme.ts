import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { tokenStyles } from './generated/base-tokens.styles.ts';
import { ThemeController } from './theme-controller.ts';

/**
 * Gives the elements inside it the tokens of a theme. Widgets carry their own; this is for elements that a page
 * or a story uses by themselves.
 *
 * @summary Tokens of a theme for the elements inside.
 * @slot - The elements to theme.
 * @fires lc-theme-contrast - Colours of the page are too close together; the national ones stand in for them.
 */
export class LcTheme extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        display: block;
        font-family: var(--_font-family);
        font-size: var(--_text-m);
        line-height: var(--_line-height);
        color: var(--_color-text);
      }
      :host([hidden]) {
        display: none !important;
      }
      :host([scheme='light']) {
        color-scheme: light;
      }
      :host([scheme='dark']) {
        color-scheme: dark;
      }
    `,
  ];

  /** A region or partner, `national`, or `host`: that of the page. Without it `host` where there is one, else `national`. */
  @property() theme?: string;

  /** `light` or `dark`; without it the page decides. */
  @property({ reflect: true }) scheme?: 'light' | 'dark';

  constructor() {
    super();
    new ThemeController(this, () => this.theme);
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lc-theme': LcTheme;
  }
}
