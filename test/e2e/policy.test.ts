import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { serve } from '../support/server.ts';
import { Demo, type Visitor } from './demo.ts';

/** The strictest policy a partner can have. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html loopbaancentra',
].join('; ');

const document = `<!doctype html>
<html lang="nl">
  <title>Streng</title>
  <link rel="icon" href="data:," />
  <script type="module" src="/cdn/embed.js"></script>
  <h1>Streng</h1>
  <lc-centre-finder
    directory="/data/centres.json"
    theme="veerhaven"
    tiles="/tiles/{z}/{x}/{y}.svg"
    structured-data
    deep-link
  ></lc-centre-finder>
</html>`;

const TILE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256"/>';

suite('under the strictest policy with Trusted Types', { timeout: 120_000 }, () => {
  let demo: Demo;
  let visitor: Visitor;

  before(async () => {
    const server = await serve(
      { '/cdn': 'dist/cdn', '/data': 'demo/data' },
      {
        headers: () => ({ 'content-security-policy': policy }),
        intercept({ url = '' }, response) {
          if (url !== '/' && !url.startsWith('/tiles/')) return false;
          response.setHeader('content-type', url === '/' ? 'text/html; charset=utf-8' : 'image/svg+xml');
          response.end(url === '/' ? document : TILE);
          return true;
        },
      },
    );
    demo = await Demo.start(server);
    visitor = await demo.visitor();
    await visitor.page.addInitScript(() => {
      const violations: string[] = ((globalThis as { violations?: string[] }).violations = []);
      addEventListener('securitypolicyviolation', (event) => {
        violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample} ${event.sourceFile}`);
      });
    });
    await visitor.open();
  });
  after(() => demo.stop());

  /** What was refused since the last time this was asked. */
  const refused = (): Promise<string[]> =>
    visitor.page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations.splice(0));

  async function allowed(): Promise<void> {
    await visitor.settled();
    const found = { violations: await refused(), complaints: visitor.complaints.splice(0) };
    assert.deepEqual(found, { violations: [], complaints: [] });
  }
  const computed = (selector: string, property: string): Promise<string> =>
    visitor.finder
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

  test('the policy is in force', async () => {
    await allowed();
    const answer = await visitor.page.evaluate(() => {
      try {
        window.document.createElement('div').innerHTML = '<b></b>';
        return 'allowed';
      } catch {
        return 'refused';
      }
    });
    assert.equal(answer, 'refused');
    assert.equal((await refused()).length, 1);
    visitor.complaints.length = 0;
  });

  test('the finder has its full styling, theme and font included', async () => {
    await visitor.page.waitForFunction(() => window.document.fonts.check('17px "LC Atkinson"', 'a'));
    assert.equal(await computed('.head', 'background-color'), 'rgb(13, 75, 60)');
    assert.equal(await computed('.root', 'border-start-start-radius'), '48px');
    assert.equal(await computed('lc-button.submit .control', 'background-color'), 'rgb(15, 95, 102)', 'the theme');
    assert.equal(await computed('lc-button.submit .control', 'font-weight'), '600');
    assert.match(await computed('.title', 'font-family'), /^"LC Atkinson"/);
    await allowed();
  });

  test('searching with suggestions', async () => {
    await visitor.field.pressSequentially('Utr');
    await visitor.finder.getByRole('option').first().click();
    await visitor.centres.first().waitFor();
    assert.equal(await computed('.marker', 'background-color'), 'rgb(13, 75, 60)');
    await allowed();
  });

  test('filtering, with the choice in the address', async () => {
    await visitor.step('filters');
    await visitor.finder.getByRole('checkbox', { name: /avonds/ }).check();
    await visitor.page.waitForURL(/#.*lc-when=evening/);
    assert.match(visitor.page.url(), /lc-place=Utrecht/);
    await allowed();
  });

  test('unfolding a centre and asking for an appointment', async () => {
    await visitor.step('unfolded');
    await visitor.finder.getByRole('button', { name: 'Maak een afspraak' }).click();
    await visitor.finder.getByText('Zo maak je een afspraak').waitFor();
    await allowed();
  });

  test('the structured data for search engines', async () => {
    const text = await visitor.finder.locator('script[type="application/ld+json"]').textContent();
    const { itemListElement } = JSON.parse(text ?? '') as { itemListElement: { item: { '@type': string } }[] };
    assert.equal(itemListElement[0]?.item['@type'], 'GovernmentOffice');
    await allowed();
  });

  test('the map, with tiles', async () => {
    await visitor.step('map');
    await visitor.finder.locator('lc-map .leaflet-tile-loaded').first().waitFor();
    await visitor.finder.getByRole('button', { name: 'Zoom in' }).click();
    await visitor.finder.locator('lc-map .marker').first().click();
    await allowed();
  });

  test('a shared address finds the same list', async () => {
    const address = visitor.page.url().slice(demo.server.origin.length);
    const before = await visitor.count.innerText();
    await visitor.goto('/leeg');
    await visitor.goto(address);
    await visitor.centres.first().waitFor();
    await visitor.settled();
    assert.equal(await visitor.count.innerText(), before);
    assert.equal(await visitor.field.inputValue(), 'Utrecht');
  });
});
