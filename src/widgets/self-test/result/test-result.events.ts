/** The visitor wants to go back to a question; without one, to the first that is open. Stays inside the self-test. */
export class LcAnswerChangeEvent extends Event {
  static readonly type = 'lc-answer-change';
  /** Id of the item. */
  readonly item: string;

  constructor(item: string) {
    super(LcAnswerChangeEvent.type);
    this.item = item;
  }
}

/** The visitor wants to do the test once more. Stays inside the self-test. */
export class LcRestartEvent extends Event {
  static readonly type = 'lc-restart';

  constructor() {
    super(LcRestartEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'lc-answer-change': LcAnswerChangeEvent;
    'lc-restart': LcRestartEvent;
  }
}
