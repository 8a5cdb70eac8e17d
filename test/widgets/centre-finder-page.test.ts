import { expect } from '@open-wc/testing';
import { activeLocale } from '../../src/localization/localization.ts';
import { aCentre } from '../support/centres.ts';
import { holding, mount, text, TownFinder, twelve, until, type FinderPage } from './support.ts';

const headings = (page: FinderPage): [string, number][] =>
  [page.root, page.results?.shadowRoot]
    .flatMap((root) => [...(root?.querySelectorAll('[role=heading]') ?? [])])
    .map((heading) => [text(heading), Number(heading.getAttribute('aria-level'))]);

async function listed(setup: Parameters<typeof mount>[0] = {}): Promise<FinderPage> {
  const page = await mount({ showList: true, ...setup });
  await page.listed();
  return page;
}

describe('what a host page writes on <lc-centre-finder>', () => {
  const { warn } = console;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
  });
  afterEach(() => (console.warn = warn));

  for (const [attribute, value, accepted] of [
    ['region', 'Utrecht', 'AM01 to AM38'],
    ['audience', 'everybody', 'employee, jobseeker'],
    ['map', 'always', 'click, none'],
    ['geocoder', 'bing', 'offline, pdok'],
  ] as const) {
    it(`is left aside with one warning when ${attribute} makes no sense`, async () => {
      for (let times = 0; times < 2; times++) {
        const page = await listed({ attributes: { [attribute]: value } });
        expect(page.count).to.equal('12 loopbaancentra');
      }
      const about = warnings.filter((warning) => warning.includes(`${attribute}="${value}"`));
      expect(about).to.have.length(1);
      expect(about[0]).to.contain('<lc-centre-finder>').and.contain(accepted);
    });
  }

  it('chooses an audience at the start, where the visitor sees it and can change it', async () => {
    const page = await listed({ attributes: { audience: 'student' } });
    expect(page.has('Meer keuzes (1 aan)')).to.equal(true);
    await page.activate(/^Meer keuzes/);
    expect(page.group('Wat past bij jou?').value).to.deep.equal(['student']);
    await page.activate('Zet alle keuzes uit');
    expect(page.has('Meer keuzes')).to.equal(true);
  });

  it('can leave out the map', async () => {
    expect((await listed()).has('Toon op de kaart')).to.equal(true);
    expect((await listed({ attributes: { map: 'none' } })).has('Toon op de kaart')).to.equal(false);
  });

  it('fits the headings in the outline of the page, each one level below the one above it', async () => {
    const page = await listed({ source: holding(twelve.slice(0, 1)), attributes: { 'heading-level': '3' } });
    await page.toggle('Utrecht');
    expect(headings(page)).to.deep.equal([
      ['Vind een loopbaancentrum bij jou in de buurt', 3],
      ['1 loopbaancentrum', 4],
      ['Loopbaancentrum Utrecht', 5],
      ['Dit is gratis', 6],
      ['Openingstijden', 6],
      ['Contact', 6],
      ['Goed om te weten', 6],
    ]);
  });

  for (const [level, own] of [
    ['99', 2],
    ['0', 2],
    ['veel', 2],
    ['6', 6],
    ['1', 1],
  ] as const) {
    it(`takes heading-level="${level}" as ${own}, and never goes beyond six`, async () => {
      const page = await listed({ attributes: { 'heading-level': level } });
      await page.toggle('Amersfoort');
      const levels = headings(page).map(([, level]) => level);
      expect(levels[0]).to.equal(own);
      expect(Math.max(...levels)).to.be.at.most(6);
    });
  }
});

