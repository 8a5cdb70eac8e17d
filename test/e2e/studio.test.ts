import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, suite, test } from 'node:test';
import type { FrameLocator, Locator } from 'playwright-core';
import { composeThemes } from '../../tokens/themes.ts';
import { axe, found } from './axe.ts';
import { Demo, type Visitor } from './demo.ts';

const source = (file: string) => ({ file, tree: JSON.parse(readFileSync(file, 'utf8')) as unknown });

suite('the theme studio', { timeout: 300_000 }, () => {
  let demo: Demo;
  let visitor: Visitor;
  let frame: FrameLocator;

  before(async () => {
    demo = await Demo.start();
  });
  after(() => demo.stop());
  beforeEach(async () => {
    visitor = await demo.visitor({ viewport: { width: 1280, height: 900 } });
    await open();
  });
  afterEach(() => visitor.leave());

  async function open(hash = ''): Promise<void> {
    await visitor.goto(`/studio/${hash}`);
    frame = visitor.page.locator('iframe').first().contentFrame();
    await visitor.page.getByRole('heading', { name: 'Kleuren' }).waitFor();
    await button().waitFor();
  }
  const start = (): Locator => visitor.page.getByLabel('Begin met');
  const swatch = (name: string): Locator => visitor.page.getByRole('button', { name: new RegExp(`^${name}: #`) });
  const hexField = (): Locator => visitor.page.getByRole('textbox', { name: /^Hex/ });
  /** The main button in the preview. */
  const button = (): Locator => frame.locator('lc-button[variant=primary]').first().locator('button');
  const summary = (): Locator => visitor.page.locator('studio-contrast .summary');
  const refusal = (): Locator => visitor.page.locator('.problems li');

  async function paint(name: string, hex: string): Promise<void> {
    await swatch(name).click();
    await hexField().fill(hex);
    await hexField().press('Enter');
  }
  async function background(color: string): Promise<void> {
    await expectEventually(() => button().evaluate((element) => getComputedStyle(element).backgroundColor), color);
  }
  async function drop(name: string, content: string, type = 'application/json'): Promise<void> {
    await visitor.page.evaluate(
      ([name, content, type]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content!], name!, { type: type! }));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      [name, content, type],
    );
  }
  async function exported(): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([
      visitor.page.waitForEvent('download'),
      visitor.page.getByRole('button', { name: 'Download', exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }

  test('a region is chosen, a colour changed, and the preview follows without loading again', async () => {
    await frame.locator('html').evaluate(() => ((globalThis as { mark?: boolean }).mark = true));
    await start().selectOption('veerhaven');
    await background('rgb(15, 95, 102)');
    await paint('Hoofdknop, licht', '#6a2bb0');
    await background('rgb(106, 43, 176)');
    const slider = visitor.page.getByRole('slider', { name: /^Lichtheid/ });
    assert.match((await slider.getAttribute('aria-valuetext')) ?? '', /^\d+ procent$/);
    await slider.press('ArrowLeft');
    await expectEventually(
      () =>
        hexField()
          .inputValue()
          .then((hex) => hex !== '#6a2bb0'),
      true,
    );
    assert.equal(await frame.locator('html').evaluate(() => (globalThis as { mark?: boolean }).mark), true);
  });

  test('every theme of the kit and of four hosts can be begun with', async () => {
    const values = await start()
      .locator('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value')!));
    assert.ok(values.length >= 42, String(values.length));
    assert.equal(values.filter((value) => value.startsWith('host:')).length, 4);
    await start().selectOption('host:ma');
    await expectEventually(() => start().inputValue(), 'host:ma');
    await expectEventually(
      () =>
        summary()
          .innerText()
          .then((text) => /^1[0-6]\d van 170/.test(text.trim())),
      true,
    );
    await visitor.page.getByRole('button', { name: 'Los alles op' }).click();
    await expectEventually(
      () =>
        summary()
          .innerText()
          .then((text) => text.trim().startsWith('170 van 170')),
      true,
    );
  });

  test('a pair that fails says so in words, and one click mends it', async () => {
    await paint('Link, licht', '#ffcc00');
    await visitor.page.getByRole('button', { name: /^Link, licht: #ffcc00, te weinig contrast/ }).waitFor();
    await expectEventually(
      () =>
        visitor.page
          .locator('p[role=status]')
          .first()
          .innerText()
          .then((text) => text.includes('combinaties hebben te weinig contrast')),
      true,
    );
    await visitor.page.getByRole('button', { name: 'Neem mee' }).click();
    await visitor.page.getByText('Nog niet klaar om mee te nemen').waitFor();
    assert.equal(await visitor.page.getByRole('button', { name: 'Download' }).count(), 0);
    await visitor.page.getByRole('button', { name: 'Sluiten' }).click();
    await visitor.page.getByRole('button', { name: /^Neem #[0-9a-f]{6} voor Link, licht/ }).click();
    await expectEventually(
      () =>
        summary()
          .innerText()
          .then((text) => text.trim().startsWith('170 van 170')),
      true,
    );
  });

  test('back and forth, by button and by keyboard', async () => {
    await paint('Hoofdknop, licht', '#6a2bb0');
    await background('rgb(106, 43, 176)');
    await visitor.page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await background('rgb(18, 97, 76)');
    await visitor.page.getByRole('button', { name: 'Opnieuw doen' }).click();
    await background('rgb(106, 43, 176)');
    await start().focus();
    await visitor.page.keyboard.press('Control+z');
    await background('rgb(18, 97, 76)');
    await visitor.page.keyboard.press('Control+Shift+z');
    await background('rgb(106, 43, 176)');
  });

  test('what goes out is what the build takes', async () => {
    await visitor.page.getByRole('button', { name: 'Kies één kleur' }).click();
    await hexField().fill('#a03070');
    await hexField().press('Enter');
    await visitor.page.getByRole('button', { name: 'Maak de kleuren' }).click();
    await visitor.page.getByLabel('Naam naast het merk').fill('Werkplein Zuid');
    await visitor.page.getByRole('slider', { name: 'Knoppen en velden' }).press('Home');
    await visitor.page.getByRole('button', { name: 'Neem mee' }).click();
    const { name, text } = await exported();
    assert.equal(name, 'werkplein-zuid.tokens.json');
    const file = { file: `tokens/regions/${name}`, tree: JSON.parse(text) as unknown };
    const { themes, problems } = composeThemes(source('tokens/base.tokens.json'), source('tokens/brand.tokens.json'), [
      file,
    ]);
    assert.deepEqual(problems, []);
    assert.equal(themes[1]?.profile.name, 'Werkplein Zuid');
    assert.equal(themes[1].overridden.length, 12);
    await visitor.page.getByRole('button', { name: 'CSS', exact: true }).click();
    assert.match((await exported()).text, /--lc-radius-m: 0px;/);
    await visitor.page.getByRole('button', { name: 'HTML', exact: true }).click();
    assert.match((await exported()).text, /<lc-centre-finder>/);
  });

  test('a bad file changes nothing and is told apart, token by token', async () => {
    await start().selectOption('veerhaven');
    await background('rgb(15, 95, 102)');
    const region = readFileSync('tokens/regions/rijnmond.tokens.json', 'utf8');
    const bad: [content: string, says: RegExp][] = [
      ['{"color": {', /bad\.json: \(file\) is not JSON/],
      [region.replace('"accent"', '"text"'), /bad\.json: color\.text is locked/],
      [region.replace('"accent"', '"__proto__"'), /bad\.json: .*__proto__/],
      [' '.repeat(10_000_000), /10\.0 MB/],
    ];
    for (const [content, says] of bad) {
      await drop('bad.json', content);
      await refusal().filter({ hasText: says }).first().waitFor();
      await visitor.page.locator('.news').getByRole('button', { name: 'Sluiten' }).click();
      await background('rgb(15, 95, 102)');
    }
    await drop('rijnmond.tokens.json', region);
    await visitor.page.getByText('rijnmond.tokens.json is geopend').waitFor();
    assert.equal(await visitor.page.getByLabel('Naam naast het merk').inputValue(), 'Rijnmond');
  });

  test('a logo is shown in the preview when it is safe, and refused when it is not', async () => {
    const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">${inner}</svg>`;
    await drop('logo.svg', svg('<script>parent.pwned = true</script>'), 'image/svg+xml');
    await visitor.page.getByText(/logo\.svg holds <script>/).waitFor();
    assert.equal(await frame.locator('#logo').isVisible(), false);
    await drop('logo.svg', svg('<path d="M0 0h8v8z" fill="#c00"/>'), 'image/svg+xml');
    await frame.locator('#logo').waitFor();
    await visitor.page.getByRole('button', { name: 'Deel link' }).click();
    await visitor.page.getByText('Het logo gaat niet mee').waitFor();
  });

  test('the address brings somebody else to the same theme, and a broken one to a fresh start', async () => {
    await start().selectOption('veerhaven');
    await paint('Hoofdknop, licht', '#6a2bb0');
    await visitor.page.waitForURL(/start=veerhaven&color\.action=6a2bb0\.[0-9a-f]{6}$/);
    const { hash } = new URL(visitor.page.url());
    await visitor.goto('/');
    await open(hash);
    await background('rgb(106, 43, 176)');
    assert.equal(await start().inputValue(), 'veerhaven');
    await visitor.goto('/');
    await open('#v=1&start=veerhaven&color.text=ffffff.ffffff');
    await visitor.page.getByText('De link klopt niet').waitFor();
    assert.equal(await start().inputValue(), 'national');
  });

  test('the preview shows dark, mobile and Arabic, of all widgets', async () => {
    await visitor.page.getByRole('radio', { name: 'Donker' }).check();
    await background('rgb(149, 205, 180)');
    await visitor.page.getByRole('checkbox', { name: 'Mobiel' }).check();
    await visitor.page.getByRole('checkbox', { name: 'Arabisch' }).check();
    await expectEventually(
      () => frame.locator('html').evaluate((root) => `${(root as HTMLElement).dir} ${innerWidth}`),
      'rtl 360',
    );
    await visitor.page.getByRole('radio', { name: 'Zoeker' }).check();
    await frame.locator('lc-centre-finder .root[dir=rtl]').waitFor();
    await visitor.page.getByRole('radio', { name: 'Zelftest' }).check();
    await frame.locator('lc-self-test .root[dir=rtl]').waitFor();
    await visitor.page.getByRole('radio', { name: 'Naast elkaar' }).check();
    await visitor.page.frameLocator('iframe[data-scheme=dark]').locator('lc-self-test .root').waitFor();
  });

  test('without a mouse: from the start to a colour and its sliders', async () => {
    await visitor.pressUntil('Tab', start());
    await visitor.page.keyboard.press('ArrowDown');
    await expectEventually(
      () =>
        start()
          .inputValue()
          .then((value) => value !== 'national'),
      true,
    );
    await visitor.pressUntil('Tab', swatch('Hoofdknop, licht'));
    await visitor.page.keyboard.press('Enter');
    const hue = visitor.page.getByRole('slider', { name: /^Tint, Hoofdknop, licht/ });
    await visitor.pressUntil('Tab', hue);
    const before = await hexField().inputValue();
    await visitor.page.keyboard.press('PageUp');
    await expectEventually(
      () =>
        hexField()
          .inputValue()
          .then((hex) => hex !== before),
      true,
    );
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, ${colorScheme}`, async () => {
      await visitor.page.emulateMedia({ colorScheme });
      await visitor.page.evaluate(axe);
      assert.deepEqual(await found(visitor, 'studio-app'), []);
      await paint('Hoofdknop, licht', '#ffcc00');
      await visitor.page.getByRole('button', { name: 'Los alles op' }).waitFor();
      await drop('bad.json', '{');
      await refusal().first().waitFor();
      assert.deepEqual(await found(visitor, 'studio-app'), []);
      await visitor.page.getByRole('button', { name: 'Neem mee' }).click();
      await visitor.page.getByText('Nog niet klaar').waitFor();
      assert.deepEqual(await found(visitor, 'studio-app'), []);
      await visitor.page.locator('dialog').getByRole('button', { name: 'Los alles op' }).click();
      await visitor.page.getByRole('button', { name: 'Download' }).waitFor();
      assert.deepEqual(await found(visitor, 'studio-app'), []);
    });
  }

  test('fits 320 pixels, pane by pane', async () => {
    await visitor.page.setViewportSize({ width: 320, height: 640 });
    for (const pane of ['Thema', 'Voorbeeld', 'Contrast']) {
      await visitor.page.getByRole('navigation').getByRole('button', { name: pane }).click();
      const wide = await visitor.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${pane}: ${wide}`);
    }
  });

  test('nobody else is asked for anything, nothing is kept, and the policy is never broken', async () => {
    await start().selectOption('host:denhaag');
    await expectEventually(() => start().inputValue(), 'host:denhaag');
    await start().selectOption('national');
    for (const scene of ['Zoeker', 'Zelftest', 'Bouwstenen'])
      await visitor.page.getByRole('radio', { name: scene }).check();
    await visitor.settled();
    assert.deepEqual(visitor.outside, []);
    // The widgets say that they show national colours while those of the host cannot be read.
    assert.deepEqual(
      visitor.complaints.filter((text) => !text.includes('shows national colours')),
      [],
    );
    const { cookies, origins } = await visitor.page.context().storageState();
    assert.deepEqual({ cookies, origins }, { cookies: [], origins: [] });
    const refused = await visitor.page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b></b>';
        return false;
      } catch {
        return true;
      }
    });
    assert.equal(refused, true);
  });
});

/** Asks until the answer is right; what the page does after a pause has no event to wait for. */
async function expectEventually<Value>(ask: () => Promise<Value>, expected: Value): Promise<void> {
  let answer = await ask();
  for (const end = Date.now() + 10_000; Date.now() < end && answer !== expected; answer = await ask())
    await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(answer, expected);
}
