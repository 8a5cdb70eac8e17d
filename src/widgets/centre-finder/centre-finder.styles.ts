import { css } from 'lit';

export const finderStyles = css`
  .search {
    display: grid;
    gap: var(--_space-2) var(--_space-3);
  }
  .submit::part(control) {
    min-block-size: 52px;
  }
  /* Its icon in line with the field, not its padding. */
  .locate {
    justify-self: start;
    margin-inline-start: calc(-1 * var(--_space-4));
    margin-block-end: calc(-1 * var(--_space-2));
  }

  .starters {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    align-items: center;
    padding: var(--_space-4);
  }
  .lead {
    margin: 0;
    color: var(--_color-text-muted);
  }

  @container (min-inline-size: 560px) {
    .search {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: start;
    }
    .field {
      grid-row: 1;
    }
    /* Beside the box of the field, whatever stands below it. */
    .submit {
      margin-block-start: calc(var(--_line-height-tight) * var(--_text-m) + var(--_space-2));
    }
    .starters {
      padding: var(--_space-4) var(--_space-6) var(--_space-5);
    }
  }
`;
