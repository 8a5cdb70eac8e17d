import { css } from 'lit';

export const fieldStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  .label,
  .hint,
  .error {
    overflow-wrap: break-word;
  }
  .label {
    display: block;
    inline-size: fit-content;
    margin-block-end: var(--_space-2);
    font-weight: var(--_font-weight-medium);
    line-height: var(--_line-height-tight);
  }
  .hint {
    margin-block: calc(-1 * var(--_space-1)) var(--_space-2);
    font-size: var(--_text-s);
    color: var(--_color-text-muted);
  }
  .error {
    margin-block-start: var(--_space-2);
    padding: var(--_space-2) var(--_space-3);
    border-inline-start: calc(4 * var(--_border-width)) solid currentColor;
    border-radius: var(--_radius-s);
    font-size: var(--_text-s);
    font-weight: var(--_font-weight-medium);
    color: var(--_color-error);
    background: var(--_color-error-surface);
  }
  :is(.label, .hint, .error):empty {
    display: none;
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
