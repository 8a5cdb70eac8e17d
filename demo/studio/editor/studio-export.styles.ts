import { css } from 'lit';

export const exportStyles = css`
  :host {
    display: contents;
  }
  dialog {
    inline-size: min(720px, calc(100vw - 32px));
    max-block-size: calc(100vh - 32px);
    padding: var(--_space-5);
    border: 0;
    border-radius: var(--_radius-l);
    border-start-start-radius: var(--_radius-arch);
    color: var(--_color-text);
    background: var(--_color-surface);
    box-shadow: var(--_shadow-m);
  }
  dialog[open] {
    display: grid;
    gap: var(--_space-4);
  }
  dialog::backdrop {
    background: rgb(5 36 29 / 55%);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
    padding-inline-start: var(--_space-4);
  }
  .kinds,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  pre {
    max-block-size: 40vh;
    min-inline-size: 0;
    margin: 0;
    padding: var(--_space-4);
    overflow: auto;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-m);
    font-size: 14px;
    line-height: 1.5;
    background: var(--_color-surface-raised);
  }
  dialog > * {
    min-inline-size: 0;
  }
  .reasons {
    max-block-size: 40vh;
    margin-block-start: var(--_space-2);
    padding-inline-start: var(--_space-4);
    overflow: auto;
    list-style: disc;
  }
`;
