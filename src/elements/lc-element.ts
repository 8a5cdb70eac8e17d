import { css, LitElement, type CSSResultGroup } from 'lit';

/** What every shadow root of the kit starts from: nothing of the host page's boxes or type leaks in. */
export const elementStyles = css`
  :host {
    box-sizing: border-box;
    font-family: var(--_font-family);
    font-size: var(--_text-m);
    line-height: var(--_line-height);
    color: var(--_color-text);
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;

/** The locked two-colour focus ring, for the selector that has focus. */
export const focusRing = css`
  outline: 3px solid var(--_color-focus);
  outline-offset: 2px;
  box-shadow: 0 0 0 2px var(--_color-focus-gap);
`;

/** Base of the presentational elements and of the widgets. Subclasses put their own styles after `elementStyles`. */
export class LcElement extends LitElement {
  static override styles: CSSResultGroup = elementStyles;
}
