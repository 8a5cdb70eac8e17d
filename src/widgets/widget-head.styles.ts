import { css } from 'lit';

export const widgetHeadStyles = css`
  .head {
    padding: var(--_space-5) var(--_space-4);
    color: var(--_color-on-band);
    background: var(--_color-band);
  }
  .intro {
    position: relative;
    display: grid;
    gap: var(--_space-3);
    padding-block-end: var(--_space-5);
  }
  .brands {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3) var(--_space-4);
  }
  /* On a light ground in dark mode too: that is what a logo is drawn for. */
  .partner {
    box-sizing: border-box;
    block-size: var(--_size-target);
    max-inline-size: calc(3 * var(--_size-target));
    padding: var(--_space-1) var(--_space-2);
    object-fit: contain;
    background: var(--_color-on-band);
    border-radius: var(--_radius-s);
  }
  /* The open door: an arch of light in an arch of wall, standing on the card. */
  .intro::before,
  .intro::after {
    content: '';
    position: absolute;
    display: none;
    inset-block-end: 0;
    inset-inline-end: 0;
    inline-size: 136px;
    block-size: 148px;
    border-radius: 68px 68px 0 0;
    background: color-mix(in srgb, var(--_color-on-band) 14%, transparent);
  }
  .intro::after {
    inset-inline-end: 24px;
    inline-size: 88px;
    block-size: 124px;
    border-radius: 44px 44px 0 0;
    background: linear-gradient(
      to top,
      var(--_color-brand-warm),
      color-mix(in srgb, var(--_color-brand-warm) 70%, white)
    );
  }
  .title {
    justify-self: start;
    margin: var(--_space-2) 0 0;
    font-family: var(--_font-family-heading);
    font-size: var(--_text-xl);
    font-weight: var(--_font-weight-bold);
    line-height: var(--_line-height-tight);
    text-wrap: balance;
    letter-spacing: normal;
    text-transform: none;
  }
  .promise {
    margin: 0;
    max-inline-size: 34em;
  }
  .card {
    padding: var(--_space-4);
    color: var(--_color-text);
    background: var(--_color-surface-raised);
    border-radius: var(--_radius-l);
    box-shadow: var(--_shadow-m);
  }
  @container (min-inline-size: 560px) {
    .head {
      padding: var(--_space-6);
    }
    .intro {
      padding-inline-end: 168px;
    }
    .intro::before,
    .intro::after {
      display: block;
    }
    .title {
      font-size: var(--_text-xxl);
    }
    .card {
      padding: var(--_space-5);
    }
  }
  @media (forced-colors: active) {
    .head {
      border-block-end: var(--_border-width) solid;
    }
    .intro::before,
    .intro::after {
      display: none;
    }
  }
`;
