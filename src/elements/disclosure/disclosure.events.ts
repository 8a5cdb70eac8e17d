/** The visitor opened or closed a disclosure. */
export class LcToggleEvent extends Event {
  static readonly type = 'lc-toggle';

  /** Whether it is open now. */
  readonly open: boolean;

  constructor(open: boolean) {
    super(LcToggleEvent.type, { bubbles: true });
    this.open = open;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lc-toggle': LcToggleEvent;
  }
}
