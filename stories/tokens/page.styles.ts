import { css } from 'lit';

/** What the pages about tokens have in common. */
export const pageStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    max-inline-size: 1120px;
    margin-inline: auto;
    font: var(--_font-weight-regular) var(--_text-m) / var(--_line-height) var(--_font-family);
    color: var(--_color-text);
    text-align: start;
  }
  /* "start" would follow the direction of each text, see below. */
  :host(:dir(rtl)) {
    text-align: right;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3 {
    margin-block: 0 var(--_space-2);
    font-family: var(--_font-family-heading);
    font-weight: var(--_font-weight-bold);
    line-height: var(--_line-height-tight);
  }
  h1 {
    font-size: var(--_text-xl);
  }
  h2 {
    margin-block-start: var(--_space-6);
    font-size: var(--_text-l);
  }
  h3 {
    font-size: var(--_text-m);
  }
  p {
    margin-block: 0 var(--_space-3);
    max-inline-size: 70ch;
  }
  a {
    color: var(--_color-link);
  }
  /* English and code, also on a page from right to left. */
  :is(p, li, dt, dd, th, td, summary, caption) {
    unicode-bidi: plaintext;
    text-align: inherit;
  }
  code {
    direction: ltr;
    unicode-bidi: isolate;
    font-size: var(--_text-s);
    overflow-wrap: anywhere;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-4);
    margin-block: var(--_space-5);
    padding: var(--_space-4);
    border-radius: var(--_radius-m);
    background: var(--_color-surface-tint);
  }
  .controls > * {
    flex: 1 1 220px;
    min-inline-size: 0;
  }
  .select {
    display: grid;
    gap: var(--_space-1);
    font-weight: var(--_font-weight-medium);
  }
  select {
    inline-size: 100%;
    min-block-size: calc(var(--_size-target) + var(--_space-2));
    padding-inline: var(--_space-3);
    border: calc(2 * var(--_border-width)) solid var(--_color-border-control);
    border-radius: var(--_radius-m);
    background: var(--_color-surface-raised);
    color: inherit;
    font: inherit;
    font-weight: var(--_font-weight-regular);
  }
  :is(select, summary, a, .scroll):focus-visible {
    outline: 3px solid var(--_color-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_color-focus-gap);
  }
  summary {
    padding-block: var(--_space-2);
    cursor: pointer;
  }
  .muted {
    color: var(--_color-text-muted);
  }
  .verdict {
    color: var(--_color-success);
    font-weight: var(--_font-weight-medium);
    white-space: nowrap;
  }
  .verdict.failed {
    color: var(--_color-error);
  }
  .scroll {
    overflow-x: auto;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
    background: var(--_color-surface-raised);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_text-s);
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding: var(--_space-3);
    font-size: var(--_text-m);
    font-weight: var(--_font-weight-medium);
  }
  th,
  td {
    padding: var(--_space-2) var(--_space-3);
    border-block-start: 1px solid var(--_color-border);
    vertical-align: top;
    font-weight: var(--_font-weight-regular);
  }
  thead th {
    font-weight: var(--_font-weight-medium);
  }
  tbody th {
    min-inline-size: 9em;
  }
`;
