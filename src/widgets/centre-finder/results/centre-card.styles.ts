import { css } from 'lit';
import { focusRing } from '../../../elements/lc-element.ts';

export const cardStyles = css`
  .summary {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--_space-3);
    padding: var(--_space-4);
  }
  /* The number stands in an arch, here and on the map. */
  .marker {
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 44px;
    padding-block-start: var(--_space-1);
    font-weight: var(--_font-weight-bold);
    color: var(--_color-on-brand);
    background: var(--_color-brand);
    border-radius: 18px 18px var(--_radius-s) var(--_radius-s);
  }
  .what {
    display: grid;
    gap: var(--_space-2);
  }
  .toggle {
    min-block-size: 28px;
    padding: 0;
    font: inherit;
    font-family: var(--_font-family-heading);
    font-size: var(--_text-l);
    font-weight: var(--_font-weight-bold);
    line-height: var(--_line-height-tight);
    color: var(--_color-link);
    text-align: start;
    text-decoration: none;
    background: none;
    border: 0;
    border-radius: var(--_radius-s);
    cursor: pointer;
  }
  /* The whole summary unfolds the card; the name stays the one button. */
  .toggle::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius-m);
  }
  .toggle:hover {
    color: var(--_color-link-hover);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .toggle:focus-visible {
    outline: none;
  }
  .toggle:focus-visible::after {
    ${focusRing}
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    color: var(--_color-text-muted);
  }
  .distance {
    font-weight: var(--_font-weight-bold);
    color: var(--_color-text);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .chevron {
    align-self: start;
    margin-block-start: var(--_space-1);
    color: var(--_color-link);
    transition: rotate var(--_duration-fast) var(--_easing);
  }
  .open .chevron {
    rotate: 180deg;
  }

  .details {
    display: grid;
    gap: var(--_space-4);
    padding: 0 var(--_space-4) var(--_space-5);
  }
  .actions {
    display: flex;
    flex-flow: column;
    gap: var(--_space-3);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
  }
  .services,
  .practical {
    display: grid;
    gap: var(--_space-4);
    align-content: start;
  }
  .subheading {
    margin-block-end: var(--_space-2);
    font-family: var(--_font-family-heading);
    font-weight: var(--_font-weight-bold);
  }
  .plain {
    display: grid;
    gap: var(--_space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .service {
    padding-inline-start: var(--_space-3);
    border-inline-start: 3px solid var(--_color-border);
  }
  .service.free {
    border-color: var(--_color-success);
  }
  .service.paid {
    border-color: var(--_color-brand-warm);
  }
  .service-name {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    align-items: center;
    font-weight: var(--_font-weight-medium);
  }
  .muted {
    font-size: var(--_text-s);
    color: var(--_color-text-muted);
  }
  .hours {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .hours :is(th, td) {
    padding: var(--_space-1) 0;
    font-weight: var(--_font-weight-regular);
    text-align: start;
    vertical-align: top;
  }
  .hours th {
    padding-inline-end: var(--_space-4);
    white-space: nowrap;
  }
  .hours .today :is(th, td) {
    font-weight: var(--_font-weight-bold);
  }
  address {
    margin-block-end: var(--_space-2);
    font-style: normal;
  }
  .links {
    gap: 0;
  }
  .links li {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    min-block-size: var(--_size-target);
    overflow-wrap: anywhere;
  }
  .links lc-icon {
    flex: none;
    color: var(--_color-text-muted);
  }
  a {
    color: var(--_color-link);
    text-underline-offset: 0.2em;
  }
  .links a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_size-target);
  }
  a:hover {
    color: var(--_color-link-hover);
  }
  a:focus-visible {
    border-radius: var(--_radius-s);
    ${focusRing}
  }
  @container (min-inline-size: 480px) {
    .actions {
      flex-flow: row wrap;
    }
  }
  @container (min-inline-size: 680px) {
    .summary,
    .details {
      padding-inline: var(--_space-5);
    }
    .columns {
      grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr);
      gap: var(--_space-6);
    }
  }
`;
