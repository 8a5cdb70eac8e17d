import { expect } from '@open-wc/testing';
import { aCentre, aService, manyCentres } from '../support/centres.ts';
import { holding, mount, text, twelve, until } from './support.ts';

const CLEAR = 'Zet alle keuzes uit';
const MORE = /^Meer keuzes/;
const EASE = 'Handig om te weten';

const evening = {
  timeZone: 'Europe/Amsterdam',
  regular: [{ dayOfWeek: ['Thursday' as const], opens: '13:00', closes: '20:00' }],
  special: [],
  openOnHolidays: false,
};
const varied = [
  aCentre({ id: 'avond', name: 'Avondcentrum', hours: evening, languages: ['nl', 'ar'] }),
  aCentre({
    id: 'trap',
    name: 'Trapcentrum',
    wheelchairAccessible: false,
    services: [aService({ topics: ['money'] })],
  }),
  aCentre({ id: 'duur', name: 'Duur centrum', services: [aService({ cost: { kind: 'unknown' } })] }),
];

describe('the list of <lc-centre-finder>', () => {
  it('is ten long at first; "Toon meer" lengthens it and moves the focus to the first that is new', async () => {
    const page = await mount({ source: holding(manyCentres(25)), showList: true });
    await page.listed();
    expect(page.count).to.equal('25 loopbaancentra');
    expect(page.towns).to.have.length(10);
    await page.activate('Toon meer centra (nog 15)');
    await until(() => page.towns.length === 20);
    await until(() => page.focused === page.list.querySelectorAll('.toggle')[10]);
    await page.activate('Toon meer centra (nog 5)');
    await until(() => page.towns.length === 25);
    expect(page.has(/^Toon meer/)).to.equal(false);
  });

  it('is ten long again after another search', async () => {
    const page = await mount({ source: holding(manyCentres(25)), showList: true });
    await page.listed();
    await page.activate('Toon meer centra (nog 15)');
    await page.search('Breda');
    await until(() => page.distances.length > 0);
    expect(page.towns).to.have.length(10);
  });

  it('with one centre says so', async () => {
    const page = await mount({ source: holding(twelve.slice(0, 1)), showList: true });
    await page.listed();
    expect(page.count).to.equal('1 loopbaancentrum');
    expect(page.towns).to.deep.equal(['Utrecht']);
  });

  it('holds thousands', async () => {
    const page = await mount({ source: holding(manyCentres(3000)), showList: true });
    await page.listed();
    expect(page.count).to.equal('3.000 loopbaancentra');
    await page.search('Utrecht');
    await until(() => page.distances.length === 10);
  });

  it('shows markup of the directory as text', async () => {
    const name = '<img src=x onerror="alert(1)"> & <b>vet</b>';
    const page = await mount({
      source: holding([aCentre({ name, description: '<script>alert(1)</script>' })]),
      showList: true,
    });
    await page.listed();
    expect(page.towns).to.deep.equal([name]);
    await page.toggle('utrecht');
    expect(text(page.details)).to.contain('<script>alert(1)</script>');
    expect(page.list.querySelector('img, b, script')).to.equal(null);
  });
});

