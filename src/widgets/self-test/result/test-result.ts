import type { CoBrand } from '../../co-brand.ts';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Answers, Instrument } from '../../../domain/self-test/instrument.ts';
import { EDUCATION_LEVELS, RIASEC, SECTORS, type RiasecProfile } from '../../../domain/self-test/occupation.ts';
import { likedItems } from '../../../domain/self-test/occupation-match.ts';
import { elementStyles, LcElement } from '../../../elements/lc-element.ts';
import { direction, LocaleController } from '../../../localization/localization.ts';
import { widgetHeadStyles } from '../../widget-head.styles.ts';
import { LcFindCentreEvent, LcHandOverEvent, type HandOver } from '../self-test.events.ts';
import { findResult, type Finding } from './finding.ts';
import { OccupationsController } from './occupations.controller.ts';
import { printSheet } from './print-sheet.ts';
import { asJson, asPaper, asText } from './result-document.ts';
import { resultPartsStyles } from './result-parts.styles.ts';
import { PARTS, type OccupationsState, type Part, type ResultActions, type ResultModel } from './result-model.ts';
import { answeredQuestions, resultSentences } from './summary.ts';
import { download, share } from './take-away.ts';
import { LcAnswerChangeEvent, LcRestartEvent } from './test-result.events.ts';
import { resultStyles } from './test-result.styles.ts';
import { testResultView } from './test-result.views.ts';

/** What goes along to an adviser unless the visitor says otherwise; answers only when they ask for it. */
const USUAL_PARTS: readonly Part[] = ['result', 'occupations'];
const OCCUPATIONS_TOLD = 6;
const EXAMPLES = 3;

/**
 * The result of a self-test and what to do with it. Apart from the questions, so that it loads while the visitor
 * answers them.
 *
 * @summary Result of a self-test; part of the self-test.
 * @slot - Contact details for when the page has no booking of its own.
 * @fires {LcFindCentreEvent} lc-find-centre - The visitor wants a centre for a topic; cancelable.
 * @fires {LcHandOverEvent} lc-hand-over - The visitor wants to talk about the result and chose what goes along; cancelable.
 * @fires {LcAnswerChangeEvent} lc-answer-change - The visitor wants to change an answer.
 * @fires {LcRestartEvent} lc-restart - The visitor wants to do the test again.
 */
export class LcTestResult extends LcElement {
  static override styles: CSSResultGroup = [elementStyles, widgetHeadStyles, resultStyles, resultPartsStyles];

  /** The test that was done. */
  @property({ attribute: false }) test!: Instrument;
  @property({ attribute: false }) answers: Answers = {};
  /** What the test is called on screen. */
  @property({ attribute: false }) name = '';
  @property({ attribute: false }) coBrand: CoBrand | undefined;
  @property({ attribute: false }) headingLevel = 2;
  @property({ attribute: false }) region: string | undefined;
  @property({ attribute: false }) audience: string | undefined;
  /** Address of the page with the centre finder, with `{topic}` and `{region}`. */
  @property({ attribute: false }) finderUrl: string | undefined;
  @property({ attribute: false }) now: () => number = Date.now;

  @state() private dialog: ResultModel['dialog'] = 'closed';
  @state() private chosenParts: readonly Part[] = USUAL_PARTS;
  @state() private shared: ResultModel['shared'] = 'no';

  @query('dialog') private dialogElement!: HTMLDialogElement;

  readonly #language = new LocaleController(this);
  readonly #occupations = new OccupationsController(this, () => this.#profile);
  #finding!: Finding;

  protected override willUpdate(): void {
    this.#finding = findResult(this.test, this.answers);
  }

  protected override render(): TemplateResult {
    return testResultView(this.#model, this.#actions);
  }

  protected override updated(): void {
    const { dialogElement } = this;
    if (this.dialog === 'closed') dialogElement.close();
    else if (!dialogElement.open) dialogElement.showModal();
  }

  /** Moves the focus to the heading of the result. */
  override focus(): void {
    const title = this.shadowRoot?.querySelector<HTMLElement>('.title');
    if (!title) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }

  get #profile(): RiasecProfile | undefined {
    const finding = findResult(this.test, this.answers);
    return finding.kind === 'riasec' && finding.result.kind === 'profile' ? finding.result.profile : undefined;
  }

