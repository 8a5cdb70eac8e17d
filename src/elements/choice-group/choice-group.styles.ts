import { css } from 'lit';
import { focusRing } from '../lc-element.ts';

export const choiceGroupStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  .choices {
    display: grid;
    gap: var(--_space-2);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-block-size: calc(var(--_size-target) + var(--_space-2));
    padding: var(--_space-3) var(--_space-4);
    border: calc(2 * var(--_border-width)) solid var(--_color-border);
    border-radius: var(--_radius-m);
    line-height: var(--_line-height-tight);
    overflow-wrap: anywhere;
    background: var(--_color-surface-raised);
    cursor: pointer;
    transition:
      background-color var(--_duration-fast) var(--_easing),
      border-color var(--_duration-fast) var(--_easing);
  }
  .choice:has(.description) {
    align-items: start;
  }
  .choice > span {
    min-inline-size: 0;
  }
  .choice:hover {
    border-color: var(--_color-border-control);
  }
  .choice:has(:checked) {
    border-color: var(--_color-selected);
    color: var(--_color-on-accent);
    background: var(--_color-accent);
  }
  .choice:has(:focus-visible) {
    ${focusRing}
  }
  :host([layout='chips']) .choices {
    display: flex;
    flex-wrap: wrap;
  }
  :host([layout='chips']) .choice {
    gap: var(--_space-2);
    max-inline-size: 100%;
    min-block-size: var(--_size-target);
    padding-block: var(--_space-2);
    padding-inline: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius-pill);
  }
  input {
    position: relative;
    flex: none;
    inline-size: var(--_size-icon);
    block-size: var(--_size-icon);
    margin: 0;
    border: calc(2 * var(--_border-width)) solid var(--_color-border-control);
    border-radius: var(--_radius-s);
    outline: 0;
    appearance: none;
    color: inherit;
    background: var(--_color-surface-raised);
    cursor: inherit;
  }
  [type='radio'] {
    border-radius: 50%;
  }
  input:checked {
    border-color: var(--_color-selected);
    color: var(--_color-on-selected);
    background: var(--_color-selected);
  }
  /* A tick of two borders: the one drawing that forced colours keep. */
  input:checked::before {
    content: '';
    position: absolute;
    inset-block-start: 10%;
    inset-inline: 35%;
    block-size: 60%;
    border: solid currentColor;
    border-width: 0 3px 3px 0;
    transform: rotate(45deg);
  }
  .count,
  .description {
    font-size: var(--_text-s);
    color: var(--_color-text-muted);
  }
  .description {
    display: block;
    margin-block-start: var(--_space-1);
    line-height: var(--_line-height);
  }
  .choice:has(:checked) :is(.count, .description) {
    color: inherit;
  }
  .choice:has([aria-invalid='true']),
  [aria-invalid='true'] .choice {
    border-color: var(--_color-error);
  }
  .choice:has(:disabled) {
    border-color: transparent;
    color: var(--_color-on-disabled);
    background: var(--_color-disabled);
    cursor: not-allowed;
  }
  :disabled:not(fieldset) {
    border-color: currentColor;
    color: inherit;
    background: transparent;
  }
  .choice:has(:disabled) :is(.count, .description) {
    color: inherit;
  }
  @media (forced-colors: active) {
    .choice:has(:disabled) {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
