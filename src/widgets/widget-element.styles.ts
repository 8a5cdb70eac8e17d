import { css } from 'lit';

export const widgetStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    text-align: start;
  }
  .root {
    overflow: clip;
    color: var(--_color-text);
    background: var(--_color-surface);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-l);
    border-start-start-radius: var(--_radius-arch);
    box-shadow: var(--_shadow-s);
    overflow-wrap: break-word;
    hyphens: auto;
    /* Again here, where a page that styles every element cannot reach. */
    font: var(--_font-weight-regular) var(--_text-m) / var(--_line-height) var(--_font-family);
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-indent: 0;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
