import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { serve } from '../support/server.ts';
import { Demo, type Visitor } from './demo.ts';
import { SelfTest } from './self-test.ts';

/** No inline code or style, no frames, no connections, and a policy for nobody but Lit. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const document = `<!doctype html>
<html lang="nl">
  <title>Streng</title>
  <link rel="icon" href="data:," />
  <script type="module" src="/cdn/embed.js"></script>
  <h1>Streng</h1>
  <lc-self-test instrument="interessekompas" short theme="veerhaven"></lc-self-test>
</html>`;

suite('a self-test under the strictest policy with Trusted Types', { timeout: 120_000 }, () => {
  let demo: Demo;
  let visitor: Visitor;
  let selfTest: SelfTest;

  before(async () => {
    const server = await serve(
      { '/cdn': 'dist/cdn' },
      {
        headers: () => ({ 'content-security-policy': policy }),
        intercept({ url }, response) {
          if (url !== '/') return false;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(document);
          return true;
        },
      },
    );
    demo = await Demo.start(server);
    visitor = await demo.visitor();
    selfTest = new SelfTest(visitor);
    await visitor.page.addInitScript(() => {
      const seen = globalThis as { violations?: string[]; printed?: string };
      const violations = (seen.violations = [] as string[]);
      addEventListener('securitypolicyviolation', (event) => {
        violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample} ${event.sourceFile}`);
      });
      // In place of the dialog of the browser: what would be on paper, told to the page around the frame.
      globalThis.print = () => {
        const { body, adoptedStyleSheets } = window.document;
        (parent as typeof seen).printed = `${adoptedStyleSheets.length} ${body.innerText}`;
        dispatchEvent(new Event('afterprint'));
      };
    });
    await selfTest.open('/');
  });
  after(() => demo.stop());

  async function allowed(): Promise<void> {
    // Reports come a little later. No waiting for the network: it has no end for a page whose frame for paper is gone.
    await visitor.page.waitForTimeout(300);
    const violations = await visitor.page.evaluate(() =>
      (globalThis as unknown as { violations: string[] }).violations.splice(0),
    );
    assert.deepEqual({ violations, complaints: visitor.complaints.splice(0) }, { violations: [], complaints: [] });
  }

  test('the start, with its full styling', async () => {
    const head = selfTest.widget.locator('.head');
    assert.equal(await head.evaluate((element) => getComputedStyle(element).backgroundColor), 'rgb(13, 75, 60)');
    await allowed();
  });

  test('the questions', async () => {
    await selfTest.start();
    await allowed();
    await selfTest.answerToTheEnd();
  });

  test('the result with its occupations', async () => {
    assert.match(await selfTest.title.innerText(), /^Dit past het best bij jou: /);
    await selfTest.result.locator('.occupation').first().waitFor();
    await allowed();
  });

  test('on paper', async () => {
    await selfTest.button('Print of bewaar als pdf').click();
    await visitor.page.waitForFunction(() => (globalThis as { printed?: string }).printed);
    const printed = await visitor.page.evaluate(() => (globalThis as unknown as { printed: string }).printed);
    assert.match(printed, /^1 Welk werk past bij mij\?/);
    assert.match(printed, /Al mijn antwoorden/);
    assert.equal(await selfTest.result.locator('iframe').count(), 0, 'no frame is left');
    await allowed();
  });

  test('as a file, and to an adviser', async () => {
    const [file] = await Promise.all([
      visitor.page.waitForEvent('download'),
      selfTest.button('Download als tekst').click(),
    ]);
    assert.equal(file.suggestedFilename(), 'interessekompas.txt');
    await selfTest.button('Bespreek dit met een adviseur').click();
    await selfTest.dialog.getByRole('button', { name: 'Geef dit mee' }).click();
    await selfTest.dialog.getByText('Zo neem je contact op').waitFor();
    await allowed();
  });
});
