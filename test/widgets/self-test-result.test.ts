import { expect } from '@open-wc/testing';
import type { LcFindCentreEvent, LcHandOverEvent } from '../../src/widgets/self-test/self-test.events.ts';
import test from '../../src/data/self-test/instruments/interessekompas.nl.ts';
import { press, text, until } from './support.ts';
import { mountTest, type TestPage } from './self-test-support.ts';

/** Likes what is social, creative and investigative, in that order. */
const LIKES: Record<string, readonly number[]> = {
  s: [5, 5, 4],
  a: [4, 5, 3],
  i: [4, 3, 3],
  r: [1, 2, 2],
  e: [2, 1, 3],
};

/** The short interest test, answered by `pick`, which gets the letter of the type and a number from 0. */
async function interests(
  pick: (type: string, index: number) => number,
  attributes: Record<string, string> = {},
): Promise<TestPage> {
  const page = await mountTest({ instrument: 'interessekompas', short: '', ...attributes });
  await page.start();
  const types = new Map(test.items.map((item) => [item.text, item.id.charAt(0)]));
  await page.answerAll((index, question) => pick(types.get(question)!, index));
  return page;
}

const social = (attributes?: Record<string, string>): Promise<TestPage> =>
  interests((type, index) => LIKES[type]?.[index % 3] ?? 1, attributes);

async function wayfinder(digits: readonly number[], attributes: Record<string, string> = {}): Promise<TestPage> {
  const page = await mountTest({ instrument: 'wegwijzer', ...attributes });
  await page.start();
  await page.answerAll((index) => digits[index] ?? 1);
  return page;
}

describe('the result of the interest test', function () {
  this.timeout(25_000);

  it('names the strongest types, draws all six and says the same in a table', async () => {
    const page = await social();
    expect(page.headline).to.match(/^Dit past het best bij jou: Sociaal, /);
    const names = [...page.resultRoot.querySelectorAll('.type .type-name')].map(text);
    expect(names).to.have.length(3);
    const rows = [...page.resultRoot.querySelectorAll('tbody tr')].map(text);
    expect(rows).to.have.length(6);
    expect(rows[0]).to.match(/^Sociaal \d+%$/);
    const drawing = page.resultRoot.querySelector('svg.hexagon')!;
    expect(drawing.getAttribute('role')).to.equal('img');
    expect(text(drawing.querySelector('desc'))).to.contain(rows[0]);
    expect(text(page.resultRoot.querySelector('.promise'))).to.contain('geen getoetste test');
  });

  it('matches occupations, says why, narrows them and names the source', async () => {
    const page = await social();
    await until(() => page.resultRoot.querySelector('.occupation'));
    const occupations = (): Element[] => [...page.resultRoot.querySelectorAll('.occupation')];
    expect(text(occupations()[0])).to.match(/Waarom dit past: Sociaal/);
    expect(text(page.resultRoot.querySelector('.credit')))
      .to.contain('O*NET')
      .and.contain('CC BY 4.0');
    const before = text(page.resultRoot.querySelector('.count'));
    const box = page.resultRoot
      .querySelector('lc-choice-group')!
      .shadowRoot!.querySelector<HTMLElement>('input[value="mbo-1-2"]')!;
    box.focus();
    await press('Space');
    await page.updated();
    expect(text(page.resultRoot.querySelector('.count'))).not.to.equal(before);
    for (const occupation of occupations()) expect(text(occupation)).to.contain('Mbo 1 of 2');
  });

  it('is in the language of the page; what is not says so', async () => {
    const page = await social();
    await until(() => page.resultRoot.querySelector('.occupation'));
    page.widget.locale = 'en';
    await until(() => page.headline.startsWith('This'));
    await page.updated();
    expect(page.headline).to.contain('Social');
    expect(text(page.resultRoot.querySelector('.type'))).to.contain('You like to help others.');
    expect(text(page.resultRoot.querySelector('tbody tr'))).to.match(/^Social \d+%$/);
    await page.activate(text(page.resultRoot.querySelector('.talk')));
    const dutch = new RegExp(test.items.map((item) => item.text.replace(/[^\w ]/g, '.')).join('|'), 'i');
    let found = 0;
    for (const root of [page.root, page.resultRoot]) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { nodeValue, parentElement } = walker.currentNode;
        if (!dutch.test(nodeValue!)) continue;
        expect(parentElement!.closest('[lang]')!.getAttribute('lang'), nodeValue!).to.equal('nl');
        found++;
      }
    }
    expect(found).to.be.at.least(30);
    page.widget.locale = 'nl';
    await until(() => page.headline.startsWith('Dit'));
  });

  it('makes up no direction when all answers are the same', async () => {
    const page = await interests(() => 3);
    expect(page.headline).to.equal('Je gaf bijna overal hetzelfde antwoord');
    expect(page.resultRoot.querySelector('.types')).to.equal(null);
    expect(page.resultRoot.querySelector('.occupation')).to.equal(null);
  });

  it('says when there are too few answers, and leads back to the open questions', async () => {
    const page = await mountTest({ instrument: 'interessekompas', short: '' });
    await page.start();
    await page.answer(5);
    for (let left = 29; left > 0; left--) await page.activate('Sla over');
    await page.finished();
    expect(page.headline).to.contain('te weinig antwoorden');
    expect(text(page.resultRoot.querySelector('.skipped'))).to.contain('Je hebt 29 vragen overgeslagen.');
    await page.activate('Alsnog beantwoorden');
    expect(page.far).to.contain('Vraag 2 van 30');
  });

  it('lets the visitor change an answer and come back', async () => {
    const page = await wayfinder([1, 2, 2, 2, 1]);
    const headline = page.headline;
    page.resultRoot.querySelector('lc-disclosure')!.focus();
    await press('Enter');
    const change = page.resultRoot.querySelectorAll<HTMLElement>('.answered lc-button')[0]!;
    change.focus();
    await press('Enter');
    await until(() => page.question !== '');
    expect(page.chosen).to.deep.equal(['werk']);
    await press('5');
    await page.finished();
    expect(page.headline).not.to.equal(headline);
    expect(page.heard.filter(({ type }) => type === 'lc-test-complete')).to.have.length(1);
  });
});

