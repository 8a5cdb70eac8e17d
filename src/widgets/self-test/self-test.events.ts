/** The visitor started a test, or went on with one that was kept on the device. */
export class LcTestStartEvent extends Event {
  static readonly type = 'lc-test-start';
  /** Id of the instrument. */
  readonly instrument: string;
  readonly resumed: boolean;

  constructor(instrument: string, resumed: boolean) {
    super(LcTestStartEvent.type, { bubbles: true, composed: true });
    this.instrument = instrument;
    this.resumed = resumed;
  }
}

/**
 * The visitor answered a question, changed the answer or took it back; not when they pass over one. Says how far they
 * are, never what they answered.
 */
export class LcTestProgressEvent extends Event {
  static readonly type = 'lc-test-progress';
  readonly answered: number;
  readonly total: number;

  constructor(answered: number, total: number) {
    super(LcTestProgressEvent.type, { bubbles: true, composed: true });
    this.answered = answered;
    this.total = total;
  }
}

/** The visitor reached the result. It holds no answers and no result: those are theirs. */
export class LcTestCompleteEvent extends Event {
  static readonly type = 'lc-test-complete';
  /** Id of the instrument. */
  readonly instrument: string;

  constructor(instrument: string) {
    super(LcTestCompleteEvent.type, { bubbles: true, composed: true });
    this.instrument = instrument;
  }
}

/** What the visitor chose to show an adviser. A part that they left out is absent. */
export interface HandOver {
  readonly instrument: { readonly id: string; readonly version: string; readonly title: string };
  /** The result in sentences. */
  readonly result?: readonly string[];
  /** Titles of the occupations that fit best. */
  readonly occupations?: readonly string[];
  /** Every question with its answer. */
  readonly answers?: readonly { readonly question: string; readonly answer: string }[];
}

/**
 * The visitor wants to talk about the result and has chosen what goes along. Cancelable: call `preventDefault()` to
 * take it to your own booking or chat; otherwise the widget shows how to get in touch. Nothing is sent by itself.
 */
export class LcHandOverEvent extends Event {
  static readonly type = 'lc-hand-over';
  readonly handOver: HandOver;

  constructor(handOver: HandOver) {
    super(LcHandOverEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.handOver = handOver;
  }
}

/**
 * The visitor wants a centre for a topic. Cancelable: call `preventDefault()` to search in your own way; otherwise
 * the address in `finder-url` opens, or without one the widget shows how to get in touch.
 */
export class LcFindCentreEvent extends Event {
  static readonly type = 'lc-find-centre';
  /** Topic of the directory; absent for any. */
  readonly topic: string | undefined;
  /** What the attributes of the self-test say. */
  readonly region: string | undefined;
  readonly audience: string | undefined;

  constructor(search: { topic: string | undefined; region: string | undefined; audience: string | undefined }) {
    super(LcFindCentreEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.topic = search.topic;
    this.region = search.region;
    this.audience = search.audience;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lc-test-start': LcTestStartEvent;
    'lc-test-progress': LcTestProgressEvent;
    'lc-test-complete': LcTestCompleteEvent;
    'lc-hand-over': LcHandOverEvent;
    'lc-find-centre': LcFindCentreEvent;
  }
}
