import { expect } from '@open-wc/testing';
import { activeLocale } from '../../src/localization/localization.ts';
import { itWithMedia, preferMotion } from '../support/media.ts';
import { press, until } from './support.ts';
import { fileOf, instrument, mountTest, type TestPage } from './self-test-support.ts';

type State = readonly [name: string, attributes: Record<string, string>, reach: (page: TestPage) => Promise<void>];

const finish =
  (pick: (index: number) => number) =>
  async (page: TestPage): Promise<void> => {
    await page.start();
    await page.answerAll(pick);
  };

const states: readonly State[] = [
  ['at the start', { instrument: 'interessekompas' }, async () => {}],
  ['at a question on a scale', { instrument: 'interessekompas' }, (page) => page.start()],
  [
    'at a question of any number of answers, with one chosen',
    {},
    async (page) => {
      await page.start();
      await page.answer(1);
      await page.answer(1);
      page.answers[1]!.focus();
      await press('Space');
    },
  ],
  [
    'at a pair, asked whether the answers may go',
    {},
    async (page) => {
      await page.start();
      await page.answer(3);
      await page.answer(1);
      await page.activate('Sla over');
      await page.activate('Bewaar op dit apparaat');
      await page.activate('Wis mijn antwoorden');
    },
  ],
  ['with a result in bars', { instrument: 'loopbaanvaardigheden' }, finish((index) => 1 + (index % 5))],
  [
    'with the way to help, and what an adviser may see',
    { instrument: 'wegwijzer' },
    async (page) => {
      await finish((index) => [1, 2, 2, 2, 1][index] ?? 1)(page);
      await page.activate('Bespreek dit met een adviseur');
    },
  ],
  [
    'with a profile and occupations, answers unfolded',
    { instrument: 'interessekompas', short: '' },
    async (page) => {
      await finish((index) => [1, 5, 2, 4, 5, 1][index % 6]!)(page);
      await until(() => page.resultRoot.querySelector('.hexagon'));
      page.resultRoot.querySelector('.body > lc-disclosure')!.toggleAttribute('open', true);
    },
  ],
  [
    'with a test that is not there',
    { instrument: fileOf({ ...instrument, items: [] }) },
    async (page) => until(() => page.has('Probeer het nog eens')),
  ],
];

describe('axe finds nothing on the self-test', () => {
  const { warn } = console;
  before(async () => {
    console.warn = () => undefined;
    // Else axe may judge a colour that is on its way to another.
    await preferMotion('reduce');
  });
  after(async () => {
    await preferMotion('no-preference');
    console.warn = warn;
    localStorage.clear();
  });

  for (const [name, attributes, reach] of states) {
    for (const dir of ['ltr', 'rtl'] as const) {
      itWithMedia(`${name}, ${dir}`, async function () {
        this.timeout(30_000);
        localStorage.clear();
        const page = await mountTest(attributes, dir);
        await until(() => activeLocale() === 'nl');
        await reach(page);
        if (dir === 'rtl') page.widget.locale = 'ar';
        await until(() => activeLocale() === (dir === 'rtl' ? 'ar' : 'nl'));
        await page.updated();
        // A part of a page has no landmarks of its own around it.
        await expect(page.widget).to.be.accessible({ ignoredRules: ['region'] });
      });
    }
  }
});
