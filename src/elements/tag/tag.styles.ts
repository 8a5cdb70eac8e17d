import { css } from 'lit';

export const tagStyles = css`
  :host {
    display: inline-flex;
    max-inline-size: 100%;
    vertical-align: middle;
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    min-inline-size: 0;
    padding: calc(var(--_space-1) / 2) var(--_space-3);
    border: var(--_border-width) solid transparent;
    border-radius: var(--_radius-pill);
    font-size: var(--_text-s);
    font-weight: var(--_font-weight-medium);
    line-height: var(--_line-height-tight);
    color: var(--_color-text);
    background: var(--_color-surface-tint);
  }
  lc-icon,
  ::slotted(lc-icon) {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .text {
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .free,
  .open {
    color: var(--_color-success);
    background: var(--_color-success-surface);
  }
  .cost {
    color: var(--_color-on-accent);
    background: var(--_color-accent);
  }
  .closed {
    color: var(--_color-text-muted);
    background: transparent;
    border-color: var(--_color-border-control);
  }
  .info {
    color: var(--_color-info);
    background: var(--_color-info-surface);
  }
  .warning {
    color: var(--_color-warning);
    background: var(--_color-warning-surface);
  }
  .dot {
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .open .dot {
    background: currentColor;
  }
  @media (forced-colors: active) {
    .tag {
      border-color: CanvasText;
    }
    .open .dot {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: CanvasText;
    }
  }
`;
