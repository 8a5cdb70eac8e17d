import { css } from 'lit';
import { focusRing } from '../lc-element.ts';

export const disclosureStyles = css`
  :host {
    display: block;
    border-block-end: var(--_border-width) solid var(--_color-border);
    padding-block: var(--_space-1);
  }
  .heading {
    font-family: var(--_font-family-heading);
  }
  button {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
    inline-size: 100%;
    min-block-size: var(--_size-target);
    padding: var(--_space-2) var(--_space-3);
    border: 0;
    border-radius: var(--_radius-m);
    font: inherit;
    font-weight: var(--_font-weight-medium);
    line-height: var(--_line-height-tight);
    text-align: start;
    color: var(--_color-link);
    background: none;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    transition: background-color var(--_duration-fast) var(--_easing);
  }
  button:hover {
    color: var(--_color-on-accent);
    background: var(--_color-accent);
  }
  button:focus-visible {
    ${focusRing}
  }
  .summary {
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .chevron {
    transition: transform var(--_duration-fast) var(--_easing);
  }
  [aria-expanded='true'] .chevron {
    transform: rotate(0.5turn);
  }
  .panel {
    padding: var(--_space-1) var(--_space-3) var(--_space-3);
    overflow-wrap: break-word;
  }
  .panel[hidden] {
    padding-block: 0;
  }
  .moving {
    animation: reveal var(--_duration-slow) var(--_easing);
  }
  @keyframes reveal {
    from {
      opacity: 0;
      transform: translateY(calc(-1 * var(--_space-2)));
    }
  }
  @media (forced-colors: active) {
    button,
    button:hover {
      color: ButtonText;
    }
  }
`;
