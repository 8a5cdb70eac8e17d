import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, suite, test } from 'node:test';
import type { LcHandOverEvent } from '../../src/widgets/self-test/self-test.events.ts';
import { Demo, type Visitor } from './demo.ts';
import { AGENCY, kept, NOTHING_KEPT, SCHOOL, SelfTest } from './self-test.ts';

suite('answers stay on the device', { timeout: 180_000 }, () => {
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

  test('from the first question on nobody is asked anything, to the result and what is done with it', async () => {
    await selfTest.open(SCHOOL);
    await selfTest.start();
    const asked: string[] = [];
    visitor.page.on('request', (request) => asked.push(request.url()));
    await selfTest.answerToTheEnd();
    await selfTest.result.locator('.occupation').first().waitFor();
    const [file] = await Promise.all([
      visitor.page.waitForEvent('download'),
      selfTest.button('Download als gegevens (JSON)').click(),
    ]);
    await selfTest.button('Bespreek dit met een adviseur').click();
    await selfTest.dialog.getByRole('button', { name: 'Geef dit mee' }).click();
    await visitor.settled();
    assert.deepEqual(
      asked.filter((url) => url.startsWith('http')),
      [],
    );
    assert.deepEqual(visitor.outside, []);
    assert.deepEqual(await kept(visitor), NOTHING_KEPT);
    const result = JSON.parse(readFileSync(await file.path(), 'utf8')) as { validated: boolean; answers: unknown[] };
    assert.deepEqual(
      { validated: result.validated, answers: result.answers.length },
      { validated: false, answers: 30 },
    );
  });

  test('before the visitor does something nobody is asked anything', async () => {
    await selfTest.open(SCHOOL);
    const before = visitor.requests.length;
    await visitor.page.waitForTimeout(3000);
    assert.deepEqual(visitor.requests.slice(before), []);
  });

  for (const language of ['nl', 'ar']) {
    test(`a visitor who loses the connection after the first question still gets the whole result, ${language}`, async () => {
      if (language === 'ar') await visitor.inArabic(SCHOOL);
      await selfTest.open(SCHOOL);
      await selfTest.start();
      await visitor.page.context().setOffline(true);
      const before = visitor.requests.length;
      await selfTest.answerToTheEnd();
      assert.equal(await selfTest.result.locator('.type').count(), 3);
      assert.equal(await selfTest.result.locator('.hexagon').count(), 1);
      assert.equal(await selfTest.result.locator('.occupation').count(), 6);
      assert.match(
        await selfTest.title.innerText(),
        language === 'ar' ? /\p{Script=Arabic}/u : /^Dit past het best bij jou: /,
      );
      await selfTest.result.locator('.more').click();
      assert.equal(await selfTest.result.locator('.occupation').count(), 12);
      const blank = await selfTest.result
        .locator('lc-icon')
        .evaluateAll((icons) =>
          icons
            .filter((icon) => !icon.shadowRoot?.querySelector('path:not([d=""])'))
            .map((icon) => icon.getAttribute('name')),
        );
      assert.deepEqual(blank, []);
      await selfTest.result.locator('.talk').click();
      await selfTest.dialog.locator('.part').first().waitFor();
      assert.deepEqual(visitor.requests.slice(before), []);
      assert.deepEqual(visitor.complaints, []);
    });
  }

  test('a visitor who loses the connection on the way to help still gets the whole result', async () => {
    await selfTest.open(AGENCY);
    await selfTest.start();
    await visitor.page.context().setOffline(true);
    await selfTest.answerToTheEnd();
    await selfTest.result.locator('.route').waitFor();
    const [file] = await Promise.all([
      visitor.page.waitForEvent('download'),
      selfTest.button('Download als tekst').click(),
    ]);
    assert.match(readFileSync(await file.path(), 'utf8'), /Al mijn antwoorden/);
    assert.deepEqual(visitor.complaints, []);
  });

  test('nothing is kept until the visitor asks for it; a new visit goes on; erasing leaves nothing', async () => {
    await selfTest.open(SCHOOL);
    await selfTest.start();
    for (const key of ['5', '1', '4']) {
      const question = await selfTest.asked.innerText();
      await visitor.page.keyboard.press(key);
      await selfTest.left(question);
    }
    assert.deepEqual(await kept(visitor), NOTHING_KEPT);

    await selfTest.button('Bewaar op dit apparaat').click();
    await selfTest.widget.getByText('Je antwoorden staan op dit apparaat').waitFor();
    const one = { ...NOTHING_KEPT, local: ['lc-self-test:interessekompas'] };
    assert.deepEqual(await kept(visitor), one);
    const fourth = await selfTest.asked.innerText();

    await selfTest.open(SCHOOL);
    await selfTest.widget.getByText('Je hebt al 3 vragen beantwoord').waitFor();
    await selfTest.button('Ga verder').click();
    await selfTest.asked.waitFor();
    assert.equal(await selfTest.asked.innerText(), fourth);
    assert.equal(await selfTest.far.innerText(), 'Vraag 4 van 30');
    await visitor.page.keyboard.press('2');
    await selfTest.left(fourth);
    const answers = await visitor.page.evaluate(
      () =>
        Object.keys(
          (JSON.parse(localStorage.getItem('lc-self-test:interessekompas') ?? '') as { answers: object }).answers,
        ).length,
    );
    assert.equal(answers, 4, 'later answers are kept too');

    await selfTest.button('Wis mijn antwoorden').click();
    assert.deepEqual(await kept(visitor), one, 'not before the visitor is sure');
    await selfTest.button('Ja, wis alles').click();
    await selfTest.button('Start de test').waitFor();
    assert.deepEqual(await kept(visitor), NOTHING_KEPT);
    await selfTest.open(SCHOOL);
    await selfTest.button('Start de test').waitFor();
  });

  test('an adviser gets what the visitor left ticked, word for word, and the page no more than that', async () => {
    await visitor.page.addInitScript(() => {
      addEventListener('lc-hand-over', (event) => {
        event.preventDefault();
        (globalThis as { handOver?: object }).handOver = (event as Event & Pick<LcHandOverEvent, 'handOver'>).handOver;
      });
    });
    await selfTest.open(SCHOOL);
    await selfTest.start();
    await selfTest.answerToTheEnd();
    await selfTest.result.locator('.occupation').first().waitFor();
    await selfTest.button('Bespreek dit met een adviseur').click();
    const part = (name: string) => selfTest.dialog.getByRole('checkbox', { name });
    const ticked = async () => ({
      result: await part('Mijn uitslag').isChecked(),
      occupations: await part('De beroepen').isChecked(),
      answers: await part('Al mijn antwoorden').isChecked(),
    });
    assert.deepEqual(await ticked(), { result: true, occupations: true, answers: false });
    await part('De beroepen').uncheck();
    await part('Al mijn antwoorden').check();
    const shown = await selfTest.dialog.locator('.part:not(.out) li').allInnerTexts();
    await selfTest.dialog.getByRole('button', { name: 'Geef dit mee' }).click();
    await selfTest.dialog.waitFor({ state: 'hidden' });

    const handOver = await visitor.page.evaluate(
      () =>
        (globalThis as unknown as { handOver: { result: string[]; answers: { question: string; answer: string }[] } })
          .handOver,
    );
    assert.deepEqual(Object.keys(handOver).sort(), ['answers', 'instrument', 'result']);
    assert.equal(handOver.answers.length, 30);
    assert.deepEqual(shown.slice(0, -30), handOver.result);
    for (const [i, { question, answer }] of handOver.answers.entries()) {
      const line = shown.slice(-30)[i] ?? '';
      assert.ok(line.startsWith(question) && line.endsWith(answer), `${line}, not ${question} ${answer}`);
    }
  });

  test('the page hears how far a visitor is, never what they answered', async () => {
    await visitor.page.addInitScript(() => {
      const heard: string[] = ((globalThis as { heard?: string[] }).heard = []);
      for (const type of ['lc-test-start', 'lc-test-progress', 'lc-test-complete'])
        addEventListener(type, (event) => heard.push(JSON.stringify(event)));
    });
    await selfTest.open(SCHOOL);
    await selfTest.start();
    await selfTest.answerToTheEnd();
    const heard = await visitor.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    const events = heard.map((text) => JSON.parse(text) as Record<string, unknown>);
    assert.equal(events.length, 32);
    assert.deepEqual([...new Set(events.flatMap((event) => Object.keys(event)))].sort(), [
      'answered',
      'instrument',
      'isTrusted',
      'resumed',
      'total',
    ]);
  });
});
