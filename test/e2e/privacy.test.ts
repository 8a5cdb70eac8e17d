import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, suite, test } from 'node:test';
import { Demo, sites, type Visitor } from './demo.ts';

const tiles = 'https://service.pdok.nl/';

suite('nobody hears about a visitor', { timeout: 120_000 }, () => {
  let demo: Demo;
  let visitor: Visitor;

  before(async () => {
    demo = await Demo.start();
  });
  after(() => demo.stop());
  beforeEach(async () => {
    visitor = await demo.visitor();
  });
  afterEach(() => visitor.leave());

  /** Everything a page can keep about somebody. */
  async function kept(): Promise<object> {
    const { cookies } = await visitor.page.context().storageState();
    return visitor.page.evaluate(
      async (cookies) => ({
        cookies,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }),
      cookies.length,
    );
  }
  const nothing = { cookies: 0, local: 0, session: 0, databases: 0, caches: 0, workers: 0 };

  for (const site of sites) {
    test(`${site}: nobody is asked and nothing is kept before the visitor does something`, async () => {
      await visitor.open(site);
      assert.deepEqual(visitor.outside, []);
      assert.deepEqual(await kept(), nothing);
      assert.ok(
        !visitor.requests.some((path) => /gazetteer|centres\.json/.test(path)),
        'nor is anything fetched early',
      );
    });
  }

  test('searching, filtering and unfolding stay between the visitor and the page', async () => {
    await visitor.open();
    await visitor.field.fill('3511');
    await visitor.field.press('Enter');
    await visitor.centres.first().waitFor();
    await visitor.step('filters');
    await visitor.finder.locator('.groups input').first().check();
    await visitor.step('unfolded');
    await visitor.finder.getByRole('button', { name: 'Maak een afspraak' }).click();
    await visitor.settled();
    assert.deepEqual(visitor.outside, []);
    assert.deepEqual(await kept(), nothing);
    assert.equal(visitor.page.url(), `${demo.server.origin}/`, 'the search is not in the address');
  });

  test('the page never says what was searched for, not even to its own server', async () => {
    await visitor.open();
    const asked: string[] = [];
    visitor.page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await visitor.field.fill('3511');
    await visitor.field.press('Enter');
    await visitor.centres.first().waitFor();
    assert.ok(asked.length > 0);
    assert.deepEqual(
      asked.filter((request) => request.includes('3511')),
      [],
    );
  });

  test('only opening the map asks another host, for tiles, without saying where from', async () => {
    await visitor.open();
    await visitor.step('list');
    assert.equal(visitor.outside.length, 0);
    const tile = visitor.page.waitForRequest((request) => request.url().startsWith(tiles));
    await visitor.step('map');
    assert.equal(await (await tile).headerValue('referer'), null);
    assert.deepEqual(
      visitor.outside.filter((url) => !url.startsWith(tiles)),
      [],
    );
    assert.deepEqual(await kept(), nothing);
  });

  test('without tiles the map still shows the country and the centres', async () => {
    await visitor.page.route(`${tiles}**`, (route) => route.abort());
    await visitor.open();
    await visitor.step('list');
    await visitor.step('map');
    assert.ok(
      visitor.outside.some((url) => url.startsWith(tiles)),
      'tiles were asked for',
    );
    const outline = await visitor.finder.locator('lc-map path.outline').boundingBox();
    assert.ok(outline && outline.height > 100, JSON.stringify(outline));
    assert.ok(await visitor.finder.locator('lc-map .marker').first().isVisible());
    assert.ok(await visitor.centres.first().isVisible());
  });
});