describe('the way to help', () => {
  it('asks the page to find a centre for the topic', async () => {
    const page = await wayfinder([1, 5, 1, 1, 1], { region: 'AM13', audience: 'newcomer' });
    page.widget.addEventListener('lc-find-centre', (event) => event.preventDefault());
    await page.activate('Vind een centrum');
    const { topic, region, audience } = page.heard.at(-1) as LcFindCentreEvent;
    expect([topic, region, audience]).to.deep.equal(['recognition', 'AM13', 'newcomer']);
    expect(page.dialog.open).to.equal(false);
  });

  it('shows how to get in touch when the page does nothing', async () => {
    const page = await wayfinder([1, 5, 1, 1, 1]);
    await page.activate('Vind een centrum');
    expect(page.dialog.open).to.equal(true);
    expect(page.widget.querySelector('a')!.checkVisibility()).to.equal(true);
    await page.activate('Sluit');
    expect(page.focused).to.equal(page.button('Vind een centrum').shadowRoot!.querySelector('button'));
  });

  it('links to the finder that the page names', async () => {
    const page = await wayfinder([1, 5, 1, 1, 1], {
      'finder-url': '/centra?over={topic}&regio={region}',
      region: 'AM13',
    });
    const link = page.button('Vind een centrum').shadowRoot!.querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('/centra?over=recognition&regio=AM13');
  });
});

