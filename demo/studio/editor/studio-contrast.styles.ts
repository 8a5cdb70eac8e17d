import { css } from 'lit';

export const contrastStyles = css`
  :host {
    display: grid;
    gap: var(--_space-4);
  }
  .summary {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius-m);
  }
  .summary lc-icon {
    inline-size: 24px;
    block-size: 24px;
  }
  .good {
    color: var(--_color-success);
    background: var(--_color-success-surface);
  }
  .bad {
    color: var(--_color-error);
    background: var(--_color-error-surface);
  }
  .repairs {
    display: grid;
    gap: var(--_space-3);
  }
  .repairs > ul {
    display: grid;
    gap: var(--_space-3);
  }
  .repair ul {
    padding-inline-start: var(--_space-4);
    list-style: disc;
  }
  .repair {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_space-4);
    border: 1px solid var(--_color-border);
    border-inline-start: 4px solid var(--_color-error);
    border-radius: var(--_radius-s);
    background: var(--_color-surface-raised);
  }
  .take {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    justify-self: start;
    min-block-size: var(--_size-target);
    padding: var(--_space-1) var(--_space-3);
    border: 2px solid var(--_color-action);
    border-radius: var(--_radius-m);
    font: inherit;
    font-weight: var(--_font-weight-medium);
    color: var(--_color-link);
    background: none;
    cursor: pointer;
  }
  .take:hover {
    background: var(--_color-accent);
    color: var(--_color-on-accent);
  }
  .all {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_size-target);
  }
  .all input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_color-selected);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  thead th {
    padding-block: var(--_space-2);
    border-block-end: 1px solid var(--_color-border-control);
    text-align: start;
  }
  tbody th {
    padding-inline-end: var(--_space-2);
    font-weight: var(--_font-weight-medium);
    text-align: start;
    line-height: var(--_line-height-tight);
  }
  tbody th .quiet {
    display: block;
    margin-block-start: 2px;
    font-weight: var(--_font-weight-regular);
  }
  tbody :is(th, td) {
    padding-block: var(--_space-2);
    border-block-end: 1px solid var(--_color-border);
    vertical-align: top;
  }
  td {
    inline-size: 70px;
    padding-inline-end: var(--_space-2);
  }
  .sample {
    display: grid;
    place-items: center;
    inline-size: 60px;
    block-size: 28px;
    border: 1px solid var(--_color-border-control);
    border-radius: var(--_radius-s);
    background: var(--back);
    forced-color-adjust: none;
  }
  /* Drawn, so that nothing reads it out or measures it as text: a pair that fails is meant to be seen failing. */
  .sample::before {
    content: '';
    inline-size: 28px;
    block-size: 10px;
    border-radius: 5px;
    background: var(--front);
  }
  .ratio {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    margin-block-start: 2px;
    font-variant-numeric: tabular-nums;
  }
  .ratio lc-icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .pass lc-icon {
    color: var(--_color-success);
  }
  .fail .ratio {
    font-weight: var(--_font-weight-bold);
    color: var(--_color-error);
  }
`;
