import { css } from 'lit';

export const brandMarkStyles = css`
  :host {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-3);
    max-inline-size: 100%;
    vertical-align: middle;
    font-family: var(--_font-family-brand);
    line-height: var(--_line-height-tight);
  }
  svg {
    flex: none;
    display: block;
    inline-size: var(--_size-target);
    block-size: var(--_size-target);
  }
  :host([size='s']) {
    gap: var(--_space-2);
  }
  :host([size='s']) svg {
    inline-size: var(--_space-5);
    block-size: var(--_space-5);
  }
  :host([size='l']) svg {
    inline-size: calc(2 * var(--_space-6));
    block-size: calc(2 * var(--_space-6));
  }
  .arch {
    fill: var(--_color-brand);
  }
  /* In the dark the door is a silhouette against the light. */
  .leaf {
    fill: light-dark(var(--_color-brand), var(--_color-on-brand));
  }
  .light {
    fill: var(--_color-brand-warm);
  }
  .text {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .name {
    font-size: var(--_text-l);
    font-weight: var(--_font-weight-bold);
    letter-spacing: -0.015em;
    color: var(--_color-brand);
  }
  .region {
    font-size: var(--_text-s);
    font-weight: var(--_font-weight-medium);
    color: var(--_color-text-muted);
  }
  :host([size='s']) .name {
    font-size: var(--_text-m);
  }
  :host([size='l']) .name {
    font-size: var(--_text-xl);
  }
  :host([size='l']) .region {
    font-size: var(--_text-m);
  }
  @media (forced-colors: none) {
    :host([inverse]) .arch {
      fill: var(--_color-on-band);
    }
    :host([inverse]) .leaf {
      fill: var(--_color-band);
    }
    :host([inverse]) :is(.name, .region) {
      color: var(--_color-on-band);
    }
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
    .arch,
    .leaf {
      fill: CanvasText;
    }
    .light {
      fill: Canvas;
    }
  }
`;
