import type { Centre } from '../../domain/centres/centre.ts';

/**
 * The visitor wants an appointment at a centre. Cancelable: call `preventDefault()` to start your own booking;
 * otherwise the widget shows how to reach the centre.
 */
export class LcBookEvent extends Event {
  static readonly type = 'lc-book';
  readonly centre: Centre;

  constructor(centre: Centre) {
    super(LcBookEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.centre = centre;
  }
}

/** The visitor unfolded a centre, in the list or on the map. */
export class LcCentreOpenEvent extends Event {
  static readonly type = 'lc-centre-open';
  readonly centre: Centre;

  constructor(centre: Centre) {
    super(LcCentreOpenEvent.type, { bubbles: true, composed: true });
    this.centre = centre;
  }
}

/** The list changed by what the visitor did. Says how many, never what was typed: where somebody lives is theirs. */
export class LcResultsEvent extends Event {
  static readonly type = 'lc-results';
  readonly total: number;

  constructor(total: number) {
    super(LcResultsEvent.type, { bubbles: true, composed: true });
    this.total = total;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lc-book': LcBookEvent;
    'lc-centre-open': LcCentreOpenEvent;
    'lc-results': LcResultsEvent;
  }
}
