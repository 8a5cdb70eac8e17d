import type { Locator } from 'playwright-core';
import instrument from '../../src/data/self-test/instruments/interessekompas.nl.ts';
import type { Visitor } from './demo.ts';

/** The page of a school with the short interest test. */
export const SCHOOL = '/de-springplank/';
/** The page of an agency with the test that shows the way to help. */
export const AGENCY = '/uitkeringsplein/';

/** How somebody who likes to care and create answers, by type of work. */
const LIKES: Readonly<Record<string, string>> = { s: '5', a: '4', i: '3', e: '2', r: '2', c: '1' };
const typeOf = new Map(instrument.items.map(({ id, text }) => [text, id.charAt(0)]));

/** The self-test on a page, as a visitor goes through it. */
export class SelfTest {
  readonly visitor: Visitor;
  readonly widget: Locator;
  /** The question on screen. */
  readonly asked: Locator;
  /** How far: "Vraag 1 van 30". */
  readonly far: Locator;
  readonly result: Locator;
  readonly title: Locator;
  readonly dialog: Locator;
  /** The phone number that the page put inside the element. */
  readonly phone: Locator;

  constructor(visitor: Visitor) {
    this.visitor = visitor;
    this.widget = visitor.page.locator('lc-self-test');
    this.asked = this.widget.locator('.question .asked');
    this.far = this.widget.locator('#far > span').first();
    this.result = this.widget.locator('lc-test-result');
    this.title = this.result.locator('.title');
    this.dialog = this.result.getByRole('dialog');
    this.phone = this.widget.getByRole('link', { name: '0800 0000 000' });
  }

  button(name: string | RegExp): Locator {
    return this.widget.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** Opens a page, goes to the test and waits until the kit has taken over. */
  async open(path: string): Promise<void> {
    await this.visitor.goto(path);
    await this.widget.scrollIntoViewIfNeeded();
    await this.widget.locator('.go, .failed').first().waitFor();
    await this.visitor.settled();
  }

  /** Starts, and waits until all that is still to come has been loaded. By structure, so in every language. */
  async start(): Promise<void> {
    await this.widget.locator('.go').click();
    await this.asked.waitFor();
    await this.quiet();
  }

  /** Waits until nothing has been asked of the server for a while. */
  async quiet(): Promise<void> {
    const { requests, page } = this.visitor;
    for (let before = -1; before !== requests.length;) {
      before = requests.length;
      await page.waitForTimeout(500);
    }
    await this.visitor.settled();
  }

  /** Chooses an answer of the question on screen, and waits for what follows. */
  async choose(answer: string): Promise<void> {
    const question = await this.asked.innerText();
    await this.widget.locator('.answer', { hasText: answer }).click();
    await this.left(question);
  }

  /** Waits until another question, or the result, is on screen. */
  async left(question: string): Promise<void> {
    await this.widget
      .locator('.question .asked')
      .and(this.visitor.page.getByText(question, { exact: true }))
      .waitFor({ state: 'detached' });
  }

  /** Answers the question on screen with a digit key: that of somebody who likes to care and create, else the first. */
  async answer(): Promise<void> {
    const question = await this.asked.innerText();
    await this.asked.press(LIKES[typeOf.get(question) ?? ''] ?? '1');
    await this.left(question);
  }

  /** Goes on to the result. By structure, so in every language. */
  async answerToTheEnd(): Promise<void> {
    const several = this.widget.locator('.question').getByRole('checkbox');
    for (let count = 0; count < 60 && (await this.asked.count()) === 1; count++) {
      if ((await several.count()) === 0) {
        await this.answer();
      } else {
        const question = await this.asked.innerText();
        await several.first().check();
        await this.widget.locator('.next').click();
        await this.left(question);
      }
    }
    await this.title.waitFor();
    await this.visitor.settled();
  }
}

/** Everything a page can keep about somebody, counted; of what is stored locally the names. */
export async function kept({ page }: Visitor): Promise<object> {
  const { cookies } = await page.context().storageState();
  return page.evaluate(
    async (cookies) => ({
      cookies,
      local: Object.keys(localStorage),
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    }),
    cookies.length,
  );
}
export const NOTHING_KEPT = { cookies: 0, local: [], session: 0, databases: 0, caches: 0 };
