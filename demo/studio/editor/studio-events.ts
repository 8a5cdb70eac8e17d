import type { Action } from '../state/reducer.ts';

/** What the reducer knows, and going back to what a token began as. */
export type StudioAction = Action | { kind: 'reset'; path: string };

/** A step that the designer takes; the app is the only one that listens. */
export class StudioActionEvent extends Event {
  static readonly type = 'studio-action';
  readonly action: StudioAction;

  constructor(action: StudioAction) {
    super(StudioActionEvent.type, { bubbles: true, composed: true });
    this.action = action;
  }
}

/** A control of the studio has another value; `done` once it is let go of. */
export class StudioValueEvent<Value> extends Event {
  readonly value: Value;
  readonly done: boolean;

  constructor(value: Value, done: boolean) {
    super('studio-value');
    this.value = value;
    this.done = done;
  }
}

declare global {
  interface HTMLElementEventMap {
    'studio-action': StudioActionEvent;
  }
}
