import { fixture, html } from '@open-wc/testing';
import type { Instrument } from '../../src/domain/self-test/instrument.ts';
import type { LcButton } from '../../src/elements/button/button.ts';
import type { LcTestResult } from '../../src/widgets/self-test/result/test-result.ts';
import type { LcSelfTest } from '../../src/widgets/self-test/self-test.ts';
import { press, text, until } from './support.ts';
import '../../src/widgets/self-test/define.ts';

/** Two questions on one scale, then one of any number, then a pair that only a yes to the first opens. */
export const instrument: Instrument = {
  id: 'voorbeeld',
  version: '1.2.0',
  language: 'nl',
  title: 'Een voorbeeld',
  introduction: 'Voor de test.',
  licence: { name: 'EUPL-1.2' },
  validation: { status: 'none', note: '' },
  secondsPerItem: 30,
  answerSets: {
    eens: [
      { value: 'nee', label: 'Nee', score: 0 },
      { value: 'soms', label: 'Soms', score: 1 },
      { value: 'ja', label: 'Ja', score: 2 },
    ],
  },
  items: [
    { id: 'een', text: 'Werk je graag buiten?', kind: 'likert', answers: 'eens' },
    { id: 'twee', text: 'Werk je graag samen?', hint: 'Met drie of meer.', kind: 'likert', answers: 'eens' },
    {
      id: 'drie',
      text: 'Waarmee werk je graag?',
      kind: 'multiple',
      answers: [
        { value: 'handen', label: 'Mijn handen' },
        { value: 'hoofd', label: 'Mijn hoofd', description: 'Denken, dus.' },
      ],
    },
    {
      id: 'vier',
      text: 'Wat kies je?',
      kind: 'pairwise',
      answers: [
        { value: 'tuin', label: 'Een tuin' },
        { value: 'bos', label: 'Een bos' },
      ],
    },
  ],
  pages: [
    { id: 'a', title: 'Hoe werk je?', items: ['een', 'twee'] },
    { id: 'b', items: ['drie'] },
    { id: 'c', items: ['vier'], when: { item: 'een', is: ['ja'] } },
  ],
  scales: [
    {
      id: 'buiten',
      name: 'Buiten',
      description: 'Werk in de open lucht.',
      method: 'mean',
      items: [{ item: 'een' }],
      bands: [
        { upTo: 0.4, text: 'Binnen is ook fijn.' },
        { upTo: 1, text: 'Naar buiten met jou.' },
      ],
    },
  ],
  result: { kind: 'scales' },
};

/** The address of a file with this in it. */
export const fileOf = (content: unknown): string =>
  `data:application/json,${encodeURIComponent(typeof content === 'string' ? content : JSON.stringify(content))}`;

const surface = new CSSStyleSheet();
surface.replaceSync(
  '.night { color-scheme: dark; background: #201c18 } .day { color-scheme: light; background: #fdfaf5 }',
);
document.adoptedStyleSheets.push(surface);

const EVENTS = ['lc-test-start', 'lc-test-progress', 'lc-test-complete', 'lc-hand-over', 'lc-find-centre'] as const;

/** A self-test as a visitor meets it: what can be seen in it, and what can be done with the keyboard. */
export class TestPage {
  readonly widget: LcSelfTest;
  /** Events that reached the page, in order. */
  readonly heard: Event[] = [];

  constructor(widget: LcSelfTest) {
    this.widget = widget;
    for (const type of EVENTS) {
      document.body.addEventListener(type, (event) => {
        if (event.target === widget) this.heard.push(event);
      });
    }
  }

  get root(): ShadowRoot {
    return this.widget.shadowRoot!;
  }
  get result(): LcTestResult | null {
    return this.root.querySelector('lc-test-result');
  }
  get resultRoot(): ShadowRoot {
    return this.result!.shadowRoot!;
  }
  get title(): string {
    return text(this.root.querySelector('.title'));
  }
  /** The question, and how far it is. */
  get question(): string {
    return text(this.root.querySelector('.asked'));
  }
  get far(): string {
    return text(this.root.querySelector('.far'));
  }
  get answers(): HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('.answer input')];
  }
  get chosen(): string[] {
    return this.answers.filter(({ checked }) => checked).map(({ value }) => value);
  }
  get status(): string {
    return text(this.root.querySelector('[role=status]'));
  }
  get headline(): string {
    return text(this.result?.shadowRoot?.querySelector('.title'));
  }
  get dialog(): HTMLDialogElement {
    return this.resultRoot.querySelector('dialog')!;
  }

  /** What has the focus, inside however many shadow roots. */
  get focused(): Element | null {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  }

  button(label: string): LcButton {
    const found = this.#find(label);
    if (!found) throw new Error(`There is no button ${label}.`);
    return found;
  }

  has(label: string): boolean {
    return this.#find(label) !== undefined;
  }

  /** Waits for a button, moves the focus to it and presses Enter. */
  async activate(label: string): Promise<void> {
    const ready = (): boolean => this.has(label) && !this.button(label).loading && !this.button(label).disabled;
    await until(ready, `no button ${label}`);
    this.button(label).focus();
    await press('Enter');
    await this.updated();
  }

  async start(label = 'Start de test'): Promise<void> {
    await this.activate(label);
    await until(() => this.question !== '', 'no question');
  }

  /** Presses the digit of an answer, and waits for what comes after it. */
  async answer(digit: number): Promise<void> {
    const { question } = this;
    await press(String(digit));
    await until(() => this.question !== question, `"${question}" stays`);
    await this.updated();
  }

  /** Answers all questions of one answer, each as told by its number from 0 and its text; passes over the others. */
  async answerAll(pick: (index: number, question: string) => number): Promise<void> {
    for (let index = 0; this.question !== ''; index++) {
      if (this.answers[0]?.type === 'checkbox') await this.activate('Sla over');
      else await this.answer(pick(index, this.question));
    }
    await this.finished();
  }

  async finished(): Promise<void> {
    await until(() => this.headline !== '', 'no result');
    await this.updated();
  }

  async updated(): Promise<void> {
    await this.widget.updateComplete;
    await this.result?.updateComplete;
  }

  #find(label: string): LcButton | undefined {
    const roots = [this.root, this.result?.shadowRoot].filter((root) => root !== null && root !== undefined);
    const buttons = roots.flatMap((root) => [...root.querySelectorAll<LcButton>('lc-button')]);
    return buttons.find((button) => text(button) === label);
  }
}

/** Puts a self-test on the page; right-to-left comes with night colours, so that axe judges both. */
export async function mountTest(
  attributes: Readonly<Record<string, string>> = {},
  dir: 'ltr' | 'rtl' = 'ltr',
): Promise<TestPage> {
  const page = await fixture(html`<div class=${dir === 'rtl' ? 'night' : 'day'} dir=${dir}></div>`);
  const widget = document.createElement('lc-self-test');
  widget.font = 'system';
  widget.now = () => Date.parse('2026-10-14T08:00:00Z');
  widget.instrument = fileOf(instrument);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  const fallback = document.createElement('a');
  fallback.slot = 'fallback';
  fallback.href = 'tel:0880000000';
  fallback.textContent = 'Bel 088 000 00 00';
  widget.append(fallback);
  page.append(widget);
  await widget.updateComplete;
  return new TestPage(widget);
}
