import { css } from 'lit';

export const noticeStyles = css`
  :host {
    display: block;
  }
  .notice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: var(--_space-3);
    padding: var(--_space-4);
    border: var(--_border-width) solid var(--tone);
    border-radius: var(--_radius-m);
    color: var(--_color-text);
    background: var(--tone-surface);
    overflow-wrap: break-word;
  }
  .notice.empty {
    display: block;
    padding: 0;
    border: 0;
  }
  .info {
    --tone: var(--_color-info);
    --tone-surface: var(--_color-info-surface);
  }
  .success {
    --tone: var(--_color-success);
    --tone-surface: var(--_color-success-surface);
  }
  .warning {
    --tone: var(--_color-warning);
    --tone-surface: var(--_color-warning-surface);
  }
  .error {
    --tone: var(--_color-error);
    --tone-surface: var(--_color-error-surface);
  }
  lc-icon {
    /* Centres the icon on the first line, whatever the text size. */
    block-size: calc(1em * var(--_line-height));
    color: var(--tone);
  }
  .body {
    display: grid;
    gap: var(--_space-1);
  }
  .heading {
    font-family: var(--_font-family-heading);
    font-weight: var(--_font-weight-bold);
  }
  slot[name='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-block-start: var(--_space-2);
  }
  slot[name='actions'].empty {
    display: none;
  }
  ::slotted(p) {
    margin: 0;
  }
`;
