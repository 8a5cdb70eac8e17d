import { css } from 'lit';
import { focusRing } from '../../../elements/lc-element.ts';

export const resultsStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    padding: var(--_space-4);
  }
  .body p {
    margin: 0 0 var(--_space-2);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
  }
  .count {
    font-family: var(--_font-family-heading);
    font-size: var(--_text-xl);
    font-weight: var(--_font-weight-bold);
    line-height: var(--_line-height-tight);
    border-radius: var(--_radius-s);
  }
  .count:focus-visible {
    ${focusRing}
  }
  .body .order {
    margin: 0;
    max-inline-size: 44em;
    font-size: var(--_text-s);
    color: var(--_color-text-muted);
  }

  .filters {
    display: grid;
    gap: var(--_space-1);
  }
  .filter-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
    margin-inline-start: calc(-1 * var(--_space-4));
  }
  .switched-on {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin: 0 0 var(--_space-2);
    padding: 0;
    list-style: none;
  }
  .groups {
    display: grid;
    gap: var(--_space-5);
    padding: var(--_space-4);
    background: var(--_color-surface-tint);
    border-radius: var(--_radius-m);
  }
  .groups[hidden] {
    display: none;
  }

  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    overflow-wrap: anywhere;
    background: var(--_color-surface-raised);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-m);
  }
  .placeholder {
    padding: var(--_space-4);
  }
  .more {
    justify-self: center;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: center;
    padding-block-start: var(--_space-3);
    font-size: var(--_text-s);
    color: var(--_color-text-muted);
    border-block-start: var(--_border-width) solid var(--_color-border);
  }
  @container (min-inline-size: 560px) {
    .body {
      padding: var(--_space-5) var(--_space-6) var(--_space-6);
    }
  }
`;
