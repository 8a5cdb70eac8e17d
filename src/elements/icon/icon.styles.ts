import { css } from 'lit';

export const iconStyles = css`
  :host {
    display: inline-block;
    flex: none;
    inline-size: var(--_size-icon);
    block-size: var(--_size-icon);
    vertical-align: -0.25em;
    color: inherit;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :host(:dir(rtl)) .directional {
    transform: scaleX(-1);
  }
`;
