import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, suite, test } from 'node:test';
import { centreRecord, directoryFile } from '../support/directory-file.ts';
import { Demo, type Visitor } from './demo.ts';

const DIRECTORY = '/data/centres.json';
const hundred = (): object[] =>
  Array.from({ length: 100 }, (_, i) => centreRecord({ identifier: `centrum-${i}`, name: `Centrum ${i}` }));

suite('when something is wrong with the directory', { timeout: 120_000 }, () => {
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

  const fallback = () => visitor.finder.getByRole('link', { name: '0800 0000 000' });
  const retry = () => visitor.finder.getByRole('button', { name: 'Probeer het nog eens' });
  const askForList = () => visitor.finder.getByRole('button', { name: 'Alle centra' }).click();

  async function failsWithHelp(): Promise<void> {
    await visitor.open();
    await askForList();
    await retry().waitFor();
    const alert = visitor.finder.getByRole('alert').filter({ hasText: 'De lijst met centra is er nu niet' });
    assert.ok(await alert.isVisible());
    assert.ok(await fallback().isVisible());
  }

  const broken: Record<string, () => Promise<unknown>> = {
    'cannot be reached': () => visitor.block(DIRECTORY),
    'answers with an error': () => visitor.answer(DIRECTORY, { message: 'Oeps' }, 500),
    'is no JSON': () => visitor.answer(DIRECTORY, '<!doctype html><title>Even geduld</title>'),
    'is something else': () => visitor.answer(DIRECTORY, { recipes: [] }),
    'is empty text': () => visitor.answer(DIRECTORY, ''),
  };
  for (const [what, arrange] of Object.entries(broken)) {
    test(`a directory that ${what} gives the phone number and a way to try again`, async () => {
      await arrange();
      await failsWithHelp();
      assert.ok(
        visitor.complaints.some((text) => text.startsWith('[loopbaancentra] No directory')),
        'the partner’s developer is told',
      );
    });
  }

  test('trying again works once the directory is back, and keeps the search', async () => {
    const unblock = await visitor.block(DIRECTORY);
    await visitor.open();
    await visitor.field.fill('3511');
    await visitor.field.press('Enter');
    await retry().waitFor();
    await unblock();
    await retry().click();
    await visitor.centres.first().waitFor();
    assert.ok(await visitor.finder.locator('.distance').first().isVisible());
    assert.equal(await visitor.field.inputValue(), '3511');
  });

  test('a slow directory says so, with the phone number, and comes through in the end', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await visitor.page.route(`**${DIRECTORY}`, async (route) => {
      await held;
      await route.continue();
    });
    await visitor.open();
    await askForList();
    const notice = visitor.finder.getByRole('status').filter({ hasText: 'Het duurt wat langer dan normaal' });
    await notice.waitFor();
    assert.ok(await fallback().isVisible());
    release();
    await visitor.centres.first().waitFor();
    assert.equal(await notice.count(), 0);
  });

  test('an empty directory says so', async () => {
    await visitor.answer(DIRECTORY, directoryFile({ centres: [] }));
    await visitor.open();
    await askForList();
    await visitor.finder.getByText('Er staan nog geen centra in deze lijst').waitFor();
    assert.ok(await fallback().isVisible());
  });

  test('one bad record among a hundred takes only itself away, and is reported', async () => {
    const centres = hundred();
    centres[41] = { identifier: 'kapot', name: 42, address: null };
    await visitor.answer(DIRECTORY, directoryFile({ centres }));
    await visitor.open();
    await askForList();
    await visitor.centres.first().waitFor();
    assert.equal(await visitor.count.innerText(), '99 loopbaancentra');
    assert.ok(visitor.complaints.some((text) => text.includes('/centres/41')));
  });

  test('swapped coordinates put no centre at the far side of the world', async () => {
    const swapped = centreRecord({
      identifier: 'gewisseld',
      name: 'Gewisseld',
      geo: { latitude: 5.1222, longitude: 52.0908 },
    });
    await visitor.answer(DIRECTORY, directoryFile({ centres: [centreRecord(), swapped] }));
    await visitor.open();
    await visitor.field.fill('3511');
    await visitor.field.press('Enter');
    await visitor.centres.first().waitFor();
    for (const distance of await visitor.finder.locator('.distance').allInnerTexts()) {
      const kilometres = Number(/[\d.]+/.exec(distance)?.[0]);
      assert.ok(distance.endsWith(' m') || kilometres < 10, distance);
    }
    assert.ok(visitor.complaints.some((text) => text.includes('/centres/1')));
  });

  test('markup and script in the directory stay text', async () => {
    const name = '<img src=x onerror="document.title=\'gekaapt\'"><script>document.title="gekaapt"</script>';
    const centre = centreRecord({
      name,
      description: { nl: '<b>vet</b>' },
      url: 'javascript:document.title="gekaapt"',
    });
    await visitor.answer(DIRECTORY, directoryFile({ centres: [centre] }));
    await visitor.open();
    const title = await visitor.page.title();
    await askForList();
    assert.equal(await visitor.centres.first().innerText(), name);
    await visitor.step('unfolded');
    assert.ok(await visitor.finder.getByText('<b>vet</b>').isVisible());
    assert.equal(await visitor.finder.locator('img, script, a[href^="javascript:"]').count(), 0);
    assert.equal(await visitor.page.title(), title);
  });
});

