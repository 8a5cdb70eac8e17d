import { css } from 'lit';
import { focusRing } from '../../../elements/lc-element.ts';

export const resultPartsStyles = css`
  .types,
  .scales,
  .referrals {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
    inline-size: 100%;
  }
  .type {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .type > div,
  .referral > div,
  .scales li {
    display: grid;
    gap: var(--_space-1);
    align-content: start;
  }
  .arch {
    display: grid;
    place-items: end center;
    inline-size: 52px;
    block-size: 64px;
    padding-block-end: var(--_space-2);
    font-family: var(--_font-family-heading);
    font-size: var(--_text-xl);
    font-weight: var(--_font-weight-bold);
    line-height: 1;
    color: var(--_color-on-brand-warm);
    background: var(--_color-brand-warm);
    border-radius: 26px 26px var(--_radius-s) var(--_radius-s);
  }
  .type:not(:first-child) .arch {
    color: var(--_color-on-accent);
    background: var(--_color-accent);
  }
  .remark {
    display: flex;
    gap: var(--_space-2);
    inline-size: 100%;
    padding: var(--_space-3);
    background: var(--_color-info-surface);
    border-radius: var(--_radius-m);
  }
  .remark lc-icon,
  .because lc-icon {
    margin-block-start: 0.15em;
    color: var(--_color-info);
  }

  .profile {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4) var(--_space-6);
    align-items: center;
  }
  .hexagon {
    display: block;
    inline-size: 100%;
    max-inline-size: 440px;
    margin-inline: auto;
    overflow: visible;
    /* Drawn smaller on a narrow screen, and the names with it. */
    font-size: 19px;
  }
  .hexagon text {
    fill: var(--_color-text);
  }
  .hexagon .strong {
    font-weight: var(--_font-weight-bold);
  }
  .ring {
    fill: none;
    stroke: var(--_color-border-control);
    stroke-opacity: 0.5;
  }
  .shape {
    fill: var(--_color-brand-warm);
    fill-opacity: 0.4;
    stroke: var(--_color-selected);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .dot {
    fill: var(--_color-surface);
    stroke: var(--_color-selected);
    stroke-width: 3;
  }
  .dot.strong {
    fill: var(--_color-selected);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-block-end: var(--_space-2);
    font-size: var(--_text-s);
    color: var(--_color-text-muted);
    text-align: start;
  }
  :is(th, td) {
    padding: var(--_space-2) 0;
    font-weight: var(--_font-weight-regular);
    text-align: start;
    border-block-end: var(--_border-width) solid var(--_color-border);
  }
  .strong :is(th, td) {
    font-weight: var(--_font-weight-bold);
  }
  thead th {
    font-size: var(--_text-s);
    color: var(--_color-text-muted);
  }
  th {
    padding-inline-end: var(--_space-3);
  }
  td.figure,
  .measure {
    display: flex;
    gap: var(--_space-3);
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
  :is(.figure, .measure) span {
    flex: none;
    min-inline-size: 3em;
    text-align: end;
  }
  .bar {
    flex: 1;
    min-inline-size: 40px;
    inline-size: 100%;
    block-size: 12px;
    border: 0;
    border-radius: var(--_radius-pill);
    overflow: hidden;
    appearance: none;
    color: var(--_color-selected);
    background: var(--_color-accent);
  }
  .bar::-webkit-progress-bar {
    background: none;
  }
  .bar::-webkit-progress-value {
    border-radius: var(--_radius-pill);
    background: var(--_color-selected);
  }
  .bar::-moz-progress-bar {
    border-radius: var(--_radius-pill);
    background: var(--_color-selected);
  }
  .scales .bar {
    block-size: 16px;
  }

  .filters {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-4);
    background: var(--_color-surface-tint);
    border-radius: var(--_radius-m);
  }
  .occupations {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }
  .occupation,
  .referral {
    display: grid;
    gap: var(--_space-2);
    align-content: start;
    padding: var(--_space-4);
    background: var(--_color-surface-raised);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-m);
  }
  .referral {
    align-content: space-between;
  }
  .because {
    display: flex;
    gap: var(--_space-2);
    font-size: var(--_text-s);
  }
  .because lc-icon {
    color: var(--_color-success);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .more {
    justify-self: center;
  }

  .dialog {
    inline-size: min(640px, 100vi - 2 * var(--_space-4));
    max-block-size: calc(100dvb - 2 * var(--_space-4));
    padding: var(--_space-5);
    color: var(--_color-text);
    background: var(--_color-surface);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-l);
    border-start-start-radius: var(--_radius-arch);
    box-shadow: var(--_shadow-m);
  }
  .dialog[open] {
    display: grid;
    gap: var(--_space-4);
  }
  .dialog > .heading {
    padding-inline-start: var(--_space-4);
  }
  .dialog::backdrop {
    background: color-mix(in srgb, var(--_color-band) 60%, transparent);
  }
  .parts {
    display: grid;
    gap: var(--_space-3);
  }
  .part {
    padding: var(--_space-2) var(--_space-4) var(--_space-3);
    background: var(--_color-surface-raised);
    border: calc(2 * var(--_border-width)) solid var(--_color-selected);
    border-radius: var(--_radius-m);
  }
  .part.out {
    border-color: var(--_color-border);
  }
  .part label {
    display: flex;
    gap: var(--_space-3);
    align-items: center;
    min-block-size: var(--_size-target);
    font-weight: var(--_font-weight-bold);
    cursor: pointer;
  }
  .part input {
    flex: none;
    inline-size: var(--_space-5);
    block-size: var(--_space-5);
    margin: 0;
    accent-color: var(--_color-selected);
  }
  .part input:focus-visible {
    ${focusRing}
  }
  .lines {
    display: grid;
    gap: var(--_space-1);
    font-size: var(--_text-s);
  }

  @container (min-inline-size: 680px) {
    .profile {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
    }
    .occupations,
    .hexagon {
      font-size: 16px;
    }
    .referrals {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .referral:only-child {
      grid-column: 1 / -1;
    }
    .dialog {
      padding: var(--_space-6);
    }
  }
  @media (forced-colors: active) {
    .arch {
      border: var(--_border-width) solid;
    }
    .bar {
      border: var(--_border-width) solid;
    }
  }
`;
