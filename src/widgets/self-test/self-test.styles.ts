import { css } from 'lit';
import { focusRing } from '../../elements/lc-element.ts';

export const selfTestStyles = css`
  .root p {
    margin: 0;
  }
  .start {
    display: grid;
    gap: var(--_space-4);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-5);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .facts li,
  .assurance {
    display: flex;
    gap: var(--_space-2);
  }
  :is(.facts, .assurance) lc-icon {
    margin-block-start: 0.15em;
    color: var(--_color-link);
  }
  .go {
    justify-self: start;
  }
  .go::part(control) {
    min-block-size: 52px;
  }
  .saved {
    font-weight: var(--_font-weight-medium);
  }
  .buttons,
  .confirm {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
  }
  .sure:focus-visible {
    border-radius: var(--_radius-s);
    ${focusRing}
  }
  .assurances {
    display: grid;
    gap: var(--_space-3) var(--_space-6);
    padding: var(--_space-4);
    color: var(--_color-text-muted);
  }
  .failed,
  .finishing {
    display: grid;
    gap: var(--_space-4);
    justify-items: start;
    padding: var(--_space-6) var(--_space-4);
  }
  .news {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: center;
    justify-content: space-between;
    padding: var(--_space-3) var(--_space-4);
    color: var(--_color-text);
    background: var(--_color-info-surface);
    border-block-end: var(--_border-width) solid var(--_color-info);
  }
  @container (min-inline-size: 560px) {
    .assurances {
      grid-template-columns: 1fr 1fr;
      padding: var(--_space-4) var(--_space-6) var(--_space-5);
    }
    .assurance:only-child {
      grid-column: 1 / -1;
    }
    .failed,
    .finishing {
      padding: var(--_space-6);
    }
    .news {
      padding-inline: var(--_space-6);
    }
  }
`;
