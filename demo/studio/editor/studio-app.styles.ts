import { css } from 'lit';

export const appStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100vh;
    color: var(--_color-text);
    background: var(--_color-surface);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-5);
    padding: var(--_space-3) var(--_space-5);
    border-block-end: 1px solid var(--_color-border);
    background: var(--_color-surface-raised);
  }
  .brand {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-3);
  }
  h1 {
    margin: 0;
    font-size: var(--_text-l);
    line-height: var(--_line-height-tight);
  }
  .start {
    display: flex;
    flex: 0 1 320px;
    align-items: center;
    gap: var(--_space-2);
  }
  .start label {
    flex: none;
    font-weight: var(--_font-weight-medium);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    margin-inline-start: auto;
  }
  .tools svg {
    inline-size: 22px;
    block-size: 22px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .mirrored {
    transform: scaleX(-1);
  }
  .news lc-notice {
    display: block;
    margin: var(--_space-4) var(--_space-5) 0;
  }
  .news p {
    margin: 0;
  }
  .problems {
    max-block-size: 220px;
    margin-block: var(--_space-2) 0;
    padding-inline-start: var(--_space-4);
    overflow: auto;
    list-style: disc;
    overflow-wrap: anywhere;
  }
  .panes {
    display: none;
  }
  main {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(310px, 26%) minmax(0, 1fr) minmax(310px, 26%);
    min-block-size: 0;
  }
  main > section {
    position: relative;
    min-inline-size: 0;
    padding: var(--_space-5);
  }
  .preview {
    display: flex;
    flex-direction: column;
    background: var(--_color-surface-tint);
  }
  .preview studio-preview {
    flex: 1;
  }
  .contrast > h2 {
    margin-block-end: var(--_space-4);
  }
  .local {
    margin-block-start: var(--_space-5);
    color: var(--_color-text-muted);
  }
  .drop {
    position: fixed;
    inset: 0;
    z-index: 1;
    display: grid;
    place-items: center;
    border: 6px dashed var(--_color-brand-warm);
    font-size: var(--_text-xl);
    font-weight: var(--_font-weight-bold);
    color: var(--_color-on-band);
    background: var(--_color-band);
    opacity: 0.94;
    pointer-events: none;
  }
  .trouble {
    max-inline-size: 640px;
    margin: var(--_space-7) auto;
    padding-inline: var(--_space-4);
  }

  /* Each pane scrolls by itself where there is room for three. */
  @media (min-width: 75em) and (min-height: 37.5em) {
    :host {
      block-size: 100vh;
      overflow: hidden;
    }
    main {
      grid-template-rows: minmax(0, 1fr);
    }
    main > section {
      overflow: auto;
    }
  }
  @media (max-width: 74.99em) {
    .panes {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      display: flex;
      gap: var(--_space-1);
      padding: var(--_space-1) var(--_space-3);
      border-block-end: 1px solid var(--_color-border);
      background: var(--_color-surface-raised);
    }
    .panes button {
      flex: 1;
      min-block-size: var(--_size-target);
      padding: var(--_space-2);
      border: 0;
      border-block-end: 3px solid transparent;
      font: inherit;
      color: inherit;
      background: none;
      cursor: pointer;
    }
    .panes button[aria-pressed='true'] {
      border-color: var(--_color-selected);
      font-weight: var(--_font-weight-bold);
    }
    main {
      grid-template-columns: minmax(0, 1fr);
    }
    main > section:not(.chosen) {
      display: none;
    }
    .tokens studio-tokens,
    .contrast {
      inline-size: 100%;
      max-inline-size: 640px;
      margin-inline: auto;
    }
  }
  @media (max-width: 40em) {
    .top,
    main > section {
      padding: var(--_space-3) var(--_space-4);
    }
    .start {
      flex: 1 1 100%;
    }
    .tools {
      margin-inline-start: 0;
    }
    .news lc-notice {
      margin-inline: var(--_space-4);
    }
  }
`;
