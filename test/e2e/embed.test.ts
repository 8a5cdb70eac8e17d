import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/browser.ts';
import { serve, type ServeOptions, type StaticServer } from '../support/server.ts';

const finder = '<lc-centre-finder id="finder"><a href="tel:08000000000">0800 0000 000</a></lc-centre-finder>';
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; font-src 'self'; require-trusted-types-for 'script'";

suite('the one script tag', { timeout: 120_000 }, () => {
  let browser: Browser;
  let folder: string;
  let server: StaticServer | undefined;
  let page: Page;
  let messages: string[];

  before(async () => {
    browser = await launchChromium();
    folder = mkdtempSync(join(tmpdir(), 'embed-'));
    // Asked for by the browser itself; its absence would count as an error of the page.
    writeFileSync(join(folder, 'favicon.ico'), '');
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    await page.close();
    await server?.close();
  });

  async function open(body: string, options: ServeOptions = {}): Promise<void> {
    writeFileSync(join(folder, 'index.html'), `<!doctype html><html lang="nl"><title>Test</title><body>${body}`);
    server = await serve({ '/': folder, '/cdn': 'dist/cdn', '/again': 'dist/cdn', '/data': 'demo/data' }, options);
    page = await browser.newPage();
    messages = [];
    page.on('console', (message) => ['warning', 'error'].includes(message.type()) && messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    await page.goto(server.origin);
  }

  const script = (attributes = '', at = 'cdn'): string =>
    `<script type="module" src="/${at}/embed.js" data-directory="/data/centres.json" ${attributes}></script>`;
  const upgraded = (): Promise<unknown> => page.waitForSelector('#finder:defined');
  const chunks = (): string[] => server!.requests.filter((path) => path.includes('/chunks/'));

  test('turns the element on the page into the widget, without a complaint under a strict policy', async () => {
    await open(finder + script(), { headers: () => ({ 'content-security-policy': strict }) });
    await upgraded();
    await page.getByRole('textbox').or(page.getByRole('combobox')).first().waitFor();
    assert.deepEqual(messages, []);
  });

  test('gives its data attributes to the widgets, but not over what they say themselves', async () => {
    await open(
      `<lc-centre-finder id="finder" locale="ar"></lc-centre-finder>${script('data-locale="en" data-theme="veerhaven"')}`,
    );
    await upgraded();
    const element = page.locator('#finder');
    assert.equal(await element.getAttribute('locale'), 'ar');
    assert.equal(await element.getAttribute('theme'), 'veerhaven');
  });

  test('finds its tag when the server sent the browser on to another address', async () => {
    await open(finder + script('data-theme="veerhaven"', 'latest'), {
      intercept(request, response) {
        if (!request.url?.startsWith('/latest/')) return false;
        response.writeHead(302, { location: request.url.replace('/latest/', '/cdn/') }).end();
        return true;
      },
    });
    await upgraded();
    assert.equal(await page.locator('#finder').getAttribute('theme'), 'veerhaven');
  });

  test('waits until the widget comes near, and shows its own content meanwhile', async () => {
    await open(`<p>Boven</p>${'<br>'.repeat(400)}${finder}${script()}`);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(chunks(), []);
    await page.locator('#finder').scrollIntoViewIfNeeded();
    await upgraded();
  });

  test('takes care of a widget that is added later', async () => {
    await open(script('data-locale="en"'));
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      const element = document.createElement('lc-centre-finder');
      element.id = 'finder';
      document.body.append(element);
    });
    await upgraded();
    assert.equal(await page.locator('#finder').getAttribute('locale'), 'en');
  });

  test('is harmless twice', async () => {
    await open(finder + script() + script('', 'again') + script());
    await upgraded();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(messages, []);
  });

  test('tries again when the network fails for a moment', async () => {
    let failures = 2;
    await open(finder + script(), {
      intercept(request, response) {
        if (!request.url?.includes('/chunks/') || failures-- <= 0) return false;
        response.destroy();
        return true;
      },
    });
    await upgraded();
  });

  test('leaves the own content of the element when the code cannot be had, and says so once', async () => {
    await open(finder + finder.replace('finder"', 'second"') + script(), {
      intercept(request, response) {
        if (!request.url?.includes('/chunks/')) return false;
        response.writeHead(503).end();
        return true;
      },
    });
    await page.waitForEvent('console', { predicate: (message) => message.text().includes('could not be loaded') });
    await page.waitForTimeout(200);
    assert.equal(await page.locator('#finder:defined').count(), 0);
    assert.ok(await page.locator('#finder a').isVisible());
    assert.equal(messages.filter((message) => message.includes('[loopbaancentra]')).length, 1);
  });
});