describe('handing the result over', () => {
  it('shows exactly what goes along, and leaves out what the visitor unticks', async () => {
    const page = await wayfinder([1, 2, 2, 2, 1]);
    page.widget.addEventListener('lc-hand-over', (event) => event.preventDefault());
    await page.activate('Bespreek dit met een adviseur');
    expect(page.dialog.open).to.equal(true);
    const shown = (): string => text(page.dialog);
    expect(shown()).to.contain(page.headline).and.not.contain('Ik heb werk');
    const [result, answers] = page.dialog.querySelectorAll('input');
    result!.focus();
    await press('Space');
    answers!.focus();
    await press('Space');
    await page.updated();
    expect(shown()).to.contain('Ik heb werk').and.not.contain(page.headline);
    await page.activate('Geef dit mee');
    const { handOver } = page.heard.at(-1) as LcHandOverEvent;
    expect(Object.keys(handOver).sort()).to.deep.equal(['answers', 'instrument']);
    expect(handOver.answers?.[0]).to.deep.equal({ question: 'Wat past nu het best bij jou?', answer: 'Ik heb werk' });
    expect(page.dialog.open).to.equal(false);
  });

  it('is called off with Escape, and the focus goes back', async () => {
    const page = await wayfinder([1, 2, 2, 2, 1]);
    await page.activate('Bespreek dit met een adviseur');
    await press('Escape');
    await until(() => !page.dialog.open);
    await page.updated();
    expect(page.heard.at(-1)!.type).to.equal('lc-test-complete');
    expect(page.focused?.getRootNode()).to.equal(page.button('Bespreek dit met een adviseur').shadowRoot);
    await page.activate('Bespreek dit met een adviseur');
    expect(page.dialog.open, 'it opens again').to.equal(true);
  });

  it('ends at how to get in touch when the page does nothing', async () => {
    const page = await wayfinder([1, 2, 2, 2, 1]);
    await page.activate('Bespreek dit met een adviseur');
    await page.activate('Geef dit mee');
    expect(text(page.focused)).to.equal('Zo neem je contact op');
    expect(page.widget.querySelector('a')!.checkVisibility()).to.equal(true);
  });
});

describe('taking the result along', () => {
  let made: { name: string; content: Promise<string> }[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  beforeEach(() => {
    made = [];
    let blob: Blob;
    URL.createObjectURL = (object) => {
      blob = object as Blob;
      return 'blob:test';
    };
    HTMLAnchorElement.prototype.click = function () {
      made.push({ name: this.download, content: blob.text() });
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    delete (navigator as { share?: unknown }).share;
  });

  it('makes a file to read and a file for other programs', async () => {
    const page = await wayfinder([1, 2, 2, 2, 1]);
    await page.activate('Download als tekst');
    await page.activate('Download als gegevens (JSON)');
    const [plain, json] = made;
    expect([plain!.name, json!.name]).to.deep.equal(['wegwijzer.txt', 'wegwijzer.json']);
    expect(await plain!.content)
      .to.contain(page.headline)
      .and.contain('14 oktober 2026')
      .and.contain('Ik heb werk');
    const content = JSON.parse(await json!.content);
    expect(content.instrument.id).to.equal('wegwijzer');
    expect(content.answers).to.have.length(5);
  });

  it('shares by the device only what the visitor sees as the result', async () => {
    const shared: ShareData[] = [];
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: async (data: ShareData) => void shared.push(data),
    });
    const page = await wayfinder([1, 2, 2, 2, 1]);
    await page.activate('Deel je uitslag');
    expect(shared).to.have.length(1);
    expect(shared[0]!.text).to.contain(page.headline).and.not.contain('Ik heb werk');
  });

  it('prints the result alone, in a frame that goes afterwards', async () => {
    const page = await wayfinder([1, 2, 2, 2, 1]);
    const printed = await printing(() => page.activate('Print of bewaar als pdf'));
    expect(text(printed)).to.contain(page.headline).and.contain('Ik heb werk');
    expect(printed.querySelector('lc-button')).to.equal(null);
    expect(page.resultRoot.querySelector('iframe')).to.equal(null);
  });
});

/** What a frame puts on paper, in place of the dialog of the browser, which would wait for somebody. */
async function printing(act: () => Promise<void>): Promise<HTMLElement> {
  const view = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  let printed: HTMLElement | undefined;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    ...view,
    get(this: HTMLIFrameElement) {
      const frame = view.get!.call(this) as Window;
      frame.print = () => {
        printed = frame.document.body;
        frame.dispatchEvent(new Event('afterprint'));
      };
      return frame;
    },
  });
  try {
    await act();
    await until(() => printed, 'nothing was printed');
    return printed!;
  } finally {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', view);
  }
}
