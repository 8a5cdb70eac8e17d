import { css } from 'lit';

export const skeletonStyles = css`
  :host {
    display: block;
  }
  .skeleton {
    display: grid;
    gap: var(--_space-2);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  .card {
    padding: var(--_space-4);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-l);
    background: var(--_color-surface-raised);
  }
  .line,
  .block {
    border-radius: var(--_radius-s);
    background: var(--_color-border);
  }
  .line {
    block-size: 1em;
  }
  .line:nth-child(even) {
    inline-size: 85%;
  }
  .line:last-child:not(:first-child) {
    inline-size: 60%;
  }
  .card .line:first-child {
    inline-size: 45%;
    block-size: 1.4em;
  }
  .block {
    block-size: 100%;
    min-block-size: calc(3 * var(--_space-7));
    border-radius: var(--_radius-l);
  }
  @keyframes breathe {
    to {
      opacity: 0.55;
    }
  }
  @media (forced-colors: active) {
    .line,
    .block {
      border: var(--_border-width) solid GrayText;
      background: Canvas;
    }
  }
`;