suite('when a part of the kit does not load', { timeout: 120_000 }, () => {
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

  const phone = () => visitor.finder.getByRole('link', { name: '0800 0000 000' });
  /** The files that are asked for when the visitor does something, and not before. */
  async function filesFor(act: (visitor: Visitor) => Promise<void>): Promise<string[]> {
    const other = await demo.visitor();
    await other.open();
    const before = new Set(other.requests);
    await act(other);
    await other.settled();
    await other.leave();
    return other.requests.filter((path) => path.startsWith('/cdn/') && path.endsWith('.js') && !before.has(path));
  }
  const blockAll = async (paths: string[]): Promise<() => Promise<void>> => {
    const unblock = await Promise.all(paths.map((path) => visitor.block(path)));
    return async () => {
      await Promise.all(unblock.map((undo) => undo()));
    };
  };

  test('without the script the element shows its own content', async () => {
    await visitor.block('/cdn/embed.js');
    await visitor.goto('/');
    assert.ok(await phone().isVisible());
    assert.ok(await visitor.finder.getByRole('link', { name: 'Bekijk alle loopbaancentra' }).isVisible());
  });

  test('without scripting the element shows its own content', async () => {
    await visitor.leave();
    visitor = await demo.visitor({ javaScriptEnabled: false });
    await visitor.goto('/');
    assert.ok(await phone().isVisible());
  });

  test('without the list’s code a message, the phone number and another try', async () => {
    const files = await filesFor(async (other) => other.finder.getByRole('button', { name: 'Alle centra' }).click());
    assert.ok(files.length > 0);
    const unblock = await blockAll(files);
    await visitor.open();
    await visitor.finder.getByRole('button', { name: 'Alle centra' }).click();
    const alert = visitor.finder.getByRole('alert').filter({ hasText: 'De lijst met centra laadt niet' });
    await alert.waitFor();
    assert.ok(await phone().isVisible());
    await unblock();
    await alert.getByRole('button').click();
    await visitor.centres.first().waitFor();
  });

  test('without the list of places the typed text stays, with a message, and another search works', async () => {
    const files = (await filesFor(async (other) => other.field.focus())).filter((path) => /gazetteer|place/.test(path));
    assert.ok(files.length > 0);
    const unblock = await blockAll(files);
    await visitor.open();
    await visitor.field.fill('Utrecht');
    await visitor.field.press('Enter');
    await visitor.finder
      .locator('form [role=alert]')
      .filter({ hasText: 'Zoeken lukt nu niet' })
      .waitFor({ state: 'attached' });
    assert.equal(await visitor.field.inputValue(), 'Utrecht');
    await visitor.centres.first().waitFor();
    await unblock();
    await visitor.field.press('Enter');
    await visitor.finder.locator('.distance').first().waitFor();
  });

  test('without the map’s code a message, while the list stays', async () => {
    const files = await filesFor(async (other) => {
      await other.step('list');
      await other.step('map');
    });
    const map = files.at(-1)!;
    const unblock = await visitor.block(map);
    await visitor.open();
    await visitor.step('list');
    const open = visitor.finder.getByRole('button', { name: 'Toon op de kaart' });
    await open.click();
    await visitor.finder.getByRole('alert').filter({ hasText: 'De kaart laadt niet' }).waitFor();
    assert.ok(await visitor.centres.first().isVisible());
    await unblock();
    await open.click();
    await visitor.finder.locator('lc-map .outline').first().waitFor();
  });
});
