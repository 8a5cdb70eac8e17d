import { css } from 'lit';

export const previewStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
    min-block-size: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    padding: 2px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
    background: var(--_color-surface-raised);
  }
  .choice label {
    position: relative;
    display: inline-flex;
  }
  .choice input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .choice span {
    display: inline-flex;
    align-items: center;
    min-block-size: 40px;
    padding-inline: 10px;
    border-radius: calc(var(--_radius-m) - 3px);
  }
  .choice input:hover + span {
    background: var(--_color-surface-tint);
  }
  .choice input:checked + span {
    font-weight: var(--_font-weight-medium);
    color: var(--_color-on-selected);
    background: var(--_color-selected);
  }
  .choice input:focus-visible + span {
    outline: 3px solid var(--_color-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_color-focus-gap);
  }
  .stage {
    flex: 1;
    display: flex;
    gap: var(--_space-4);
    justify-content: safe center;
    min-block-size: 0;
  }
  .mobile.both {
    overflow-x: auto;
  }
  iframe {
    flex: 1;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: 100%;
    min-block-size: 520px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-l);
    background: #fff;
    box-shadow: var(--_shadow-m);
  }
  iframe.dark {
    background: #171411;
  }
  .mobile iframe {
    flex: none;
    inline-size: 376px;
    max-inline-size: 100%;
    max-block-size: 800px;
    border: 8px solid #1b2723;
    border-radius: 36px;
  }
  @media (max-width: 60em) {
    .stage.both {
      flex-direction: column;
      align-items: stretch;
    }
    .mobile.both {
      align-items: center;
    }
    iframe {
      block-size: 70vh;
    }
  }
  @media (forced-colors: active) {
    .choice input:checked + span {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
