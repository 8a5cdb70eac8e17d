import { css } from 'lit';
import { focusRing } from '../lc-element.ts';

export const textEntryStyles = css`
  .box {
    position: relative;
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: calc(var(--_size-target) + var(--_space-2));
    padding-inline: var(--_space-4);
    border: calc(2 * var(--_border-width)) solid var(--_color-border-control);
    border-radius: var(--_radius-m);
    background: var(--_color-surface-raised);
    cursor: text;
    transition: border-color var(--_duration-fast) var(--_easing);
  }
  .box:hover {
    border-color: var(--_color-selected);
  }
  .box:has(input:focus) {
    border-color: var(--_color-selected);
    ${focusRing}
  }
  .box:has([aria-invalid='true']) {
    border-color: var(--_color-error);
  }
  .box:has(input:disabled) {
    border-color: var(--_color-disabled);
    color: var(--_color-on-disabled);
    background: var(--_color-disabled);
    cursor: not-allowed;
  }
  .box:has(input:read-only:enabled) {
    border-style: dashed;
    background: transparent;
  }
  input {
    flex: 1;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_size-target);
    margin: 0;
    padding: 0;
    border: 0;
    outline: 0;
    border-radius: 0;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    text-overflow: ellipsis;
    color: inherit;
    background: none;
    box-shadow: none;
    appearance: none;
    cursor: inherit;
    opacity: 1;
  }
  /* An address or a phone number reads from the left in every language, but keeps to the edge that the others keep. */
  :host(:dir(rtl)) [dir='ltr'] {
    text-align: right;
  }
  input::placeholder {
    color: var(--_color-text-muted);
    opacity: 1;
  }
  input::-webkit-search-cancel-button,
  input::-webkit-search-decoration {
    display: none;
  }
  ::slotted([slot]) {
    flex: none;
    color: var(--_color-text-muted);
  }
  .clear {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: var(--_size-target);
    block-size: var(--_size-target);
    margin-inline-end: calc(-1 * var(--_space-3));
    padding: 0;
    border: 0;
    border-radius: var(--_radius-s);
    font: inherit;
    color: var(--_color-text-muted);
    background: none;
    cursor: pointer;
  }
  .clear:hover {
    color: var(--_color-text);
    background: var(--_color-surface-tint);
  }
  .clear:focus-visible {
    ${focusRing}
  }
  @media (forced-colors: active) {
    .box:has(input:disabled) {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
