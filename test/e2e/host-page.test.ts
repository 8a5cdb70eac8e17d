import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';
import { serve } from '../support/server.ts';
import { openTokens } from '../../src/theme/generated/token-names.ts';
import { Demo, type Visitor } from './demo.ts';

const OTHER = '99.0.0';
const baseSheet = readFileSync('src/theme/generated/base-tokens.styles.ts', 'utf8');
const tokens = new Set([...openTokens, ...[...baseSheet.matchAll(/--_([\w-]+):/g)].map(([, name]) => name!)]);

/** Everything that a page can say to take the brand and the sizes away. */
const hostile = `
  html { font-size: 40%; color: red; }
  :root, *, lc-centre-finder, lc-centre-finder::part(control) {
    ${[...tokens].map((name) => `--lc-${name}: red !important; --_${name}: red !important;`).join('\n')}
    color: red !important;
    fill: red !important;
    background-color: red !important;
    border-color: red !important;
    outline-color: red !important;
    font: italic 4px/1 fantasy !important;
    min-height: 0 !important;
    min-width: 0 !important;
    text-transform: uppercase !important;
    letter-spacing: 5px !important;
  }
  :focus, :focus-visible { outline: none !important; }
  .head, .card, .label, .control, .root, button, input { display: none !important; }
`;

const document = (head: string): string => `<!doctype html>
<html lang="nl">
  <title>Gastpagina</title>
  <link rel="icon" href="data:," />
  ${head}
  <lc-centre-finder><p slot="fallback"><a href="tel:08000000000">0800 0000 000</a></p></lc-centre-finder>
</html>`;
const script = (at: string): string =>
  `<script type="module" src="/${at}/embed.js" data-directory="/data/centres.json"></script>`;

const pages: Record<string, string> = {
  '/calm': document(script('cdn')),
  '/hostile': document(`<style>${hostile}</style>${script('cdn')}`),
  '/twice': document(script('cdn') + script('again')),
  '/versions': document(script('cdn') + script('other')),
};

suite('on a page that means no good', { timeout: 120_000 }, () => {
  let demo: Demo;

  before(async () => {
    const server = await serve(
      { '/cdn': 'dist/cdn', '/again': 'dist/cdn', '/other': 'dist/cdn', '/data': 'demo/data' },
      {
        intercept({ url = '' }, response) {
          const page = pages[url];
          if (page !== undefined) response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
          else if (url.startsWith('/other/') && url.endsWith('.js'))
            response.setHeader('content-type', 'text/javascript').end(otherVersion(url));
          else return false;
          return true;
        },
      },
    );
    demo = await Demo.start(server);
  });
  after(() => demo.stop());

  async function visiting<T>(path: string, look: (visitor: Visitor) => Promise<T>): Promise<T> {
    const visitor = await demo.visitor();
    try {
      await visitor.open(path);
      return await look(visitor);
    } finally {
      await visitor.leave();
    }
  }

  test('what is locked looks the same: brand, focus, errors, size of text and targets', async () => {
    const calm = await visiting('/calm', locked);
    assert.equal(calm['brand mark'], 'rgb(247, 168, 94)');
    assert.equal(calm['band'], 'rgb(13, 75, 60)');
    assert.equal(calm['text'], '17px');
    assert.deepEqual(await visiting('/hostile', locked), calm);
  });

  for (const path of ['/twice', '/versions']) {
    test(`${path}: the kit loaded again is harmless`, async () => {
      await visiting(path, async (visitor) => {
        await visitor.field.fill('3511');
        await visitor.field.press('Enter');
        await visitor.finder.locator('.distance').first().waitFor();
        await visitor.step('filters');
        await visitor.step('unfolded');
        await visitor.settled();
        const warning = /^\[loopbaancentra\] <lc-[\w-]+> is already defined by version (\S+); version (\S+) leaves/;
        for (const complaint of visitor.complaints) assert.match(complaint, warning);
        assert.ok(visitor.complaints.length <= 1, visitor.complaints.join('\n'));
        assert.equal(await visitor.finder.getByRole('combobox').count(), 1);
      });
    });
  }
});

/** The same kit as if it were another version. */
function otherVersion(url: string): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return readFileSync(url.replace('/other', 'dist/cdn'), 'utf8').replaceAll(`\`${version}\``, `\`${OTHER}\``);
}

/** Computed styles of what no page may change, in a finder with an error, an open list and the focus on a button. */
async function locked({ finder, field, page, centres }: Visitor): Promise<Record<string, string>> {
  const style = (selector: string, property: string): Promise<string> =>
    finder
      .locator(selector)
      .first()
      .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), property);

  await field.fill('Qwxyz');
  await field.press('Enter');
  await centres.first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  return {
    'brand mark': await style('lc-brand-mark .light', 'fill'),
    'brand name': await style('lc-brand-mark .name', 'color'),
    band: await style('.head', 'background-color'),
    arch: await style('.root', 'border-start-start-radius'),
    text: await style('.promise', 'font-size'),
    'style of text': await style('.promise', 'font-style'),
    'case of text': await style('.promise', 'text-transform'),
    'space between letters': await style('.promise', 'letter-spacing'),
    'small text': await style('.order', 'font-size'),
    'colour of text': await style('.centre .where', 'color'),
    title: await style('.title', 'font-size'),
    'weight of title': await style('.title', 'font-weight'),
    error: await style('lc-combobox .error', 'color'),
    'around an error': await style('lc-combobox .error', 'background-color'),
    'border of an error': await style('lc-combobox .box', 'border-top-color'),
    'focus ring': await style('lc-button .control:focus-visible', 'outline-color'),
    'width of the focus ring': await style('lc-button .control:focus-visible', 'outline-width'),
    'gap of the focus ring': await style('lc-button .control:focus-visible', 'box-shadow'),
    'height of a button': await style('lc-button.submit .control', 'min-height'),
    'height of a choice': await style('lc-choice-group .choice', 'min-height'),
    'free of charge': await style('lc-tag[tone="free"] *', 'background-color'),
    marker: await style('.marker', 'background-color'),
  };
}
