import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, suite, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/browser.ts';
import { serve, type StaticServer } from '../support/server.ts';

const folder = 'storybook-static';
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface StoryIndex {
  entries: Record<string, { id: string; title: string; name: string; type: 'story' | 'docs' }>;
}

const built = existsSync(`${folder}/index.json`);
const stories = built
  ? Object.values((JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as StoryIndex).entries)
  : [];

/** Run `npm run build-storybook` first. */
suite('every story', { skip: !built, timeout: 900_000 }, () => {
  let browser: Browser;
  let server: StaticServer;
  let page: Page;
  const outside: string[] = [];

  before(async () => {
    server = await serve({ '/': folder });
    browser = await launchChromium();
    // No animation runs while colours are measured.
    page = await browser.newPage({ reducedMotion: 'reduce' });
    page.on('request', (request) => {
      if (!request.url().startsWith(server.origin) && /^https?:/.test(request.url())) outside.push(request.url());
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const { id, title, name } of stories.filter(({ type }) => type === 'story')) {
    for (const globals of ['direction:ltr;scheme:light', 'direction:rtl;scheme:dark']) {
      test(`${title}, ${name}, ${globals}`, async () => {
        const errors: string[] = [];
        const note = (error: Error): void => void errors.push(error.message);
        page.on('pageerror', note);
        await page.goto(`${server.origin}/iframe.html?id=${id}&viewMode=story&globals=${globals}`);
        await page.waitForSelector('body.sb-show-main #storybook-root > *', { state: 'attached', timeout: 20_000 });
        await page.evaluate(() => document.fonts.ready);
        await page.addScriptTag({ path: axe });
        const violations = await page.evaluate(async () => {
          // A story is a part of a page: it has no landmarks and no main heading of its own.
          const { violations } = await (window as unknown as { axe: { run(...options: unknown[]): Promise<AxeResults> } }).axe.run(
            '#storybook-root',
            { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } } },
          );
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' ')}`);
        });
        page.off('pageerror', note);
        assert.deepEqual({ violations, errors }, { violations: [], errors: [] });
      });
    }
  }

  test('there are stories, and none asks another host for anything', () => {
    assert.ok(stories.length > 0);
    assert.deepEqual(outside, []);
  });
});