describe('the language of <lc-centre-finder>', () => {
  const translated = aCentre({
    description: { nl: 'Naast het station.', en: 'Next to the station.' },
    services: [],
  });
  afterEach(async () => {
    await mount({ attributes: { locale: 'nl' } });
    await until(() => activeLocale() === 'nl');
  });

  it('changes on the spot, in form, list and card', async () => {
    const page = await listed({ source: holding([translated]) });
    await page.toggle('utrecht');
    page.finder.locale = 'en';
    await until(() => page.count === '1 career centre', `not English but "${page.count}"`);
    const frame = page.root.querySelector('.root')!;
    expect([frame.getAttribute('lang'), frame.getAttribute('dir')]).to.deep.equal(['en', 'ltr']);
    expect(text(page.root.querySelector('.title'))).to.match(/career centre/i);
    expect(text(page.details)).to.contain('Next to the station.');
    expect(text(page.details)).to.contain('Monday');
    expect(text(page.finder.shadowRoot)).to.not.contain('Gebruik mijn locatie');
  });

  it('goes from right to left in Arabic, and marks what stays Dutch', async () => {
    const page = await listed({ source: holding([translated]), attributes: { locale: 'ar' } });
    await until(() => activeLocale() === 'ar');
    await page.updated();
    expect(page.root.querySelector('.root')!.getAttribute('dir')).to.equal('rtl');
    await page.toggle('utrecht');
    expect(getComputedStyle(page.details!).direction).to.equal('rtl');
    const description = page.details!.querySelector<HTMLElement>('.text')!;
    expect([description.lang, description.dir, text(description)]).to.deep.equal(['nl', 'auto', 'Naast het station.']);
    expect(page.details!.querySelector('a[href^="tel:"] bdi')).to.not.equal(null);
  });

  it('keeps the place, the choices and the unfolded centre', async () => {
    const page = await listed();
    await page.search('Breda');
    await page.choose('Wanneer', 'walk-in');
    await page.toggle('Breda');
    page.finder.locale = 'en';
    await until(() => page.count === '12 career centres');
    expect(page.towns[0]).to.equal('Breda');
    expect(page.distances[0]).to.equal('about 1 km');
    expect(page.details).to.not.equal(null);
    expect(page.input.value).to.equal('Breda');
  });
});

describe('the life of <lc-centre-finder> on a page', () => {
  it('goes on after it is moved', async () => {
    const page = await listed();
    await page.search('Breda');
    await page.choose('Wanneer', 'walk-in');
    const { parentElement } = page.finder;
    page.finder.remove();
    parentElement!.append(page.finder);
    await page.updated();
    expect(page.towns[0]).to.equal('Breda');
    await page.search('Zwolle');
    await until(() => page.towns[0] === 'Zwolle');
    expect(page.group('Wanneer').value).to.deep.equal(['walk-in']);
  });

  it('can be searched again after it was taken away in the middle of a search', async () => {
    const page = await listed({ places: new TownFinder({ after: { Breda: 60 } }) });
    void page.finder.search('Breda');
    const { parentElement } = page.finder;
    page.finder.remove();
    parentElement!.append(page.finder);
    await page.updated();
    expect(page.button('Zoek').loading).to.equal(false);
    await page.search('Zwolle');
    await until(() => page.towns[0] === 'Zwolle');
  });

  it('takes no clock along when it goes', async () => {
    const page = await listed();
    const { setInterval, clearInterval } = window;
    const running = new Set<unknown>();
    window.setInterval = ((...args: Parameters<typeof setInterval>) => {
      const id = setInterval(...args);
      running.add(id);
      return id;
    }) as typeof window.setInterval;
    window.clearInterval = (id) => {
      running.delete(Number(id));
      clearInterval(id);
    };
    try {
      const { parentElement } = page.finder;
      page.finder.remove();
      parentElement!.append(page.finder);
      expect(running.size).to.equal(1);
      page.finder.remove();
      expect(running.size).to.equal(0);
    } finally {
      Object.assign(window, { setInterval, clearInterval });
    }
  });

  it('has room for two, each with its own search and choices', async () => {
    const first = await listed();
    const second = await listed({ source: holding(twelve.slice(0, 3)) });
    await first.search('Breda');
    await second.choose('Wanneer', 'weekend');
    expect(first.towns[0]).to.equal('Breda');
    expect(first.count).to.equal('12 loopbaancentra');
    expect(second.count).to.equal('Geen loopbaancentra gevonden');
    expect(second.input.value).to.equal('');
    expect([first.heard.length, second.heard.length]).to.deep.equal([1, 1]);
  });
});
