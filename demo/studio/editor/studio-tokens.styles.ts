import { css } from 'lit';

export const tokensStyles = css`
  :host {
    display: grid;
    gap: var(--_space-6);
  }
  section {
    display: grid;
    gap: var(--_space-4);
    min-inline-size: 0;
  }
  section + section {
    padding-block-start: var(--_space-5);
    border-block-start: 1px solid var(--_color-border);
  }
  .group {
    display: grid;
    gap: var(--_space-1);
  }
  .columns {
    display: grid;
    grid-template-columns: 1fr 56px 56px;
    align-items: end;
    gap: var(--_space-1);
  }
  .columns span {
    font-size: 14px;
    text-align: center;
    color: var(--_color-text-muted);
  }
  .seed {
    display: grid;
    gap: var(--_space-3);
    justify-items: start;
    padding: var(--_space-4);
    padding-inline-start: var(--_space-5);
    border-radius: var(--_radius-m);
    border-start-start-radius: var(--_radius-arch);
    background: var(--_color-surface-tint);
  }
  .seed studio-picker {
    inline-size: 100%;
  }
`;
