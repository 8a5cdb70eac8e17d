import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { msg } from '../../localization/localization.ts';
import { oneOf, refuse } from '../attributes.ts';
import { addMessages } from '../../localization/localization.ts';
import { selfTestMessages } from './messages.ts';
import { WidgetElement } from '../widget-element.ts';
import { widgetHeadStyles } from '../widget-head.styles.ts';
import { BUILT_IN, catalogue, isBuiltIn, wordingFor } from './catalogue.ts';
import { keepingView } from './keeping.views.ts';
import { ReadAloudController } from './read-aloud.ts';
import type { LcTestResult } from './result/test-result.ts';
import { TestController, type TestHost, type TestState } from './self-test.controller.ts';
import { selfTestStyles } from './self-test.styles.ts';
import { selfTestView, type Screen } from './self-test.views.ts';
import type { Introduction, Surroundings, TestActions } from './self-test-model.ts';

const REGION = /^AM\d\d$/;

/**
 * A test that helps a visitor think about work and learning: one question at a time, and a result to take along.
 * The answers stay on the device.
 *
 * @summary Self-test: questions about work and learning, with a result to talk about.
 * @tag lc-self-test
 * @slot - What visitors see before the kit is there, when the test can't be loaded and when they look for contact: a link and a phone number.
 * @slot fallback - The same, by name.
 * @fires {LcTestStartEvent} lc-test-start - The visitor started, or went on with an earlier visit.
 * @fires {LcTestProgressEvent} lc-test-progress - The visitor answered a question; without the answer.
 * @fires {LcTestCompleteEvent} lc-test-complete - The visitor reached the result; without the result.
 * @fires {LcFindCentreEvent} lc-find-centre - The visitor wants a centre for a topic; cancelable.
 * @fires {LcHandOverEvent} lc-hand-over - The visitor wants to talk about the result and chose what goes along; cancelable.
 */
export class LcSelfTest extends WidgetElement implements TestHost {
  static override styles: CSSResultGroup = [WidgetElement.styles, widgetHeadStyles, selfTestStyles];

  /** @attr instrument - Which test: `wegwijzer`, `interessekompas`, `loopbaanvaardigheden`, `basisvaardigheden`, or the address of an instrument file. Default `wegwijzer`. */
  @property() instrument = 'wegwijzer';

  /** @attr short - Asks the short form, where the test has one. */
  @property({ type: Boolean }) short = false;

  /** @attr region - Code of the labour market region (`AM01` to `AM38`); goes along when the visitor looks for a centre. */
  @property() region?: string;

  /** @attr audience - Audience, as in the centre finder; goes along when the visitor looks for a centre. The tests of the kit have words of their own for `student` and `jobseeker`. */
  @property() audience?: string;

  /** @attr finder-url - Address of the page with the centre finder, where `{topic}` and `{region}` are filled in. */
  @property({ attribute: 'finder-url' }) finderUrl?: string;

  /** The clock, in epoch milliseconds. */
  @property({ attribute: false }) now: () => number = Date.now;

  @state() private erasing = false;

  @query('lc-test-result') private result!: LcTestResult | null;

  readonly #test = new TestController(this);
  readonly #readAloud = new ReadAloudController(this);
  #shown: TestState | undefined;
  /** Whether the visitor has done something here. */
  #acted = false;

  constructor() {
    super();
    addMessages(selfTestMessages);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#adoptQuestionStyles();
    if (changed.has('instrument') || changed.has('short')) this.#choose();
    if (changed.has('region') && this.region && !REGION.test(this.region)) {
      refuse(this, 'region', this.region, 'the code of a labour market region, AM01 to AM38');
    }
  }