describe('the filters of <lc-centre-finder>', () => {
  const setup = async () => {
    const page = await mount({ source: holding(varied), showList: true });
    await page.listed();
    return page;
  };

  it('say how many centres each choice leaves, and leave as many', async () => {
    const page = await setup();
    expect(page.choices('Wanneer')).to.deep.equal([
      'Nu open (2)',
      '’s avonds open (1)',
      'In het weekend open (0)',
      'Zonder afspraak (3)',
    ]);
    await page.choose('Wanneer', 'evening');
    expect(page.count).to.equal('1 loopbaancentrum');
    expect(page.announcement).to.equal('1 loopbaancentrum');
    expect(page.towns).to.deep.equal(['Avondcentrum']);
    expect(page.choices('Wanneer')[0]).to.equal('Nu open (0)');
  });

  it('are one step away, but for the hours', async () => {
    const page = await setup();
    const toggle = () => page.button(MORE).shadowRoot!.querySelector('button')!.getAttribute('aria-expanded');
    expect(page.list.querySelectorAll('lc-choice-group')).to.have.length(1);
    expect(toggle()).to.equal('false');
    await page.activate(MORE);
    expect(toggle()).to.equal('true');
    expect([...page.list.querySelectorAll('lc-choice-group')].map(({ label }) => label)).to.deep.equal([
      'Wanneer',
      EASE,
      'Hoe wil je contact?',
      'Wat past bij jou?',
      'Waar gaat je vraag over?',
      'Welke taal spreek je?',
    ]);
    await page.activate(MORE);
    expect(page.list.querySelectorAll('lc-choice-group')).to.have.length(1);
  });

  it('offer what the directory has', async () => {
    const page = await setup();
    await page.activate(MORE);
    expect(page.choices('Welke taal spreek je?')).to.deep.equal(['Nederlands (3)', 'Arabisch (1)']);
    expect(page.choices('Waar gaat je vraag over?')).to.deep.equal(['Wat past bij mij? (2)', 'Geld en schulden (1)']);
    expect(page.choices(EASE)).to.deep.equal(['Gratis hulp (2)', 'Goed bereikbaar met een rolstoel (2)']);
  });

  it('stay on, and counted, while they are folded away', async () => {
    const page = await setup();
    await page.activate(MORE);
    await page.choose(EASE, 'free');
    await page.choose(EASE, 'wheelchair');
    expect(page.towns).to.deep.equal(['Avondcentrum']);
    await page.activate(MORE);
    expect(page.has('Meer keuzes (2 aan)')).to.equal(true);
    expect(page.towns).to.deep.equal(['Avondcentrum']);
  });

  it('that leave nothing can be taken back, one or all, and the focus goes to the number of centres', async () => {
    const page = await setup();
    await page.choose('Wanneer', 'weekend');
    expect(page.count).to.equal('Geen loopbaancentra gevonden');
    expect(page.notice).to.equal('Geen centrum past bij al je keuzes');
    expect(page.finder.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(page.has('Zet deze keuze uit')).to.equal(true);
    await page.choose('Wanneer', 'evening');
    expect(page.has('Zet deze keuze uit')).to.equal(false);
    await page.activate(CLEAR);
    expect(page.count).to.equal('3 loopbaancentra');
    expect(page.group('Wanneer').value).to.deep.equal([]);
    expect(page.has(CLEAR)).to.equal(false);
    await until(() => page.focused?.classList.contains('count'));
  });

  it('keep the focus on what the visitor ticks', async () => {
    const page = await setup();
    await page.choose('Wanneer', 'evening');
    expect((page.focused as HTMLInputElement).value).to.equal('evening');
  });

  it('hold through another search', async () => {
    const page = await setup();
    await page.choose('Wanneer', 'evening');
    await page.search('Breda');
    await until(() => page.distances.length > 0);
    expect(page.towns).to.deep.equal(['Avondcentrum']);
  });

  it('report each change to the page', async () => {
    const page = await setup();
    expect(page.heard).to.deep.equal([]);
    await page.choose('Wanneer', 'evening');
    await page.choose('Wanneer', 'weekend');
    expect(page.heard.map((event) => (event as Event & { total: number }).total)).to.deep.equal([1, 0]);
  });

  it('say nothing to the page when only time passes', async () => {
    let now = Date.parse('2026-10-14T08:00:00Z');
    const page = await mount({ source: holding(varied), now: () => now });
    await page.activate('Alle centra');
    await page.listed();
    expect(page.heard).to.have.length(1);
    now += 60_000;
    page.results!.requestUpdate();
    await page.updated();
    now += 11 * 3_600_000;
    page.results!.requestUpdate();
    await page.updated();
    expect(text(page.list.querySelector('lc-tag'))).to.match(/^Gesloten/);
    expect(page.heard).to.have.length(1);
  });
});
