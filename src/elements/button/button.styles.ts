import { css } from 'lit';
import { focusRing } from '../lc-element.ts';

export const buttonStyles = css`
  :host {
    position: relative;
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }
  :host([block]) {
    display: block;
  }
  .control {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    inline-size: 100%;
    min-inline-size: var(--_size-target);
    min-block-size: calc(var(--_size-target) + var(--_space-1));
    padding: var(--_space-2) var(--_space-5);
    border: calc(2 * var(--_border-width)) solid transparent;
    border-radius: var(--_radius-m);
    font: inherit;
    font-weight: var(--_font-weight-medium);
    line-height: var(--_line-height-tight);
    text-align: center;
    text-decoration: none;
    color: inherit;
    background: transparent;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    transition:
      background-color var(--_duration-fast) var(--_easing),
      border-color var(--_duration-fast) var(--_easing),
      color var(--_duration-fast) var(--_easing);
  }
  .label {
    min-inline-size: 0;
    text-wrap: balance;
    overflow-wrap: break-word;
    hyphens: auto;
    hyphenate-limit-chars: 15 5 5;
  }
  .s {
    min-block-size: var(--_size-target);
    padding-inline: var(--_space-4);
    font-size: var(--_text-s);
  }
  .icon-only {
    padding-inline: var(--_space-2);
  }

  .primary {
    color: var(--_color-on-action);
    background: var(--_color-action);
    box-shadow: var(--_shadow-s);
  }
  .primary:hover {
    background: var(--_color-action-hover);
  }
  .primary:active {
    background: var(--_color-action-active);
    box-shadow: none;
  }
  .secondary {
    color: var(--_color-link);
    background: var(--_color-surface-raised);
    border-color: currentColor;
  }
  .quiet {
    color: var(--_color-link);
  }
  .quiet:not(.icon-only) .label {
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
  }
  :is(.secondary, .quiet):hover {
    color: var(--_color-on-accent);
    background: var(--_color-accent);
  }
  :is(.secondary, .quiet):active {
    color: var(--_color-link-hover);
    background: var(--_color-surface-tint);
  }
  .control[aria-pressed='true'] {
    color: var(--_color-on-selected);
    background: var(--_color-selected);
    border-color: var(--_color-selected);
  }

  .control:focus-visible {
    ${focusRing}
  }
  .control:disabled,
  a[aria-disabled='true'] {
    color: var(--_color-on-disabled);
    background: var(--_color-disabled);
    border-color: transparent;
    box-shadow: none;
    cursor: not-allowed;
  }
  .control[aria-busy='true'] {
    cursor: progress;
  }

  .busy {
    flex: none;
    inline-size: var(--_size-icon);
    block-size: var(--_size-icon);
    border: 3px solid currentColor;
    border-inline-start-color: transparent;
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
  .status,
  .icon-only .label {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    button.control {
      color: ButtonText;
      background: ButtonFace;
      border-color: ButtonText;
    }
    a.control {
      color: LinkText;
      background: Canvas;
      border-color: LinkText;
    }
    .control:disabled,
    a[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
    .control[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: HighlightText;
    }
    .busy {
      border-inline-start-color: Canvas;
    }
  }
`;
