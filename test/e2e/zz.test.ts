import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, suite, test } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/browser.ts';
import { serve, type StaticServer } from '../support/server.ts';

const folder = 'storybook-static';
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const worlds = ['direction:ltr;scheme:light', 'direction:rtl;scheme:dark'];

interface StoryIndex {
  entries: Record<string, { id: string; title: string; name: string; type: 'story' | 'docs' }>;
}

/** What the page of the stories offers, and what the tests add. */
interface StoryPage {
  axe: { run(root: string, options: RunOptions): Promise<AxeResults> };
  __STORYBOOK_ADDONS_CHANNEL__: {
    on(event: string, listener: (payload: unknown) => void): void;
    off(event: string, listener: (payload: unknown) => void): void;
    emit(event: string, payload: unknown): void;
  };
}

const built = existsSync(`${folder}/index.json`);
const entries = built
  ? Object.values((JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as StoryIndex).entries)
  : [];
const stories = entries.filter(({ type }) => type === 'story');

/** Run `npm run build-storybook` first. */
suite('every story', { skip: !built && 'the stories are not built', timeout: 900_000 }, () => {
  let browser: Browser;
  let server: StaticServer;
  const outside: string[] = [];

  before(async () => {
    server = await serve({ '/': folder });
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const world of worlds) {
    suite(world, () => {
      let page: Page;
      let errors: string[];

      before(async () => {
        // No animation runs while colours are measured, and the stories do not run an axe of their own.
        page = await browser.newPage({ reducedMotion: 'reduce' });
        page.on('pageerror', (error) => errors.push(error.message));
        page.on('request', (request) => {
          if (/^https?:/.test(request.url()) && !request.url().startsWith(server.origin)) outside.push(request.url());
        });
        errors = [];
        // The first test asks for another story than this one, so that it is shown anew.
        const other = stories.at(-1)!.id;
        await page.goto(`${server.origin}/iframe.html?id=${other}&viewMode=story&globals=${world};a11y.manual:!true`);
        await page.waitForSelector('body.sb-show-main');
        await page.addScriptTag({ path: axe }); await page.addStyleTag({content:"body{background:gray!important}"});
      });
      after(() => page.close());

      for (const { id, title, name } of stories) {
        test(`${title}, ${name}`, async () => {
          errors = [];
          await page.evaluate(show, id);
          const violations = await page.evaluate(inspect);
          assert.deepEqual({ violations, errors }, { violations: [], errors: [] });
        });
      }
    });
  }

  test('there are stories, and none asks another host for anything', () => {
    assert.ok(stories.length > 0);
    assert.deepEqual(outside, []);
  });
});

/** Runs in the page. */
function show(storyId: string): Promise<void> {
  const channel = (window as unknown as StoryPage).__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve, reject) => {
    const done = (): void => {
      channel.off('storyFinished', finished);
      channel.off('storyThrewException', failed);
      channel.off('storyMissing', failed);
    };
    const finished = (report: unknown): void => {
      if ((report as { storyId: string }).storyId !== storyId) return;
      done();
      resolve();
    };
    const failed = (error: unknown): void => {
      done();
      reject(error instanceof Error ? error : new Error(JSON.stringify(error)));
    };
    channel.on('storyFinished', finished);
    channel.on('storyThrewException', failed);
    channel.on('storyMissing', failed);
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
}

/** Runs in the page. A story is a part of a page: it has no landmarks and no main heading of its own. */
async function inspect(): Promise<string[]> {
  await document.fonts.ready;
  const off = { enabled: false };
  const { violations } = await (window as unknown as StoryPage).axe.run('#storybook-root', {
    rules: { region: off, 'page-has-heading-one': off, 'landmark-one-main': off },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' ')}`);
}
