import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { serveDemo } from '../../demo/server.ts';
import { launchChromium } from '../support/browser.ts';
import type { StaticServer } from '../support/server.ts';

const TILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const sites = ['/', '/veerhaven/', '/uitkeringsplein/', '/de-springplank/'] as const;

/** What a visitor can have in front of them, each one step from the one before. */
export const states = ['start', 'list', 'filters', 'unfolded', 'map'] as const;
export type State = (typeof states)[number];

/** A browser and a server with the built kit. */
export class Demo {
  readonly browser: Browser;
  readonly server: StaticServer;

  private constructor(browser: Browser, server: StaticServer) {
    this.browser = browser;
    this.server = server;
  }

  static async start(server?: StaticServer): Promise<Demo> {
    return new Demo(await launchChromium(), server ?? (await serveDemo(0)));
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  /** A visitor with an empty profile, who has not opened a page yet. */
  async visitor(options: BrowserContextOptions = {}): Promise<Visitor> {
    const context = await this.browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce', ...options });
    return Visitor.in(context, this.server.origin);
  }
}

/** One visitor: what they see and press, and what their browser asked for and complained about meanwhile. */
export class Visitor {
  readonly page: Page;
  readonly finder: Locator;
  readonly field: Locator;
  /** The buttons that unfold a centre, in order. */
  readonly centres: Locator;
  /** The heading that says how many centres there are. */
  readonly count: Locator;
  /** Requests to the server of the page, without its origin. */
  readonly requests: string[] = [];
  /** Requests to anybody else. Nobody gets one: map tiles are made up, all others fail. */
  readonly outside: string[] = [];
  /** Warnings and errors of the console, and errors nobody caught. */
  readonly complaints: string[] = [];
  readonly #origin: string;

  private constructor(page: Page, origin: string) {
    this.page = page;
    this.#origin = origin;
    this.finder = page.locator('lc-centre-finder');
    this.field = this.finder.getByRole('combobox');
    this.centres = this.finder.locator('.toggle');
    this.count = this.finder.locator('#count');
  }

  static async in(context: BrowserContext, origin: string): Promise<Visitor> {
    const page = await context.newPage();
    const visitor = new Visitor(page, origin);
    page.on('request', (request) => {
      const { origin: host, pathname, protocol } = new URL(request.url());
      if (host === origin) visitor.requests.push(pathname);
      else if (protocol.startsWith('http')) visitor.outside.push(request.url());
    });
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) visitor.complaints.push(message.text());
    });
    page.on('pageerror', (error) => visitor.complaints.push(String(error)));
    await context.route(
      (url) => url.origin !== origin,
      (route) =>
        route.request().resourceType() === 'image'
          ? route.fulfill({ contentType: 'image/png', body: TILE })
          : route.abort(),
    );
    return visitor;
  }

  /** Opens a page, goes to the finder and waits until the kit has taken over. */
  async open(path = '/'): Promise<void> {
    await this.goto(path);
    await this.finder.scrollIntoViewIfNeeded();
    await this.field.waitFor();
    await this.settled();
  }

  /** Opens a page whether or not the kit works there. */
  async goto(path: string): Promise<void> {
    await this.page.goto(this.#origin + path);
  }

  async settled(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    await this.page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    });
  }

  /** Replaces the answer for a path of the server. */
  async answer(path: string | RegExp, body: string | object, status = 200): Promise<void> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    await this.page.route(this.#matches(path), (route) =>
      route.fulfill({ status, body: text, contentType: 'application/json' }),
    );
  }

  /** Makes a path of the server unreachable, until the answer is called. */
  async block(path: string | RegExp): Promise<() => Promise<void>> {
    const matches = this.#matches(path);
    await this.page.route(matches, (route) => route.abort());
    return () => this.page.unroute(matches);
  }

  /** Changes a page of the demo before it arrives. */
  async rewrite(path: string, change: (html: string) => string): Promise<void> {
    await this.page.route(this.#matches(path), async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
  }

  /** The site as it would be in Arabic: the same page, read from the right. */
  async inArabic(site: string): Promise<void> {
    await this.rewrite(site, (html) => html.replace('<html lang="nl" dir="ltr">', '<html lang="ar" dir="rtl">'));
  }

  #matches(path: string | RegExp): (url: URL) => boolean {
    return ({ origin, pathname }) =>
      origin === this.#origin && (typeof path === 'string' ? pathname === path : path.test(pathname));
  }

  /** Goes one step on, from the state before it; by structure, so in every language. */
  async step(to: State): Promise<void> {
    if (to === 'list') await this.finder.locator('.starters lc-button').first().click();
    if (to === 'filters') await this.finder.locator('.filter-buttons lc-button').first().click();
    if (to === 'unfolded') await this.centres.first().click();
    if (to === 'map') await this.finder.locator('.body > .head lc-button').click();
    await this.finder.locator(landmarks[to]).first().waitFor();
    await this.settled();
  }

  /** Presses a key until the focus is on the target, as somebody without a mouse does. */
  async pressUntil(key: string, target: Locator, most = 60): Promise<void> {
    for (let pressed = 0; pressed < most; pressed++) {
      await this.page.keyboard.press(key);
      if (await this.hasFocus(target)) return;
    }
    throw new Error(`${most} times ${key} did not reach ${String(target)}, but ${await this.focused()}`);
  }

  async hasFocus(target: Locator): Promise<boolean> {
    if ((await target.count()) !== 1) return false;
    return target.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element);
  }

  /** What has the focus, through all shadow roots. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element
        ? `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 60)}"`
        : 'nothing';
    });
  }

  /** What a screen reader was told politely by the list, last. */
  get announced(): Locator {
    return this.finder.locator('lc-centre-results .body > [role=status]');
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}

const landmarks: Record<State, string> = {
  start: '.starters lc-button',
  list: '.toggle',
  filters: '.groups input',
  unfolded: '.details .hours',
  map: 'lc-map .outline',
};
