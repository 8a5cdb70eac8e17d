import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { LcTestCompleteEvent, LcTestProgressEvent } from '../../src/widgets/self-test/self-test.events.ts';
import { BUILT_IN, catalogue } from '../../src/widgets/self-test/catalogue.ts';
import type { Instrument } from '../../src/domain/self-test/instrument.ts';
import { press, text, until } from './support.ts';
import { fileOf, instrument, mountTest } from './self-test-support.ts';

describe('doing a test', () => {
  it('says beforehand what it gives, how long it takes and where the answers stay', async () => {
    const page = await mountTest({ instrument: 'interessekompas' });
    const all = text(page.root);
    expect(page.title).to.equal('Welk werk past bij mij?');
    for (const part of ['Ongeveer 4 minuten', '48 vragen', 'blijven op dit apparaat', 'geen getoetste test']) {
      expect(all).to.contain(part);
    }
    page.widget.short = true;
    await page.updated();
    expect(text(page.root)).to.contain('30 vragen');
  });

  it('goes by keyboard alone, from the first question to the result', async () => {
    const page = await mountTest();
    await page.start();
    expect(page.focused).to.equal(page.root.querySelector('.asked'));
    expect([page.question, page.far]).to.deep.equal(['Werk je graag buiten?', 'Vraag 1 van 3 nog ongeveer 2 minuten']);
    await page.answer(3);
    expect(page.far, 'the answer opened a question').to.contain('Vraag 2 van 4');
    // With Tab, the arrow keys and Enter, as in any group of radio buttons.
    await press('Tab');
    await press('ArrowDown');
    expect(page.chosen).to.deep.equal(['soms']);
    expect(page.question).to.equal('Werk je graag samen?');
    await press('Enter');
    await until(() => page.question === 'Waarmee werk je graag?');
    await press('Tab');
    await press('Space');
    await press('Tab');
    await press('Space');
    expect(page.chosen).to.deep.equal(['handen', 'hoofd']);
    expect(page.question, 'any number of answers can be given').to.equal('Waarmee werk je graag?');
    await page.activate('Volgende');
    expect(page.status).to.equal('Dit is de laatste vraag.');
    await press('2');
    await page.finished();
    expect(page.focused).to.equal(page.resultRoot.querySelector('.title'));
    expect(text(page.resultRoot.querySelector('.scales')))
      .to.contain('100%')
      .and.contain('Naar buiten met jou.');
  });

  it('goes on by itself after a click on an answer', async () => {
    const page = await mountTest();
    await page.start();
    const { x, y, width, height } = page.root.querySelectorAll('.answer')[1]!.getBoundingClientRect();
    const { sendMouse } = await import('@web/test-runner-commands');
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height - 6)] });
    await until(() => page.question === 'Werk je graag samen?');
    expect(page.heard.filter(({ type }) => type === 'lc-test-progress')).to.have.length(1);
    await page.activate('Terug');
    expect(page.chosen).to.deep.equal(['soms']);
  });

  it('can be left open and gone back over', async () => {
    const page = await mountTest();
    await page.start();
    await page.activate('Sla over');
    await page.answer(1);
    await page.activate('Terug');
    expect([page.question, page.chosen]).to.deep.equal(['Werk je graag samen?', ['nee']]);
    await page.activate('Terug');
    await page.activate('Terug');
    expect(page.title).to.equal('Een voorbeeld');
    await page.start('Ga verder');
    expect(page.question, 'the first one without an answer').to.equal('Werk je graag buiten?');
  });

  it('tells the page how far the visitor is, and never what they answered', async () => {
    const page = await mountTest();
    await page.start();
    await page.answer(3);
    await page.answer(1);
    await page.activate('Sla over');
    await press('1');
    await page.finished();
    expect(page.heard.map(({ type }) => type)).to.deep.equal([
      'lc-test-start',
      'lc-test-progress',
      'lc-test-progress',
      'lc-test-progress',
      'lc-test-complete',
    ]);
    const { answered, total } = page.heard[3] as LcTestProgressEvent;
    expect([answered, total]).to.deep.equal([3, 4]);
    expect((page.heard[4] as LcTestCompleteEvent).instrument).to.equal('voorbeeld');
    const told = page.heard.map((event) => JSON.stringify(Object.entries(event))).join();
    expect(told).not.to.match(/nee|ja|tuin/);
  });

  it('asks the short form of a test from elsewhere too', async () => {
    const page = await mountTest({ instrument: fileOf({ ...instrument, short: ['drie', 'een'] }), short: '' });
    await until(() => text(page.root).includes('2 vragen'));
    await page.start();
    await page.answer(3);
    expect([page.question, page.far]).to.deep.equal([
      'Waarmee werk je graag?',
      'Vraag 2 van 2 nog ongeveer een minuut',
    ]);
  });

  it('speaks to the audience of the page, at the start and with the result', async () => {
    const page = await mountTest({ instrument: 'wegwijzer' });
    const promises = new Set<string>();
    const titles = new Set<string>();
    for (const audience of ['', 'student', 'jobseeker', 'toString']) {
      page.widget.audience = audience;
      await page.updated();
      titles.add(page.title);
      promises.add(text(page.root.querySelector('.promise')));
    }
    expect([titles.size, promises.size]).to.deep.equal([3, 3]);
    page.widget.audience = 'jobseeker';
    await page.start();
    await page.answerAll((index) => [1, 2, 2, 2, 1][index] ?? 1);
    expect(text(page.resultRoot.querySelector('.promise')))
      .to.contain('“Welke hulp past bij mij?”')
      .and.contain('Jij beslist wat je ermee doet');
  });

  it('has targets that a thumb can hit, also on a screen of 320 pixels', async () => {
    await setViewport({ width: 320, height: 640 });
    const page = await mountTest({ instrument: 'wegwijzer' });
    await page.start();
    for (const element of page.root.querySelectorAll('.answer')) {
      expect(element.getBoundingClientRect().height).to.be.at.least(52);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await page.answerAll(() => 1);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    for (const button of page.resultRoot.querySelectorAll('lc-button')) {
      const { height } = button.shadowRoot!.querySelector('.control')!.getBoundingClientRect();
      if (button.checkVisibility({ contentVisibilityAuto: true })) expect(height).to.be.at.least(44);
    }
    await setViewport({ width: 800, height: 600 });
  });

  it('describes the tests of the kit as they are', async () => {
    for (const name of BUILT_IN) {
      const entry = catalogue[name];
      const test = (await entry.load()).default as Instrument;
      expect([name, test.id, test.items.length, test.secondsPerItem, test.language, test.short?.length]).to.deep.equal([
        name,
        name,
        entry.questions,
        entry.secondsPerItem,
        entry.language,
        entry.short,
      ]);
    }
  });
});

