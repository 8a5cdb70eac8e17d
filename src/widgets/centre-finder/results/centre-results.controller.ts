import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DataError, type CentreDirectory } from '../../../data/ports.ts';
import type { Centre, Directory } from '../../../domain/centres/centre.ts';
import { indexCentres } from '../../../domain/centres/centre-index.ts';
import type { Selection } from '../../../domain/centres/selection.ts';
import type { Place } from '../../../domain/places/place.ts';
import { FinderResults, type Results } from './results.ts';

/** Centres shown at first, and more at every "show more". */
const PAGE = 10;
/** After this many milliseconds a visitor is told that loading takes long. */
const SLOW = 4000;
/** Opening status goes out of date by the minute. */
const MINUTE = 60_000;

export type ResultsState =
  | { readonly kind: 'loading'; readonly slow: boolean }
  | { readonly kind: 'failed'; readonly reason: DataError['reason'] }
  | { readonly kind: 'ready'; readonly directory: Directory; readonly results: Results };

export interface ResultsHost extends ReactiveControllerHost {
  readonly source: CentreDirectory | undefined;
  readonly place: Place | undefined;
  readonly region: string | undefined;
  readonly selection: Selection;
  now(): number;
}

/** Loads the directory and works out what of it to show. */
export class ResultsController implements ReactiveController {
  readonly #host: ResultsHost;
  readonly #directory: Task<readonly [CentreDirectory | undefined], Directory>;
  #results: FinderResults | undefined;
  #shown = PAGE;
  #slow = false;
  #minuteTimer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ResultsHost) {
    this.#host = host;
    host.addController(this);
    this.#directory = new Task(host, {
      args: () => [host.source] as const,
      task: ([source], { signal }) => this.#load(source, signal),
    });
  }

  hostConnected(): void {
    this.#minuteTimer = setInterval(() => this.#host.requestUpdate(), MINUTE);
  }

  hostDisconnected(): void {
    clearInterval(this.#minuteTimer);
  }

  get state(): ResultsState {
    const { status, value: directory, error } = this.#directory;
    if (status === TaskStatus.ERROR) {
      return { kind: 'failed', reason: error instanceof DataError ? error.reason : 'unreachable' };
    }
    if (status !== TaskStatus.COMPLETE || !directory || !this.#results) return { kind: 'loading', slow: this.#slow };
    const { selection, place, region } = this.#host;
    const question = { selection, place, region, now: this.#host.now(), shown: this.#shown };
    return { kind: 'ready', directory, results: this.#results.answer(question) };
  }

  retry(): void {
    void this.#directory.run();
  }

  /** Another question: back to the first page of the list. */
  startOver(): void {
    this.#shown = PAGE;
  }

  showMore(): void {
    this.#shown += PAGE;
    this.#host.requestUpdate();
  }

  /** Makes sure that a centre is in the part of the list that is shown. */
  reveal(id: string): Centre | undefined {
    const { state } = this;
    if (state.kind !== 'ready') return undefined;
    const position = state.results.all.findIndex((centre) => centre.id === id);
    this.#shown = Math.max(this.#shown, position + 1);
    this.#host.requestUpdate();
    return state.results.all[position];
  }

  async #load(source: CentreDirectory | undefined, signal: AbortSignal): Promise<Directory> {
    this.#slow = false;
    const timer = setTimeout(() => {
      this.#slow = true;
      this.#host.requestUpdate();
    }, SLOW);
    try {
      if (!source) throw new DataError('unreachable', 'the attribute "directory" names no file');
      const directory = await source.load(signal);
      report(directory);
      this.#results = new FinderResults(indexCentres(directory.centres));
      return directory;
    } catch (error) {
      if (error instanceof DataError) console.warn(`[loopbaancentra] No directory: ${error.message}.`);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** What was wrong in the directory is for the partner's developer, not for the visitor. */
function report({ problems }: Directory): void {
  if (problems.length === 0) return;
  const lines = problems.slice(0, 20).map(({ pointer, message, outcome }) => `${pointer}: ${message} (${outcome})`);
  console.warn(`[loopbaancentra] ${problems.length} problems in the directory:\n${lines.join('\n')}`);
}
