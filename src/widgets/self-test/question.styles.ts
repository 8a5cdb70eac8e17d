import { css } from 'lit';
import { focusRing } from '../../elements/lc-element.ts';

export const questionStyles = css`
  .band {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-1) var(--_space-4);
    align-items: end;
    padding: var(--_space-4) var(--_space-4) 0;
    color: var(--_color-on-band);
    background: var(--_color-band);
  }
  .test {
    align-self: start;
    margin-block-end: var(--_space-2);
    font-family: var(--_font-family-heading);
    font-size: var(--_text-l);
    font-weight: var(--_font-weight-bold);
    line-height: var(--_line-height-tight);
  }
  .progress {
    grid-column: 1;
    padding-block-end: var(--_space-4);
  }
  .far {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-4);
    margin-block-end: var(--_space-1);
    font-size: var(--_text-s);
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 10px;
    border: 0;
    border-radius: var(--_radius-pill);
    overflow: hidden;
    appearance: none;
    color: var(--_color-brand-warm);
    background: color-mix(in srgb, var(--_color-on-band) 22%, transparent);
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    border-radius: var(--_radius-pill);
    background: var(--_color-brand-warm);
    transition: inline-size var(--_duration-slow) var(--_easing);
  }
  progress::-moz-progress-bar {
    border-radius: var(--_radius-pill);
    background: var(--_color-brand-warm);
  }
  /* It stands on the question, as the door of every widget stands on what is below it. */
  .door {
    grid-row: 1 / 3;
    grid-column: 2;
    display: block;
    inline-size: 60px;
    block-size: 70px;
  }
  .door:dir(rtl) {
    transform: scaleX(-1);
  }
  .wall {
    fill: color-mix(in srgb, var(--_color-on-band) 14%, transparent);
  }
  .leaf {
    fill: color-mix(in srgb, var(--_color-on-band) 22%, transparent);
  }
  .light {
    fill: var(--_color-brand-warm);
  }

  .question {
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-5) var(--_space-4);
  }
  fieldset {
    display: grid;
    gap: var(--_space-2);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .page-title {
    font-weight: var(--_font-weight-medium);
  }
  .how,
  .keeping {
    font-size: var(--_text-s);
    color: var(--_color-text-muted);
  }
  .how:empty {
    display: none;
  }
  .asked {
    justify-self: start;
    border-radius: var(--_radius-s);
    font-family: var(--_font-family-heading);
    font-size: var(--_text-xl);
    font-weight: var(--_font-weight-bold);
    line-height: var(--_line-height-tight);
    text-wrap: balance;
  }
  :is(.asked, .keeping):focus-visible {
    ${focusRing}
  }
  .hint {
    max-inline-size: 40em;
    color: var(--_color-text-muted);
  }
  .answers {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-3);
  }
  .answer {
    position: relative;
    display: flex;
    gap: var(--_space-3);
    align-items: center;
    min-block-size: 56px;
    padding: var(--_space-3) var(--_space-4);
    border: calc(2 * var(--_border-width)) solid var(--_color-border);
    border-radius: var(--_radius-m);
    line-height: var(--_line-height-tight);
    background: var(--_color-surface-raised);
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    transition:
      background-color var(--_duration-fast) var(--_easing),
      border-color var(--_duration-fast) var(--_easing);
  }
  .answer:hover {
    border-color: var(--_color-border-control);
  }
  .answer:has(:checked) {
    border-color: var(--_color-selected);
    color: var(--_color-on-accent);
    background: var(--_color-accent);
  }
  .answer:has(:focus-visible) {
    ${focusRing}
  }
  input {
    position: relative;
    flex: none;
    inline-size: var(--_space-5);
    block-size: var(--_space-5);
    margin: 0;
    border: calc(2 * var(--_border-width)) solid var(--_color-border-control);
    border-radius: var(--_radius-s);
    outline: 0;
    appearance: none;
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
    inset-block-start: 12%;
    inset-inline: 35%;
    block-size: 56%;
    border: solid currentColor;
    border-width: 0 3px 3px 0;
    transform: rotate(45deg);
  }
  .text {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .about {
    display: block;
    margin-block-start: var(--_space-1);
    font-size: var(--_text-s);
    line-height: var(--_line-height);
    color: var(--_color-text-muted);
  }
  .answer:has(:checked) .about {
    color: inherit;
  }
  .digit {
    display: none;
    min-inline-size: 1.6em;
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-s);
    font-size: var(--_text-s);
    text-align: center;
    color: var(--_color-text-muted);
  }
  .answer:has(:checked) .digit {
    color: inherit;
  }
  /* Only who can hover is likely to have a keyboard. */
  @media (hover: hover) {
    .digit {
      display: block;
    }
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    justify-content: space-between;
  }
  .steps ::part(control) {
    min-block-size: 52px;
  }
  /* Its text in line with the question, not its edge; that stays inside the widget on a narrow screen. */
  .steps [variant='quiet'] {
    margin-inline-start: calc(-1 * (var(--_space-3) + 2 * var(--_border-width)));
  }
  .steps [variant='quiet']::part(control) {
    padding-inline: var(--_space-3);
  }
  .next {
    min-inline-size: 9em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: center;
    padding: var(--_space-3) var(--_space-4);
    background: var(--_color-surface-tint);
  }
  .keeping {
    flex: 1 1 16em;
  }

  @container (min-inline-size: 560px) {
    .band {
      padding: var(--_space-5) var(--_space-6) 0;
    }
    .door {
      inline-size: 84px;
      block-size: 98px;
    }
    .question {
      padding: var(--_space-6);
    }
    .tools {
      padding-inline: var(--_space-6);
    }
    .scale,
    .pair {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
    :is(.scale, .pair) .answer {
      flex-flow: column;
      justify-content: start;
      padding: var(--_space-4) var(--_space-2) var(--_space-3);
      text-align: center;
    }
    :is(.scale, .pair) .text {
      display: grid;
      align-content: center;
    }
    .pair .answer {
      min-block-size: 160px;
      padding: var(--_space-5) var(--_space-4) var(--_space-4);
      font-size: var(--_text-l);
    }
  }
  @media (forced-colors: active) {
    .band {
      border-block-end: var(--_border-width) solid;
    }
    .door {
      display: none;
    }
    progress {
      border: var(--_border-width) solid;
    }
  }
`;
