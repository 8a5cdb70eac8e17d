import { css } from 'lit';

export const widgetStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    /* Lines through and under text reach everything inside, whatever is said there. */
    text-decoration: none !important;
  }
  .root {
    /* Nothing of a page that styles every element comes further than this, but whether the widget is to be seen. */
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    display: block;
    box-sizing: border-box;
    overflow: clip;
    color: var(--_color-text);
    background: var(--_color-surface);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-l);
    border-start-start-radius: var(--_radius-arch);
    box-shadow: var(--_shadow-s);
    overflow-wrap: break-word;
    hyphens: auto;
    font: var(--_font-weight-regular) var(--_text-m) / var(--_line-height) sans-serif;
    /* Apart, because a typeface that is left to the page is no value for the line above. */
    font-family: var(--_font-family);
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
