import { css } from 'lit';
import { focusRing } from '../../../src/elements/lc-element.ts';

/** What the parts of the studio share: headings, native controls and small print. */
export const studioStyles = css`
  :host {
    display: block;
    font-size: var(--_text-s);
  }
  h2,
  h3,
  p,
  ul,
  dl,
  dd,
  fieldset,
  figure {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  fieldset {
    min-inline-size: 0;
    border: 0;
  }
  h2 {
    font-size: var(--_text-l);
    line-height: var(--_line-height-tight);
  }
  h3,
  legend {
    padding: 0;
    font-size: var(--_text-s);
    font-weight: var(--_font-weight-bold);
  }
  .quiet {
    color: var(--_color-text-muted);
  }
  .field {
    display: grid;
    gap: var(--_space-1);
  }
  .field > label,
  .field > .label {
    font-weight: var(--_font-weight-medium);
  }
  select,
  input[type='text'],
  input[type='tel'],
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_size-target);
    padding: var(--_space-2) var(--_space-3);
    border: var(--_border-width) solid var(--_color-border-control);
    border-radius: var(--_radius-s);
    font: inherit;
    color: var(--_color-text);
    background: var(--_color-surface-raised);
  }
  .plain {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_size-target);
    padding: var(--_space-1) var(--_space-2);
    border: 0;
    border-radius: var(--_radius-s);
    font: inherit;
    color: var(--_color-link);
    background: none;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .plain:hover {
    color: var(--_color-on-accent);
    background: var(--_color-accent);
  }
  :is(button, select, input, textarea, summary, a, [tabindex]):focus-visible {
    ${focusRing}
  }
  .swatch {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    border: 1px solid var(--_color-border-control);
    border-radius: 50%;
    background: var(--swatch);
    forced-color-adjust: none;
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  lc-icon {
    flex: none;
  }
`;
