export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** What is being dragged or typed: all of it together is one step back. */
  readonly gesture?: string | undefined;
}

const MOST = 200;

export const begin = <State>(present: State): History<State> => ({ past: [], present, future: [] });

/** A step forward. Steps of one gesture become one. */
export function record<State>(history: History<State>, present: State, gesture?: string): History<State> {
  if (Object.is(present, history.present)) return history;
  const goesOn = gesture !== undefined && gesture === history.gesture;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-MOST);
  return { past, present, future: [], gesture };
}

/** The gesture is over; the next one is a step of its own. */
export const settle = <State>(history: History<State>): History<State> =>
  history.gesture === undefined ? history : { ...history, gesture: undefined };

export function undo<State>({ past, present, future }: History<State>): History<State> | undefined {
  const before = past.at(-1);
  return before === undefined
    ? undefined
    : { past: past.slice(0, -1), present: before, future: [present, ...future], gesture: undefined };
}

export function redo<State>({ past, present, future }: History<State>): History<State> | undefined {
  const [next, ...rest] = future;
  return next === undefined ? undefined : { past: [...past, present], present: next, future: rest, gesture: undefined };
}
