import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, suite, test } from 'node:test';
import type { LcFindCentreEvent } from '../../src/widgets/self-test/self-test.events.ts';
import { Demo, type Visitor } from './demo.ts';
import { AGENCY, SCHOOL, SelfTest } from './self-test.ts';

suite('doing a test', { timeout: 180_000 }, () => {
  let demo: Demo;
  let visitor: Visitor;
  let selfTest: SelfTest;

  before(async () => {
    demo = await Demo.start();
  });
  after(() => demo.stop());
  beforeEach(async () => {
    visitor = await demo.visitor();
    selfTest = new SelfTest(visitor);
  });
  afterEach(() => visitor.leave());

  test('the interest test with nothing but a keyboard, to the occupations', async () => {
    const { keyboard } = visitor.page;
    const { widget, asked, far } = selfTest;
    const answer = (number: number) => widget.getByRole('radio').nth(number - 1);
    await selfTest.open(SCHOOL);
    await visitor.pressUntil('Tab', selfTest.button('Start de test'));
    await keyboard.press('Enter');
    await asked.waitFor();
    assert.equal(await far.innerText(), 'Vraag 1 van 30', 'the short form');
    assert.ok(await visitor.hasFocus(asked), `the question has the focus, not ${await visitor.focused()}`);

    const first = await asked.innerText();
    await keyboard.press('5');
    await selfTest.left(first);
    assert.equal(await far.innerText(), 'Vraag 2 van 30');
    assert.ok(await visitor.hasFocus(asked), await visitor.focused());

    await visitor.pressUntil('Tab', selfTest.button('Terug'));
    await keyboard.press('Enter');
    await widget.getByText(first, { exact: true }).waitFor();
    assert.ok(await answer(5).isChecked(), 'the answer is still there');

    await keyboard.press('Tab');
    assert.ok(await visitor.hasFocus(answer(5)), await visitor.focused());
    await keyboard.press('ArrowUp');
    assert.ok(await answer(4).isChecked());
    await visitor.page.waitForTimeout(400);
    assert.equal(await asked.innerText(), first, 'the arrow keys only choose');
    await keyboard.press('Enter');
    await selfTest.left(first);

    const second = await asked.innerText();
    await visitor.pressUntil('Tab', selfTest.button('Sla over'));
    await keyboard.press('Enter');
    await selfTest.left(second);
    assert.equal(await far.innerText(), 'Vraag 3 van 30');

    await selfTest.answerToTheEnd();
    assert.ok(await visitor.hasFocus(selfTest.title), `the result has the focus, not ${await visitor.focused()}`);
    assert.match(await selfTest.title.innerText(), /^Dit past het best bij jou: /);
    assert.equal(await selfTest.result.locator('.type').count(), 3);
    await selfTest.result.getByText('Je hebt 1 vraag overgeslagen').waitFor();
    const occupations = selfTest.result.locator('.occupation');
    assert.equal(await occupations.count(), 6);
    assert.match(await occupations.first().innerText(), /Waarom dit past: /);

    await visitor.pressUntil('Tab', selfTest.button(/^Toon meer beroepen/));
    await keyboard.press('Enter');
    await occupations.nth(6).waitFor();
    assert.ok(await visitor.hasFocus(occupations.nth(6)), await visitor.focused());

    await visitor.pressUntil('Shift+Tab', selfTest.result.locator('.skipped').getByRole('button'));
    await keyboard.press('Enter');
    await asked.waitFor();
    assert.equal(await asked.innerText(), second, 'to the question that was passed over');
    await keyboard.press('3');
    await selfTest.title.waitFor();
    assert.equal(await selfTest.result.locator('.skipped').count(), 0);
    assert.deepEqual(visitor.complaints, []);
  });

  test('the way to help, to a route with related help', async () => {
    await visitor.page.addInitScript(() => {
      const searches: object[] = ((globalThis as { searches?: object[] }).searches = []);
      addEventListener('lc-find-centre', (event) => {
        const { topic, audience } = event as Event & Pick<LcFindCentreEvent, 'topic' | 'audience'>;
        searches.push({ topic, audience });
      });
    });
    await selfTest.open(AGENCY);
    await selfTest.start();
    for (const answer of [
      'Ik heb nu geen betaald werk',
      'Ik zoek werk of ander werk',
      'Ik heb een idee',
      'Een keer praten met iemand',
      'Nee, ik heb de tijd',
    ]) {
      await selfTest.choose(answer);
    }
    await selfTest.widget.getByRole('checkbox', { name: 'Zorgen over geld' }).check();
    await selfTest.widget.getByRole('checkbox', { name: 'Lezen, schrijven' }).check();
    await selfTest.button('Volgende').click();
    await selfTest.title.waitFor();
    assert.equal(await selfTest.title.innerText(), 'Hulp bij het vinden van werk');
    const referrals = selfTest.result.locator('.referral .type-name');
    assert.deepEqual(await referrals.allInnerTexts(), ['Hulp bij zorgen over geld', 'Oefenen met taal']);

    await selfTest.button('Vind een centrum').click();
    await selfTest.phone.waitFor();
    await selfTest.dialog.getByRole('button', { name: 'Sluit' }).click();
    await selfTest.phone.waitFor({ state: 'hidden' });
    await selfTest.button('Vind een centrum: Hulp bij zorgen over geld').click();
    await selfTest.phone.waitFor();
    const searches = await visitor.page.evaluate(() => (globalThis as unknown as { searches: object[] }).searches);
    assert.deepEqual(searches, [
      { topic: 'work', audience: 'jobseeker' },
      { topic: 'money', audience: 'jobseeker' },
    ]);
    assert.deepEqual(visitor.complaints, []);
  });

  test('questions follow from answers: an employer is asked one', async () => {
    await selfTest.open(AGENCY);
    await selfTest.start();
    await selfTest.choose('Ik heb een vraag als werkgever');
    await selfTest.title.waitFor();
    assert.equal(await selfTest.title.innerText(), 'Een gesprek voor werkgevers');
  });
});
