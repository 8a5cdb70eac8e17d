import { css } from 'lit';
import { focusRing } from '../../../elements/lc-element.ts';

export const resultStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    overflow-wrap: break-word;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  p {
    margin: 0;
  }
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .title:focus-visible,
  [tabindex='-1']:focus-visible {
    border-radius: var(--_radius-s);
    ${focusRing}
  }
  .card,
  .decision,
  .route,
  .referral,
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    justify-items: start;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
    padding: var(--_space-5) var(--_space-4);
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }
  .heading {
    font-family: var(--_font-family-heading);
    font-size: var(--_text-xl);
    font-weight: var(--_font-weight-bold);
    line-height: var(--_line-height-tight);
  }
  .type-name {
    font-family: var(--_font-family-heading);
    font-size: var(--_text-l);
    font-weight: var(--_font-weight-bold);
    line-height: var(--_line-height-tight);
  }
  .muted,
  .credit {
    font-size: var(--_text-s);
    color: var(--_color-text-muted);
  }
  .lead {
    font-size: var(--_text-l);
    line-height: var(--_line-height);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
  }
  .skipped {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: center;
    justify-content: space-between;
    padding: var(--_space-3) var(--_space-4);
    background: var(--_color-surface-tint);
    border-radius: var(--_radius-m);
  }
  a {
    color: var(--_color-link);
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--_color-link-hover);
  }
  a:focus-visible {
    border-radius: var(--_radius-s);
    ${focusRing}
  }
  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .step {
    gap: var(--_space-3);
    align-content: start;
    padding: var(--_space-5) var(--_space-4);
    background: var(--_color-surface-raised);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-l);
    border-start-start-radius: var(--_radius-arch);
  }
  .step.warm {
    color: var(--_color-on-accent);
    background: var(--_color-accent);
    border-color: transparent;
  }
  .shared:empty {
    display: none;
  }
  .answered {
    display: grid;
    margin-block-end: var(--_space-4);
  }
  .answered li {
    display: flex;
    gap: var(--_space-3);
    align-items: center;
    justify-content: space-between;
    padding-block: var(--_space-2);
    border-block-end: var(--_border-width) solid var(--_color-border);
  }
  .given {
    font-weight: var(--_font-weight-medium);
  }
  @container (min-inline-size: 560px) {
    .body {
      padding: var(--_space-6);
    }
  }
  @container (min-inline-size: 680px) {
    .steps {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .step {
      padding: var(--_space-5);
    }
  }
  @media print {
    lc-button,
    .filters {
      display: none;
    }
  }
`;
