import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, suite, test } from 'node:test';
import { Demo, type Visitor } from './demo.ts';

suite('finding a centre with the keyboard alone', { timeout: 120_000 }, () => {
  let demo: Demo;
  let visitor: Visitor;

  before(async () => {
    demo = await Demo.start();
  });
  after(() => demo.stop());
  beforeEach(async () => {
    visitor = await demo.visitor();
    await visitor.open();
  });
  afterEach(() => visitor.leave());

  const press = (key: string): Promise<void> => visitor.page.keyboard.press(key);
  const count = async (): Promise<number> => Number(/\d+/.exec(await visitor.count.innerText())?.[0]);
  const button = (name: string | RegExp) => visitor.finder.getByRole('button', { name });

  async function search(text: string): Promise<void> {
    await visitor.pressUntil('Tab', visitor.field);
    await visitor.page.keyboard.type(text);
    await press('Enter');
    await visitor.centres.first().waitFor();
  }

  test('a postcode and a suggestion give the nearest centres first', async () => {
    await visitor.pressUntil('Tab', visitor.field);
    await visitor.page.keyboard.type('3511');
    await visitor.finder.getByRole('option').first().waitFor();
    await press('ArrowDown');
    await press('Enter');
    await visitor.centres.first().waitFor();

    assert.match(await visitor.field.inputValue(), /Utrecht/);
    assert.ok(await visitor.hasFocus(visitor.field), 'the focus stays where the visitor types');
    const distances = await visitor.finder.locator('.distance').allInnerTexts();
    const kilometres = distances.map(
      (text) => Number.parseFloat(text.replace(/[^\d,]/g, '').replace(',', '.')) / (text.endsWith(' m') ? 1000 : 1),
    );
    assert.equal(kilometres.length, 10);
    assert.deepEqual(
      kilometres,
      kilometres.toSorted((a, b) => a - b),
    );
    assert.ok(kilometres[0]! < 5, `the nearest is at ${distances[0]}`);
  });

  test('Enter without a suggestion searches too, and says how many there are', async () => {
    await search('Utrecht');
    assert.equal(await visitor.announced.innerText(), await visitor.count.innerText());
    assert.ok((await count()) > 10);
  });

  test('Escape closes the suggestions and keeps the text; once more empties the field', async () => {
    await visitor.pressUntil('Tab', visitor.field);
    await visitor.page.keyboard.type('Utr');
    await visitor.finder.getByRole('option').first().waitFor();
    await press('Escape');
    assert.equal(await visitor.finder.getByRole('option').count(), 0);
    assert.equal(await visitor.field.inputValue(), 'Utr');
    await press('Escape');
    assert.equal(await visitor.field.inputValue(), '');
    assert.ok(await visitor.hasFocus(visitor.field));
  });

  test('an unknown place is said, and takes the list that was there not away', async () => {
    await search('Utrecht');
    const nearest = await visitor.centres.first().innerText();
    await visitor.page.keyboard.press('Control+a');
    await visitor.page.keyboard.type('Qwxyz');
    await press('Enter');
    const alert = visitor.finder.locator('form [role=alert]');
    await alert.filter({ hasText: 'Qwxyz' }).waitFor({ state: 'attached' });
    assert.equal(await visitor.field.inputValue(), 'Qwxyz');
    assert.equal(await visitor.field.getAttribute('aria-invalid'), 'true');
    assert.equal(await visitor.centres.first().innerText(), nearest);
  });

  test('a centre unfolds on Enter and tells how to make an appointment', async () => {
    await search('3511');
    const first = visitor.centres.first();
    await visitor.pressUntil('Tab', first);
    await press('Enter');
    assert.equal(await first.getAttribute('aria-expanded'), 'true');
    assert.ok(await visitor.hasFocus(first));
    assert.ok((await visitor.finder.getByRole('table').getByRole('row').count()) >= 7, 'the week is shown');

    await visitor.pressUntil('Tab', button('Maak een afspraak'));
    await press('Enter');
    const contact = visitor.finder.locator('.contact');
    await contact.getByText('Zo maak je een afspraak').waitFor();
    assert.equal(await contact.locator('[role=status]').count(), 1, 'it is announced');
    assert.ok(await contact.getByRole('link', { name: /\d{3}/ }).isVisible());

    await visitor.pressUntil('Shift+Tab', first);
    await press('Enter');
    assert.equal(await first.getAttribute('aria-expanded'), 'false');
  });

  test('Space chooses a filter; the number of results changes and is announced; all off brings them back', async () => {
    await search('3511');
    const all = await count();
    const evening = visitor.finder.getByRole('checkbox', { name: /avonds/ });
    await visitor.pressUntil('Tab', evening);
    await press('Space');
    await visitor.page.waitForFunction((text) => {
      const list = document.querySelector('lc-centre-finder')?.shadowRoot?.querySelector('lc-centre-results');
      return list?.shadowRoot?.querySelector('.count')?.textContent !== text;
    }, `${all} loopbaancentra`);
    const some = await count();
    assert.ok(some > 0 && some < all, `${some} of ${all}`);
    assert.ok(await visitor.hasFocus(evening), 'the focus stays on the filter');
    assert.equal(await visitor.announced.innerText(), `${some} loopbaancentra`);

    await visitor.pressUntil('Tab', button('Meer keuzes'));
    await press('Enter');
    await visitor.pressUntil('Tab', visitor.finder.locator('.groups input').first());
    await visitor.pressUntil('Shift+Tab', button('Zet alle keuzes uit'));
    await press('Enter');
    await visitor.count.filter({ hasText: String(all) }).waitFor();
    assert.ok(await visitor.hasFocus(visitor.count), 'the button is gone; the focus goes to the number');
  });

  test('more centres go on below, and so does the focus', async () => {
    await search('3511');
    assert.equal(await visitor.centres.count(), 10);
    await visitor.pressUntil('Tab', button(/^Toon meer centra/));
    await press('Enter');
    await visitor.centres.nth(10).waitFor();
    await visitor.settled();
    assert.equal(await visitor.centres.count(), 20);
    assert.ok(await visitor.hasFocus(visitor.centres.nth(10)), await visitor.focused());
  });

  test('"open in the evening" without a search shows the list and goes there', async () => {
    await visitor.pressUntil('Tab', button('’s avonds open'));
    await press('Enter');
    await visitor.centres.first().waitFor();
    await visitor.settled();
    assert.ok(await visitor.hasFocus(visitor.count), await visitor.focused());
    assert.ok(await visitor.finder.getByRole('checkbox', { name: /avonds/ }).isChecked());
  });

  test('the map opens, its markers are buttons, and one leads back to its centre in the list', async () => {
    await search('3511');
    const open = button('Toon op de kaart');
    await visitor.pressUntil('Shift+Tab', open);
    await press('Enter');
    const marker = visitor.finder.locator('lc-map .marker:not(.cluster)').first();
    await marker.waitFor();
    const [, position, name] = /^(\d+)\. (.*)/.exec((await marker.getAttribute('aria-label')) ?? '') ?? [];
    await visitor.pressUntil('Tab', marker);
    await press('Enter');
    const back = button('Bekijk in de lijst');
    await back.waitFor();
    await visitor.pressUntil('Tab', back, 120);
    await press('Enter');
    await visitor.finder.locator('.details').waitFor();
    const centre = visitor.centres.nth(Number(position) - 1);
    assert.equal(await centre.innerText(), name);
    assert.equal(await centre.getAttribute('aria-expanded'), 'true');
    assert.ok(await visitor.hasFocus(centre), await visitor.focused());

    await visitor.pressUntil('Shift+Tab', button('Sluit de kaart'), 200);
    await press('Enter');
    await open.waitFor();
    assert.ok(await visitor.hasFocus(open), 'the focus stays on the button that closed the map');
    assert.equal(await visitor.finder.locator('lc-map').count(), 0);
  });
});
