import { css } from 'lit';

export const spinnerStyles = css`
  :host {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_size-icon);
    color: var(--_color-text-muted);
  }
  .ring {
    flex: none;
    inline-size: var(--_size-icon);
    block-size: var(--_size-icon);
    border: 3px solid var(--_color-brand);
    border-inline-start-color: var(--_color-brand-warm);
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
  .label {
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  /* A ring that stands still says nothing, so then the words show. */
  @media (prefers-reduced-motion: no-preference) {
    .quiet {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media (forced-colors: active) {
    .ring {
      border-color: CanvasText;
      border-inline-start-color: Canvas;
    }
  }
`;
