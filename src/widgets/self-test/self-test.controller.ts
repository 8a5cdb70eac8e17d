import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { chosen, itemsById, optionsOf, withAnswer } from '../../domain/self-test/answers.ts';
import {
  nextItem,
  openItems,
  previousItem,
  progress,
  visibleItems,
  visiblePages,
} from '../../domain/self-test/flow.ts';
import type { Answers, Instrument } from '../../domain/self-test/instrument.ts';
import { shortForm } from '../../domain/self-test/short-form.ts';
import { retry } from '../../localization/retry.ts';
import { loadTest } from './catalogue.ts';
import { loadOccupations } from './occupations.ts';
import type * as questions from './questions.ts';
import { forget, peek, type Saved } from './saved-answers.ts';
import { LcTestCompleteEvent, LcTestProgressEvent, LcTestStartEvent } from './self-test.events.ts';
import type { Keeping, News, Question } from './self-test-model.ts';

/** Long enough to see which answer was chosen, in milliseconds. */
const PAUSE = 220;

/** When to fetch the result again, in milliseconds: while the visitor answers, and while they wait for it. */
const PATIENT = [1000, 4000, 16_000, 64_000];
const SHORT = [400, 1600];

export type TestState =
  | { readonly kind: 'start'; readonly loading: boolean }
  | { readonly kind: 'question'; readonly item: string }
  | { readonly kind: 'finishing' }
  | { readonly kind: 'failed'; readonly part: 'test' | 'result'; readonly retry: () => void }
  | { readonly kind: 'result' };

export interface TestHost extends ReactiveControllerHost, EventTarget {
  /** Name or address of the test. */
  readonly instrument: string;
  readonly short: boolean;
}

type Questions = typeof questions;

/** Leads a visitor through a test. Answers are in memory, and on the device once the visitor asks for that. */
export class TestController implements ReactiveController {
  state: TestState = { kind: 'start', loading: false };
  test: Instrument | undefined;
  /** How questions are shown; there as soon as there is one to show. */
  questions: Questions | undefined;
  answers: Answers = {};
  keeping: Keeping = 'memory';
  news: News | undefined;

  readonly #host: TestHost;
  #first: string | undefined;
  /** The questions that were asked when the visitor left the result to change an answer. */
  #changing: ReadonlySet<string> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #completed = false;

  constructor(host: TestHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#pause);
  }

