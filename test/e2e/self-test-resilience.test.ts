import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, suite, test } from 'node:test';
import { Demo, type Visitor } from './demo.ts';
import { AGENCY, SCHOOL, SelfTest } from './self-test.ts';

const FILE = '/data/eigen-test.json';
const file = readFileSync('src/data/self-test/instruments/basisvaardigheden.nl.json', 'utf8');

suite('a self-test goes on when something fails', { timeout: 180_000 }, () => {
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

  test('where the browser refuses storage', async () => {
    await visitor.page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException('Access is denied', 'SecurityError');
          },
        });
      }
    });
    await selfTest.open(SCHOOL);
    await selfTest.start();
    await selfTest.button('Bewaar op dit apparaat').click();
    await selfTest.widget.getByText('je browser staat het niet toe').waitFor();
    await selfTest.answerToTheEnd();
    assert.match(await selfTest.title.innerText(), /^Dit past het best bij jou: /);
    assert.deepEqual(visitor.complaints, []);
  });

  test('where storage is full', async () => {
    await visitor.page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    });
    await selfTest.open(SCHOOL);
    await selfTest.start();
    await selfTest.button('Bewaar op dit apparaat').click();
    await selfTest.widget.getByText('dit apparaat is vol').waitFor();
    assert.deepEqual(visitor.complaints, []);
  });

  for (const [kept, when] of [
    ['{', 'before'],
    ['{"answers":{"r1":"5"}}', 'after'],
    ['{"instrumentId":"other","version":"1.0.0","answers":{"r1":["5"]}}', 'after'],
  ] as const) {
    test(`when ${kept} is what is kept: it says so ${when} the start`, async () => {
      await visitor.page.addInitScript((kept) => localStorage.setItem('lc-self-test:interessekompas', kept), kept);
      const sorry = selfTest.widget.getByText('We kunnen je bewaarde antwoorden niet meer lezen');
      await selfTest.open(SCHOOL);
      if (when === 'before') await sorry.waitFor();
      await selfTest.start();
      if (when === 'after') await sorry.waitFor();
      assert.equal(await selfTest.far.innerText(), 'Vraag 1 van 30');
      assert.deepEqual(visitor.complaints, []);
    });
  }

  for (const [what, body, status] of [
    ['is not there', 'Not found', 404],
    ['is no JSON', '<!doctype html>', 200],
    ['is no test', '{"items":[]}', 200],
  ] as const) {
    test(`when a test by address ${what}, visitors see where to turn, and can try again`, async () => {
      await visitor.rewrite(AGENCY, (html) => html.replace('instrument="wegwijzer"', `instrument="${FILE}"`));
      await visitor.answer(FILE, body, status);
      await selfTest.open(AGENCY);
      await selfTest.widget.getByText('De test laadt niet').waitFor();
      assert.ok(await selfTest.phone.isVisible());
      assert.ok(
        visitor.complaints.some((text) => text.includes(FILE)),
        'the web manager can see why',
      );
      await visitor.answer(FILE, file);
      await selfTest.button('Probeer het nog eens').click();
      await selfTest.widget.locator('.go').waitFor();
      assert.ok(!(await selfTest.phone.isVisible()));
      await selfTest.start();
      await selfTest.answerToTheEnd();
    });
  }

  test('what did not come with the first question is fetched again while the visitor answers', async () => {
    const unblock = await visitor.block(/occupations/);
    await selfTest.open(SCHOOL);
    await selfTest.start();
    assert.ok(visitor.requests.some((path) => path.includes('occupations')));
    await unblock();
    await visitor.page.waitForResponse(/occupations/);
    await visitor.settled();
    await visitor.page.context().setOffline(true);
    await selfTest.answerToTheEnd();
    assert.equal(await selfTest.result.locator('.occupation').count(), 6);
  });

  test('when the result does not load, the answers wait for it', async () => {
    const unblock = await visitor.block(/occupations/);
    await selfTest.open(SCHOOL);
    await selfTest.start();
    for (let count = 0; count < 30; count++) await selfTest.answer();
    await selfTest.widget.getByText('Je uitslag laadt niet').waitFor();
    assert.ok(await selfTest.phone.isVisible());
    await unblock();
    await selfTest.button('Probeer het nog eens').click();
    await selfTest.title.waitFor();
    assert.equal(await selfTest.result.locator('.answered li').count(), 30);
    await selfTest.result.locator('.occupation').first().waitFor();
  });
});