  protected override renderContent(): TemplateResult {
    return selfTestView(this.#screen, this.#around, this.#actions);
  }

  protected override updated(): void {
    const { state } = this.#test;
    const moved = this.#shown !== state;
    this.#shown = state;
    // What comes by itself leaves the focus where the visitor is.
    if (moved && this.#acted) this.#arrive(state);
  }

  get #screen(): Screen {
    const { state, question, questions, test } = this.#test;
    switch (state.kind) {
      case 'question':
        return { kind: 'question', element: questions!.questionView(question!, this.#around, this.#actions) };
      case 'finishing':
        return state;
      case 'failed':
        return state;
      case 'result':
        return { kind: 'result', element: this.#renderResult() };
      case 'start':
        return {
          kind: 'start',
          introduction: this.#introduction,
          saved: this.#test.saved,
          loading: state.loading,
          validated: test?.validation.status === 'validated',
        };
    }
  }

  get #introduction(): Introduction {
    const { test } = this.#test;
    const minutes = (questions: number, seconds: number): number => Math.max(1, Math.round((questions * seconds) / 60));
    if (isBuiltIn(this.instrument)) {
      const entry = catalogue[this.instrument];
      const { questions: all, short, secondsPerItem } = entry;
      const { title, text } = wordingFor(entry, this.audience);
      const questions = (this.short && short) || all;
      return { title: title(), text: text(), questions, minutes: minutes(questions, secondsPerItem) };
    }
    const questions = test?.pages.reduce((sum, { items }) => sum + items.length, 0);
    return {
      title: test?.title ?? msg('De test wordt geladen', { desc: 'Heading while a test is being loaded' }),
      text: test?.introduction ?? '',
      questions,
      minutes: test && questions && minutes(questions, test.secondsPerItem),
      ...(test && { language: test.language }),
    };
  }

  get #around(): Surroundings {
    const language = this.#language;
    const introduction = this.#introduction;
    return {
      coBrand: this.coBrand,
      locale: this.language.locale,
      language,
      title: introduction.title,
      titleLanguage: introduction.language,
      keeping: this.#test.keeping,
      finished: this.#test.state.kind === 'result',
      erasing: this.erasing,
      readAloud: this.#readAloud.speaks(language) ? this.#readAloud.on : undefined,
      news: this.#test.news,
      level: (below) => this.level(below),
    };
  }

  get #language(): string {
    return (
      this.#test.test?.language ??
      (isBuiltIn(this.instrument) ? catalogue[this.instrument].language : this.language.locale)
    );
  }

  readonly #actions: TestActions = {
    prepare: () => void this.#test.prepare(),
    start: () => {
      this.#acted = true;
      void this.#test.start();
    },
    resume: () => {
      this.#acted = true;
      void this.#test.resume();
    },
    retry: () => {
      this.#acted = true;
      const { state } = this.#test;
      if (state.kind === 'failed') state.retry();
    },
    choose: (values, goOn) => this.#test.choose(values, goOn),
    back: () => this.#test.back(),
    next: () => this.#test.next(),
    keep: () => {
      this.#test.keep();
      void this.#focus('.keeping');
    },
    askErase: () => {
      this.erasing = true;
      void this.#focus('.sure');
    },
    erase: () => {
      this.#acted = true;
      this.erasing = false;
      this.#test.erase();
    },
    cancelErase: () => {
      this.erasing = false;
      void this.#focus('.erase');
    },
    toggleReadAloud: () => this.#readAloud.toggle(this.#language, this.#spoken),
  };

  /** They come with the questions. */
  #adoptQuestionStyles(): void {
    const sheet = this.#test.questions?.questionStyles.styleSheet;
    const sheets = this.shadowRoot?.adoptedStyleSheets;
    if (sheet && sheets && !sheets.includes(sheet)) sheets.push(sheet);
  }

  /** A test by name is fetched beside the first rendering, to be there at a press; of one by address the title is needed. */
  #choose(): void {
    if (!/[./]/.test(this.instrument))
      this.instrument = oneOf(this, 'instrument', this.instrument, BUILT_IN, 'wegwijzer');
    this.#test.reset();
    void (isBuiltIn(this.instrument) ? this.#test.prepare() : this.#test.introduce());
  }

  /** The focus goes to what is new, and the top of it is in sight. */
  #arrive(state: TestState): void {
    if (state.kind !== 'question') this.#readAloud.stop();
    if (state.kind === 'start' && state.loading) return;
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
    if (state.kind === 'result') return void this.#focusResult();
    void this.#focus(state.kind === 'question' ? '.asked' : '.go, .failed lc-button');
    if (state.kind === 'question') this.#readAloud.read(this.#language, this.#spoken);
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: selector === '.asked' });
  }

  async #focusResult(): Promise<void> {
    await this.result?.updateComplete;
    this.result?.focus();
  }

  get #spoken(): string[] {
    const { question } = this.#test;
    if (!question) return [];
    const { pageTitle, item, options } = question;
    return [pageTitle, item.text, item.hint, ...options.map(({ label }) => label)].filter((text) => text !== undefined);
  }

  #renderResult(): TemplateResult {
    const { test, answers } = this.#test;
    return html`<lc-test-result
        .test=${test}
        .answers=${answers}
        .name=${this.#introduction.title}
        .headingLevel=${this.level()}
        .coBrand=${this.coBrand}
        .region=${this.region && REGION.test(this.region) ? this.region : undefined}
        .audience=${this.audience}
        .finderUrl=${this.finderUrl}
        .now=${this.now}
        @lc-answer-change=${({ item }: HTMLElementEventMap['lc-answer-change']) => this.#test.change(item)}
        @lc-restart=${() => void this.#test.start()}
      >
        <slot name="fallback"></slot><slot></slot>
      </lc-test-result>
      <footer class="tools">${keepingView(this.#around, this.#actions)}</footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lc-self-test': LcSelfTest;
  }
}
