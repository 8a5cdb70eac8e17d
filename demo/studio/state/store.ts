import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Engine } from '../engine/engine.ts';
import type { Draft } from './draft.ts';
import { begin, type History } from './history.ts';
import { reduce, type Action } from './reducer.ts';
import { fromHash, toHash, withShared } from './share.ts';

/** After the last change of a drag; every change would be more than browsers let a page write. */
const PAUSE = 300;

/** Holds the draft with its history, and keeps the part of the address after `#` in step with it. */
export class Store implements ReactiveController {
  history: History<Draft>;
  /** Where the present draft is counted from. */
  start: Draft;
  readonly #host: ReactiveControllerHost;
  readonly #starts: Map<string, Draft>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, start: Draft, starts: Map<string, Draft>) {
    this.#host = host;
    this.#starts = starts;
    this.start = start;
    this.history = begin(start);
    host.addController(this);
  }

  get draft(): Draft {
    return this.history.present;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  act(action: Action): void {
    this.history = reduce(this.history, action);
    // One step back may lead to a draft that began elsewhere.
    this.start = this.#starts.get(this.draft.start) ?? this.start;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), PAUSE);
    this.#host.requestUpdate();
  }

  /** Begins anew from a theme; one step back leads to what was there. */
  startFrom(start: Draft): void {
    this.#starts.set(start.start, start);
    this.act({ kind: 'replace', draft: start });
  }

  /** The address that shows the same theme to somebody else, without the logo. */
  get address(): string {
    return `${location.origin}${location.pathname}#${toHash(this.draft, this.start)}`;
  }

  #write(): void {
    history.replaceState(history.state, '', this.address);
  }
}

/** The draft that an address stands for, by the starts that `begin` knows or makes. */
export async function draftFromHash(
  hash: string,
  engine: Engine,
  startOf: (id: string) => Promise<Draft | undefined>,
): Promise<{ start: Draft; draft: Draft } | undefined | { problem: string }> {
  const shared = fromHash(hash);
  if (!shared || 'problem' in shared) return shared;
  const start = await startOf(shared.start);
  if (!start) return { problem: `het thema “${shared.start.slice(0, 40)}” bestaat niet` };
  const draft = withShared(start, shared);
  const [wrong] = engine.problemsBesidesContrast(draft);
  return wrong ? { problem: `de waarde van ${wrong.token} mag niet` } : { start, draft };
}