  get #model(): ResultModel {
    const { test, answers, name, audience, coBrand, dialog, chosenParts, shared } = this;
    const { locale } = this.#language;
    const { levels, sectors, shown, state: occupations } = this.#occupations;
    return {
      test,
      name,
      audience,
      coBrand,
      finding: this.#finding,
      answered: answeredQuestions(test, answers),
      liked: (type) => this.#liked(type),
      occupations,
      levels,
      sectors,
      shown,
      dialog,
      chosenParts,
      handOver: this.#handOver(occupations),
      shared,
      topic: this.#topic,
      finderAddress: (topic) => this.#finderAddress(topic),
      locale,
      level: (below = 0) => Math.min(this.headingLevel + below, 6),
    };
  }

  readonly #actions: ResultActions = {
    change: (item) => this.dispatchEvent(new LcAnswerChangeEvent(item)),
    restart: () => this.dispatchEvent(new LcRestartEvent()),
    selectLevels: (levels) =>
      this.#occupations.narrow({ levels: EDUCATION_LEVELS.filter((level) => levels.includes(level)) }),
    selectSectors: (sectors) =>
      this.#occupations.narrow({ sectors: SECTORS.filter((sector) => sectors.includes(sector)) }),
    showMore: () => void this.#showMore(),
    retryOccupations: () => void this.#occupations.load(),
    findCentre: (event, topic) => {
      const { region, audience } = this;
      const search = new LcFindCentreEvent({ topic, region, audience });
      if (!this.dispatchEvent(search)) event.preventDefault();
      else if (this.#finderAddress(topic) === undefined) this.dialog = 'contact';
    },
    talk: () => {
      this.chosenParts = USUAL_PARTS;
      this.dialog = 'preview';
    },
    include: (part, included) => {
      const others = this.chosenParts.filter((other) => other !== part);
      this.chosenParts = included ? [...others, part] : others;
    },
    handOver: () => void this.#offer(),
    closeDialog: () => {
      this.dialog = 'closed';
    },
    print: () => {
      const { locale } = this.#language;
      const content = asPaper(this.#document);
      printSheet(this.shadowRoot!, { title: this.name, lang: locale, dir: direction(locale), content });
    },
    download: (format) => {
      const [type, content] =
        format === 'json'
          ? (['application/json', asJson(this.#document)] as const)
          : (['text/plain;charset=utf-8', asText(this.#document)] as const);
      download(`${this.test.id}.${format}`, type, content);
    },
    share: () => void this.#share(),
  };

  get #document(): Parameters<typeof asText>[0] {
    return { ...this.#model, now: this.now() };
  }

  /** With only the parts that the visitor left ticked. */
  async #offer(): Promise<void> {
    const { instrument, ...parts } = this.#model.handOver;
    const chosen = PARTS.filter((part) => this.chosenParts.includes(part) && parts[part].length > 0);
    const event = new LcHandOverEvent({ instrument, ...Object.fromEntries(chosen.map((part) => [part, parts[part]])) });
    this.dialog = this.dispatchEvent(event) ? 'contact' : 'closed';
    await this.updateComplete;
    // The button that was pressed is gone.
    if (this.dialog === 'contact') this.shadowRoot?.querySelector<HTMLElement>('#dialog-title')?.focus();
  }

  async #share(): Promise<void> {
    const { name, handOver } = this.#model;
    this.shared = await share(name, [name, ...handOver.result].join('\n\n'));
  }

  async #showMore(): Promise<void> {
    const { shown } = this.#occupations;
    this.#occupations.showMore();
    await this.updateComplete;
    this.shadowRoot?.querySelectorAll<HTMLElement>('.occupation')[shown]?.focus();
  }

  #handOver(occupations: OccupationsState): Required<HandOver> {
    const { id, version, title } = this.test;
    const matches =
      occupations.kind === 'ready' && occupations.matches.kind === 'matches' ? occupations.matches.matches : [];
    return {
      instrument: { id, version, title },
      result: resultSentences(this.#finding, this.test, this.#language.locale),
      occupations: matches.slice(0, OCCUPATIONS_TOLD).map(({ occupation }) => occupation.title),
      answers: answeredQuestions(this.test, this.answers)
        .filter(({ answer }) => answer !== '')
        .map(({ question, answer }) => ({ question, answer })),
    };
  }

  #liked(id: string): readonly string[] {
    const type = RIASEC.find((candidate) => candidate === id);
    return type
      ? likedItems(this.test, this.answers, type)
          .slice(0, EXAMPLES)
          .map(({ text }) => lowerFirst(text))
      : [];
  }

  get #topic(): string | undefined {
    if (this.#finding.kind !== 'decision') return 'orientation';
    const { decision } = this.#finding;
    return decision.kind === 'route' ? decision.route.topic : undefined;
  }

  #finderAddress(topic = ''): string | undefined {
    return this.finderUrl
      ?.replaceAll('{topic}', encodeURIComponent(topic))
      .replaceAll('{region}', encodeURIComponent(this.region ?? ''));
  }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

declare global {
  interface HTMLElementTagNameMap {
    'lc-test-result': LcTestResult;
  }
}