describe('a test that is not there', () => {
  const { warn } = console;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
  });
  afterEach(() => (console.warn = warn));

  for (const [what, address] of [
    ['cannot be reached', '/test/no-such-file.json'],
    ['is no JSON', fileOf('<html>')],
    ['is no instrument', fileOf({ ...instrument, pages: [] })],
  ] as const) {
    it(`says so and shows the way to a person when the file ${what}`, async () => {
      const page = await mountTest({ instrument: address });
      await until(() => page.has('Probeer het nog eens'));
      expect(text(page.root.querySelector('[role=alert]'))).to.contain('De test laadt niet.');
      expect(page.widget.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(warnings).to.have.length(1);
    });
  }

  it('can be tried once more', async () => {
    const { fetch } = window;
    window.fetch = async () => Promise.reject(new TypeError('offline'));
    const page = await mountTest();
    await until(() => page.has('Probeer het nog eens'));
    window.fetch = fetch;
    await page.activate('Probeer het nog eens');
    await until(() => page.title === 'Een voorbeeld');
  });

  it('is another one when the name is wrong, with one warning', async () => {
    const page = await mountTest({ instrument: 'wegwijsser' });
    expect(page.title).to.equal('Wie kan mij helpen?');
    expect(warnings.join()).to.contain('instrument="wegwijsser"').and.contain('interessekompas');
  });
});

describe('reading aloud', () => {
  const real = { ...Object.getOwnPropertyDescriptor(window, 'speechSynthesis') };
  let spoken: string[] = [];
  const voices = (...list: { lang: string; localService: boolean }[]) => {
    spoken = [];
    const speaker = Object.assign(new EventTarget(), {
      getVoices: () => list,
      speak: ({ text }: SpeechSynthesisUtterance) => spoken.push(text),
      cancel: () => spoken.push('–'),
    });
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: speaker });
    // The browser insists on a voice of its own.
    window.SpeechSynthesisUtterance = class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    } as unknown as typeof SpeechSynthesisUtterance;
  };
  const { SpeechSynthesisUtterance: Utterance } = window;
  afterEach(() => {
    Object.defineProperty(window, 'speechSynthesis', real);
    window.SpeechSynthesisUtterance = Utterance;
  });

  it('is off until asked for, then reads each question, and stops when asked', async () => {
    voices({ lang: 'nl_NL', localService: true });
    const page = await mountTest();
    await page.start();
    expect(spoken).to.deep.equal([]);
    await page.activate('Lees voor');
    expect(spoken.slice(1)).to.deep.equal(['Hoe werk je?', 'Werk je graag buiten?', 'Nee', 'Soms', 'Ja']);
    await page.answer(1);
    expect(spoken).to.include.members(['Werk je graag samen?', 'Met drie of meer.']);
    await page.activate('Lees voor');
    expect(spoken.at(-1)).to.equal('–');
    expect(page.button('Lees voor').pressed).to.equal(false);
  });

  it('is not offered without a voice for the language on the device itself', async () => {
    voices({ lang: 'en-GB', localService: true }, { lang: 'nl-NL', localService: false });
    const page = await mountTest();
    await page.start();
    expect(page.has('Lees voor')).to.equal(false);
  });
});
