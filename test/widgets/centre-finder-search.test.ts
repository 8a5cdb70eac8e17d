import { aTimeout, expect } from '@open-wc/testing';
import { GazetteerPlaceFinder } from '../../src/data/backends/static/place-finder.ts';
import { holding, mount, press, TownFinder, twelve, type, until } from './support.ts';

const UNKNOWN = /^We kennen “Xyzzy” niet als postcode of plaats/;

describe('searching in <lc-centre-finder>', () => {
  it('suggests while a postcode is typed, and lists the nearest first for the one chosen by keyboard', async () => {
    const page = await mount({ places: new GazetteerPlaceFinder() });
    page.input.focus();
    await type('3511');
    await until(() => page.suggestions.length > 0, 'no suggestions');
    expect(page.suggestions[0]).to.match(/^3511 Utrecht/);
    await press('ArrowDown');
    await press('Enter');
    await page.listed();
    expect(page.input.value).to.equal('3511 Utrecht');
    expect(page.towns.slice(0, 3)).to.deep.equal(['Utrecht', 'Zeist', 'Hilversum']);
    expect(page.distances[0]).to.equal('ongeveer 1 km');
    expect(page.order).to.match(/^Het dichtstbijzijnde centrum staat bovenaan/);
    expect(page.focused).to.equal(page.input);
  });

  it('announces the number of centres after a choice, and reports it to the page', async () => {
    const page = await mount();
    page.input.focus();
    await type('Breda');
    await until(() => page.suggestions.length === 1);
    await press('ArrowDown');
    await press('Enter');
    await page.listed();
    expect(page.announcement).to.equal('12 loopbaancentra');
    expect(page.heard.map(({ type }) => type)).to.deep.equal(['lc-results']);
  });

  it('takes Enter without a choice for the best match', async () => {
    const page = await mount();
    await page.search('zwol');
    expect(page.towns[0]).to.equal('Zwolle');
    expect(page.announcement).to.equal('12 loopbaancentra');
  });

  it('says distances without "ongeveer" where the place is exact', async () => {
    const page = await mount({ places: new TownFinder({ precision: 'exact' }) });
    await page.search('Utrecht');
    expect(page.towns.slice(0, 3)).to.deep.equal(['Utrecht', 'Zeist', 'Hilversum']);
    expect(page.distances.slice(0, 3)).to.deep.equal(['100 m', '7,6 km', '15 km']);
  });

  it('says at the field that it does not know a place, and leaves the list as it was', async () => {
    const page = await mount();
    await page.search('Zwolle');
    const before = page.towns;
    await page.search('Xyzzy');
    await until(() => page.problem !== '');
    expect(page.problem).to.match(UNKNOWN);
    expect(page.root.querySelector('[role=alert]')!.textContent).to.match(UNKNOWN);
    expect(page.input.getAttribute('aria-invalid')).to.equal('true');
    expect(page.input.value).to.equal('Xyzzy');
    expect(page.towns).to.deep.equal(before);
    await page.search('Breda');
    await until(() => page.problem === '');
    expect(page.towns[0]).to.equal('Breda');
  });

  it('shows the list, in order of town, also when the first search finds nothing', async () => {
    const page = await mount();
    await page.search('Xyzzy');
    expect(page.problem).to.match(UNKNOWN);
    expect(page.towns.slice(0, 2)).to.deep.equal(['Amersfoort', 'Amsterdam']);
    expect(page.distances).to.deep.equal([]);
  });

  it('says that searching does not work when the places cannot be had, and can be tried again', async () => {
    const page = await mount();
    await page.search('storing');
    await until(() => page.problem !== '');
    expect(page.problem).to.match(/^Zoeken lukt nu niet/);
    await page.search('Breda');
    await until(() => page.towns[0] === 'Breda');
    expect(page.problem).to.equal('');
  });

  it('goes back to the order of town when the field is emptied', async () => {
    const page = await mount();
    await page.search('Zwolle');
    page.input.focus();
    await press('Escape');
    await press('Escape');
    expect(page.input.value).to.equal('');
    await press('Enter');
    await until(() => page.distances.length === 0);
    expect(page.towns[0]).to.equal('Amersfoort');
  });

  it('never lets a slow first search overwrite a fast second one', async () => {
    const page = await mount({ places: new TownFinder({ after: { Groningen: 150, Breda: 10 } }) });
    page.input.focus();
    await type('Groningen');
    await press('Enter');
    await page.search('Breda');
    await until(() => page.towns[0] === 'Breda');
    await aTimeout(200);
    expect(page.towns[0]).to.equal('Breda');
    expect(page.button('Zoek').loading).to.equal(false);
  });

  it('never lets slow suggestions take the place of those for what was typed later', async () => {
    const page = await mount({ places: new TownFinder({ after: { A: 150 } }) });
    page.input.focus();
    await type('A');
    await type('m');
    await until(() => page.suggestions.length === 2);
    await aTimeout(200);
    expect(page.suggestions).to.deep.equal(['Amersfoort', 'Amsterdam']);
  });

  it('says on the button that it is searching', async () => {
    const page = await mount({ places: new TownFinder({ after: { Breda: 100 } }) });
    page.input.focus();
    await type('Breda');
    await press('Enter');
    await page.updated();
    expect(page.button('Zoek').loading).to.equal(true);
    await until(() => !page.button('Zoek').loading);
    expect(page.towns[0]).to.equal('Breda');
  });

  it('can be searched by the page, which is not announced as if the visitor did', async () => {
    const page = await mount();
    await page.finder.search('Breda');
    await page.listed();
    expect(page.input.value).to.equal('Breda');
    expect(page.towns[0]).to.equal('Breda');
    expect(page.announcement).to.equal('');
    expect(page.heard).to.deep.equal([]);
  });

  it('never tells the page what was typed', async () => {
    const page = await mount();
    await page.search('Groningen');
    await page.search('Xyzzy');
    await page.choose('Wanneer', 'evening');
    expect(page.heard.length).to.be.at.least(2);
    const told = page.heard.flatMap((event) => Object.keys(event)).filter((name) => name !== 'isTrusted');
    expect(new Set(told)).to.deep.equal(new Set(['total']));
  });

  it('asks nothing of the directory before the visitor does', async () => {
    const source = holding(twelve);
    const page = await mount({ source });
    page.input.focus();
    await type('Bre');
    await until(() => page.suggestions.length > 0);
    expect(source.loads).to.equal(0);
    await press('Enter');
    await page.listed();
    expect(source.loads).to.equal(1);
  });

  it('starts where the region says, without hiding or measuring anything', async () => {
    const page = await mount({ showList: true, attributes: { region: 'AM01' } });
    await page.listed();
    expect(page.count).to.equal('12 loopbaancentra');
    expect(page.towns[0]).to.equal('Groningen');
    expect(page.distances).to.deep.equal([]);
    expect(page.order).to.match(/^De lijst begint in de regio Groningen/);
    await page.search('Maastricht');
    await until(() => page.towns[0] === 'Maastricht');
  });
});
