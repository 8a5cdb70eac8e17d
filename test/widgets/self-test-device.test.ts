import { expect } from '@open-wc/testing';
import { loadOccupations } from '../../src/widgets/self-test/occupations.ts';
import type { LcTestStartEvent } from '../../src/widgets/self-test/self-test.events.ts';
import { press, text, until } from './support.ts';
import { fileOf, instrument, mountTest, type TestPage } from './self-test-support.ts';

const KEY = 'lc-self-test:';
const keep = (content: unknown, address = fileOf(instrument)): void =>
  localStorage.setItem(KEY + address, typeof content === 'string' ? content : JSON.stringify(content));
const saved = {
  instrumentId: 'voorbeeld',
  version: '1.2.0',
  answers: { een: ['ja'], twee: ['nee'] },
  position: 'drie',
};

async function started(): Promise<TestPage> {
  const page = await mountTest();
  await page.start();
  return page;
}

describe('answers on the device', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('are kept only when the visitor asks for it, and from then on with every answer', async () => {
    const page = await started();
    await page.answer(3);
    expect(localStorage.length).to.equal(0);
    await page.activate('Bewaar op dit apparaat');
    expect(text(page.focused)).to.contain('Je antwoorden staan op dit apparaat.');
    await page.answer(2);
    expect(JSON.parse(localStorage.getItem(KEY + page.widget.instrument)!)).to.deep.equal({
      ...saved,
      answers: { een: ['ja'], twee: ['soms'] },
    });
  });

  it('are there on a later visit, which goes on where the last one stopped', async () => {
    keep(saved);
    const page = await mountTest();
    await until(() => page.has('Ga verder'));
    expect(text(page.root.querySelector('.saved'))).to.contain('2 vragen beantwoord');
    await page.start('Ga verder');
    expect([page.question, page.far]).to.deep.equal([
      'Waarmee werk je graag?',
      'Vraag 3 van 4 nog ongeveer een minuut',
    ]);
    expect((page.heard[0] as LcTestStartEvent).resumed).to.equal(true);
    expect(page.has('Wis mijn antwoorden'), 'they are still kept').to.equal(true);
  });

  it('are erased after a second press, and can be kept after all', async () => {
    keep(saved);
    const page = await mountTest();
    await page.activate('Wis mijn antwoorden');
    expect(text(page.focused)).to.equal('Weet je het zeker? Al je antwoorden gaan dan weg.');
    await page.activate('Nee, bewaar ze');
    expect(localStorage.length).to.equal(1);
    await page.activate('Wis mijn antwoorden');
    await page.activate('Ja, wis alles');
    expect(localStorage.length).to.equal(0);
    expect([page.status, page.has('Start de test'), page.has('Ga verder')]).to.deep.equal([
      'Je antwoorden zijn gewist.',
      true,
      false,
    ]);
  });

  it('can be erased from the middle of the test, out of memory too', async () => {
    const page = await started();
    await page.answer(3);
    await page.activate('Bewaar op dit apparaat');
    await page.activate('Wis mijn antwoorden');
    await press('1');
    expect(page.chosen, 'a digit is no answer to whether they may go').to.deep.equal([]);
    await page.activate('Ja, wis alles');
    expect(localStorage.length).to.equal(0);
    await page.start();
    expect(page.chosen).to.deep.equal([]);
  });

  it('stay when the visitor starts again, until they keep the new ones', async () => {
    keep(saved);
    const page = await mountTest();
    await page.start('Begin opnieuw');
    await page.answer(1);
    expect(JSON.parse(localStorage.getItem(KEY + page.widget.instrument)!)).to.deep.equal(saved);
  });

  for (const [what, content] of [
    ['are damaged', '{"answers":'],
    ['are not answers', '[]'],
  ] as const) {
    it(`are no obstacle when they ${what}`, async () => {
      keep(content);
      const page = await started();
      expect(page.question).to.equal('Werk je graag buiten?');
    });
  }

  it('are read as far as the test still fits, and the visitor hears what does not', async () => {
    keep({ ...saved, version: '1.0.0', answers: { een: ['ja'], twee: ['misschien'], weg: ['x'] } });
    const page = await mountTest();
    await page.start('Ga verder');
    expect(page.status).to.equal('Deze test is vernieuwd. Bij 2 vragen past je antwoord niet meer. De rest is er nog.');
    expect(page.root.querySelector('.news')!.checkVisibility()).to.equal(true);
    await page.activate('Terug');
    expect(page.chosen).to.deep.equal([]);
    await page.activate('Terug');
    expect(page.chosen).to.deep.equal(['ja']);
  });

  it('of an older test can be kept or left behind', async () => {
    keep({ ...saved, version: '0.9.0' });
    const page = await mountTest();
    await page.start('Ga verder');
    expect(page.status).to.contain('Deze test is vernieuwd.');
    await page.activate('Begin opnieuw');
    await until(() => page.question === 'Werk je graag buiten?');
    expect(page.chosen).to.deep.equal([]);
  });

  for (const [what, name, sentence] of [
    ['is full', 'QuotaExceededError', 'Bewaren lukt niet: dit apparaat is vol.'],
    ['is blocked', 'SecurityError', 'Bewaren lukt niet: je browser staat het niet toe.'],
  ] as const) {
    it(`are not kept when storage ${what}; the visitor is told and goes on`, async () => {
      const { setItem, getItem } = Storage.prototype;
      const refuse = (): never => {
        throw new DOMException('', name);
      };
      Storage.prototype.setItem = refuse;
      if (what === 'is blocked') Storage.prototype.getItem = refuse;
      try {
        const page = await started();
        await page.activate('Bewaar op dit apparaat');
        expect(text(page.focused)).to.contain(sentence);
        await page.answer(1);
        await page.answer(1);
        await page.activate('Sla over');
        await page.finished();
      } finally {
        Object.assign(Storage.prototype, { setItem, getItem });
      }
    });
  }
});

describe('once the first question is there', () => {
  it('nothing leaves the device any more', async function () {
    this.timeout(20_000);
    const page = await mountTest({ instrument: 'interessekompas', short: '' });
    await page.start();
    // What the visitor will need has been on its way since the first question.
    await import('../../src/widgets/self-test/result/define.ts');
    await loadOccupations();
    const asked: string[] = [];
    const { fetch } = window;
    const { open } = XMLHttpRequest.prototype;
    const { sendBeacon } = navigator;
    window.fetch = async (input) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return fetch(input);
    };
    XMLHttpRequest.prototype.open = (_method: string, url: string | URL) => void asked.push(String(url));
    navigator.sendBeacon = (url) => asked.push(String(url)) > 0;
    const before = performance.getEntriesByType('resource').length;
    try {
      await page.answerAll((index) => 1 + (index % 5));
      await page.activate('Bespreek dit met een adviseur');
      await press('Escape');
      expect(asked).to.deep.equal([]);
      const files = performance.getEntriesByType('resource').slice(before);
      expect(files.map(({ name }) => name)).to.deep.equal([]);
    } finally {
      window.fetch = fetch;
      XMLHttpRequest.prototype.open = open;
      navigator.sendBeacon = sendBeacon;
    }
  });
});
