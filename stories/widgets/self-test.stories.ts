import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { LcSelfTest } from '../../src/widgets/self-test/self-test.ts';
import '../../src/widgets/self-test/define.ts';

const meta: Meta = {
  title: 'Widgets/Self-test',
  component: 'lc-self-test',
  tags: ['autodocs'],
};

export default meta;

const selfTest = (instrument: string, short = false, audience = ''): TemplateResult =>
  html`<lc-self-test instrument=${instrument} ?short=${short} audience=${audience}>
    <p slot="fallback">Liever praten? Bel <a href="tel:+31880000000">088 000 00 00</a>.</p>
  </lc-self-test>`;

/** Waits for something inside the widget, as a visitor waits for what they pressed. */
async function found(root: ParentNode | null | undefined, selector: string): Promise<HTMLElement> {
  for (let tries = 0; tries < 100; tries++) {
    const element = root?.querySelector<HTMLElement>(selector);
    if (element) return element;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`There is no ${selector}.`);
}

/** Presses start, then answers with the digits given, until the result. */
async function answer(canvas: HTMLElement, digits: readonly number[], upTo = Infinity): Promise<ShadowRoot> {
  const widget = canvas.querySelector<LcSelfTest>('lc-self-test')!;
  const root = widget.shadowRoot!;
  (await found(root, '.go')).click();
  for (let index = 0; index < upTo; index++) {
    const asked = await found(root, '.asked, lc-test-result');
    if (asked.localName === 'lc-test-result') break;
    const { textContent: question } = asked;
    const inputs = root.querySelectorAll<HTMLInputElement>('.answer input');
    inputs[(digits[index % digits.length] ?? 1) - 1]?.click();
    await widget.updateComplete;
    root.querySelector<HTMLElement>('.next')?.click();
    for (let tries = 0; tries < 100 && root.querySelector('.asked')?.textContent === question; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  return root;
}

/** The questions come with it; after that nobody is asked anything until the visitor starts. */
export const Start: StoryObj = {
  args: { instrument: 'interessekompas' },
  argTypes: {
    instrument: {
      control: 'select',
      options: ['wegwijzer', 'interessekompas', 'loopbaanvaardigheden', 'basisvaardigheden'],
    },
    short: { control: 'boolean' },
    audience: { control: 'select', options: ['', 'student', 'jobseeker'] },
  },
  render: (args) => selfTest(String(args['instrument']), Boolean(args['short']), String(args['audience'] ?? '')),
};

/** The same test, said to somebody at school. */
export const ToStudents: StoryObj = {
  render: () => selfTest('interessekompas', true, 'student'),
};

/** An answer goes on to the next question by itself; so do the keys 1 to 5. */
export const Question: StoryObj = {
  render: () => selfTest('interessekompas'),
  play: async ({ canvasElement }) => {
    await answer(canvasElement, [4], 3);
  },
};

export const QuestionWithLongAnswers: StoryObj = {
  render: () => selfTest('wegwijzer'),
  play: async ({ canvasElement }) => {
    await answer(canvasElement, [1], 1);
  },
};

/** A hexagon, the same in a table, and occupations with the reason why they fit. */
export const InterestProfile: StoryObj = {
  render: () => selfTest('interessekompas', true),
  play: async ({ canvasElement }) => {
    await answer(canvasElement, [1, 5, 2, 4, 5, 1]);
  },
};

/** No direction is made up out of answers that show none. */
export const NoDirection: StoryObj = {
  render: () => selfTest('interessekompas', true),
  play: async ({ canvasElement }) => {
    await answer(canvasElement, [3]);
  },
};

export const Bars: StoryObj = {
  render: () => selfTest('loopbaanvaardigheden'),
  play: async ({ canvasElement }) => {
    await answer(canvasElement, [2, 4, 3, 5]);
  },
};

/** One route, and help with what else is going on. */
export const WayToHelp: StoryObj = {
  render: () => selfTest('wegwijzer'),
  play: async ({ canvasElement }) => {
    await answer(canvasElement, [1, 2, 2, 2, 1, 1]);
  },
};

/** Only what is ticked goes along, and it is shown word for word. */
export const HandOver: StoryObj = {
  render: () => selfTest('wegwijzer'),
  play: async ({ canvasElement }) => {
    const root = await answer(canvasElement, [1, 2, 2, 2, 1, 1]);
    const result = await found(root, 'lc-test-result');
    (await found(result.shadowRoot, '.talk')).click();
  },
};

/** The file is not there: the way to a person stays. */
export const NotThere: StoryObj = {
  render: () => selfTest('/no-such-test.json'),
};