  /** Answers of this visit, or else of an earlier one. */
  get saved(): Saved {
    const count = Object.keys(this.answers).length;
    return count > 0 ? { kind: 'answers', count } : peek(this.#host.instrument);
  }

  get question(): Question | undefined {
    const { test, answers, state } = this;
    if (!test || state.kind !== 'question') return undefined;
    const item = itemsById(test).get(state.item)!;
    const visible = visibleItems(test, answers);
    return {
      item,
      options: optionsOf(test, item),
      chosen: chosen(answers, item.id),
      pageTitle: visiblePages(test, answers).find(({ items }) => items.includes(item.id))?.title,
      position: visible.indexOf(item.id) + 1,
      total: visible.length,
      secondsLeft: progress(test, answers).remainingSeconds,
      explained: item.id === this.#first,
      changing: this.#changing !== undefined,
    };
  }

  /** Another test, or none of this one yet. */
  reset(): void {
    clearTimeout(this.#pause);
    this.test = this.news = this.#changing = undefined;
    this.answers = {};
    this.keeping = 'memory';
    this.#completed = false;
    this.#set({ kind: 'start', loading: false });
  }

  /** Fetches the test ahead of the visitor's decision; whether it is there shows when they start. */
  async prepare(): Promise<void> {
    await this.#load().catch(() => undefined);
    this.#host.requestUpdate();
  }

  /** Fetches a test whose title only its own file knows. */
  async introduce(): Promise<void> {
    if (await this.#open(() => void this.introduce())) this.#set({ kind: 'start', loading: false });
  }

  async start(): Promise<void> {
    const test = await this.#open(() => void this.start());
    if (!test) return;
    this.answers = {};
    this.keeping = 'memory';
    this.news = undefined;
    this.#begin(test, nextItem(test, {}), false);
  }

  async resume(): Promise<void> {
    const test = await this.#open(() => void this.resume());
    if (!test) return;
    if (Object.keys(this.answers).length > 0) return this.#begin(test, openItems(test, this.answers)[0], true);
    const resumed = this.questions!.restore(this.#host.instrument, test);
    if (resumed.kind === 'unusable') {
      this.news = { kind: 'unreadable' };
      return this.#begin(test, nextItem(test, {}), false);
    }
    this.answers = resumed.answers;
    this.keeping = 'kept';
    const { change, dropped } = resumed;
    this.news = dropped.length || change === 'major' ? { kind: 'renewed', dropped: dropped.length, change } : undefined;
    this.#begin(test, resumed.position, true);
  }

  choose(values: readonly string[], goOn: boolean): void {
    const { state, test } = this;
    if (state.kind !== 'question' || !test) return;
    clearTimeout(this.#pause);
    const before = chosen(this.answers, state.item).join('\n');
    this.answers = withAnswer(this.answers, state.item, values);
    if (before !== values.join('\n')) this.#answered();
    if (goOn) this.#pause = setTimeout(() => this.next(), PAUSE);
    this.#host.requestUpdate();
  }

  next(): void {
    const { state, test, answers } = this;
    if (state.kind !== 'question' || !test) return;
    clearTimeout(this.#pause);
    this.news = undefined;
    const next = this.#changing
      ? openItems(test, answers).find((item) => !this.#changing?.has(item) && item !== state.item)
      : nextItem(test, answers, state.item);
    if (next === undefined) return void this.finish();
    const items = visibleItems(test, answers);
    if (next === items.at(-1)) this.news = { kind: 'last' };
    else if (items.indexOf(next) === Math.ceil(items.length / 2)) this.news = { kind: 'half' };
    this.#set({ kind: 'question', item: next });
    this.#keepAgain();
  }

  back(): void {
    const { state, test } = this;
    if (state.kind !== 'question' || !test) return;
    clearTimeout(this.#pause);
    this.news = undefined;
    if (this.#changing) return void this.finish();
    const item = previousItem(test, this.answers, state.item);
    this.#set(item === undefined ? { kind: 'start', loading: false } : { kind: 'question', item });
  }

  /** From the result back to a question; the result follows again after it. */
  change(item: string): void {
    if (!this.test) return;
    this.#changing = new Set(visibleItems(this.test, this.answers));
    this.#set({ kind: 'question', item });
  }

  async finish(): Promise<void> {
    this.#changing = undefined;
    this.#set({ kind: 'finishing' });
    try {
      await loadResult(this.test, SHORT);
    } catch (error) {
      console.warn('[loopbaancentra] The result could not be loaded.', error);
      return this.#set({ kind: 'failed', part: 'result', retry: () => void this.finish() });
    }
    this.#set({ kind: 'result' });
    if (this.#completed || !this.test) return;
    this.#completed = true;
    this.#host.dispatchEvent(new LcTestCompleteEvent(this.test.id));
  }

  keep(): void {
    this.keeping = this.#write();
    this.#host.requestUpdate();
  }

  erase(): void {
    forget(this.#host.instrument);
    this.reset();
    this.news = { kind: 'erased' };
  }

  #answered(): void {
    this.#keepAgain();
    const { answered, total } = progress(this.test!, this.answers);
    this.#host.dispatchEvent(new LcTestProgressEvent(answered, total));
  }

  #keepAgain(): void {
    if (this.keeping === 'kept') this.keeping = this.#write();
  }

  #write(): Keeping {
    const position = this.state.kind === 'question' ? this.state.item : '';
    return this.test && this.questions
      ? this.questions.keep(this.#host.instrument, this.test, this.answers, position)
      : 'memory';
  }

  #begin(test: Instrument, item: string | undefined, resumed: boolean): void {
    this.#first = item;
    this.#changing = undefined;
    this.#completed = false;
    this.#host.dispatchEvent(new LcTestStartEvent(test.id, resumed));
    if (item === undefined) return void this.finish();
    this.#set({ kind: 'question', item });
    void this.#fetchAhead(test);
  }

  /** Once the question is on screen, so as not to hold it up. With all this there the visitor can go offline. */
  async #fetchAhead(test: Instrument): Promise<void> {
    await this.#host.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    // What is still missing at the end is fetched, and told, then.
    await loadResult(test, PATIENT).catch(() => undefined);
  }

  /** The test, or the state that says it is not there. */
  async #open(retry: () => void): Promise<Instrument | undefined> {
    const { instrument } = this.#host;
    this.#set({ kind: 'start', loading: true });
    try {
      const test = await this.#load();
      // Unless the page asked for another one in the meantime.
      return instrument === this.#host.instrument ? test : undefined;
    } catch (error) {
      if (instrument !== this.#host.instrument) return undefined;
      console.warn(`[loopbaancentra] The test "${instrument}" could not be loaded.`, error);
      this.#set({ kind: 'failed', part: 'test', retry });
      return undefined;
    }
  }

  async #load(): Promise<Instrument> {
    const { instrument, short } = this.#host;
    if (this.test) return this.test;
    const [loaded, questions] = await Promise.all([loadTest(instrument), import('./questions.ts')]);
    this.questions = questions;
    const test = short ? shortForm(loaded) : loaded;
    if (instrument === this.#host.instrument) this.test = test;
    return test;
  }

  #set(state: TestState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** The part of the widget that shows the result, and what it shows. */
async function loadResult(test: Instrument | undefined, delays: readonly number[]): Promise<void> {
  await Promise.all([
    retry(() => import('./result/define.ts'), delays),
    test?.result.kind === 'riasec' && retry(loadOccupations, delays),
  ]);
}
