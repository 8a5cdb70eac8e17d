import { css } from 'lit';

export const comboboxStyles = css`
  .popup {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: var(--_space-2);
    overflow-y: auto;
    overscroll-behavior: contain;
    list-style: none;
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-m);
    font: inherit;
    color: var(--_color-text);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-m);
  }
  .option {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-content: center;
    column-gap: var(--_space-3);
    min-block-size: var(--_size-target);
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius-s);
    line-height: var(--_line-height-tight);
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .option:hover {
    background: var(--_color-surface-tint);
  }
  .option[aria-selected='true'] {
    color: var(--_color-on-accent);
    background: var(--_color-accent);
    outline: calc(2 * var(--_border-width)) solid var(--_color-selected);
    outline-offset: calc(-2 * var(--_border-width));
  }
  b {
    font-weight: var(--_font-weight-bold);
  }
  .detail {
    font-size: var(--_text-s);
    color: var(--_color-text-muted);
  }
  [aria-selected='true'] .detail {
    color: inherit;
  }
  :host([loading]) .box::after {
    content: '';
    flex: none;
    order: 1;
    inline-size: var(--_size-icon);
    block-size: var(--_size-icon);
    border: 3px solid var(--_color-brand);
    border-inline-start-color: transparent;
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }
  .clear,
  slot[name='suffix'] {
    order: 2;
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
  @media (forced-colors: active) {
    :host([loading]) .box::after {
      border-inline-start-color: Canvas;
    }
  }
`;
