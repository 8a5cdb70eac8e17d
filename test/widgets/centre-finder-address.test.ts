import { aTimeout, expect } from '@open-wc/testing';
import { at, device, holding, mount, restoreDevice, text, twelve, until, type FinderPage } from './support.ts';

const linked = (): Promise<FinderPage> => mount({ deepLink: true });
const parameters = (): URLSearchParams => new URLSearchParams(location.hash.slice(1));

/** The JSON-LD that the finder put on the page. */
const described = (page: FinderPage) => {
  const scripts = page.finder.querySelectorAll('script[type="application/ld+json"]');
  expect(scripts).to.have.length(1);
  return JSON.parse(scripts[0]!.textContent) as {
    itemListElement: { position: number; item: Record<string, unknown> }[];
  };
};

describe('the address of the page with <lc-centre-finder deep-link>', () => {
  const before = location.href;
  afterEach(() => {
    history.replaceState(null, '', before);
    restoreDevice();
  });

  it('starts the search and the choices that it names', async () => {
    history.replaceState(null, '', '#lc-place=Breda&lc-when=evening&lc-when=weekend&lc-language=ar');
    const page = await linked();
    await page.listed();
    expect(page.input.value).to.equal('Breda');
    expect(page.group('Wanneer').value).to.deep.equal(['evening', 'weekend']);
    expect(page.has('Meer keuzes (1 aan)')).to.equal(true);
    await page.activate('Zet alle keuzes uit');
    await until(() => page.towns[0] === 'Breda');
  });

  it('leaves aside what makes no sense', async () => {
    history.replaceState(null, '', '#lc-when=never&lc-topic=%3Cb%3E&lc-language=nl-NL&lc-nothing=1&lc-place=');
    const page = await linked();
    await aTimeout(50);
    expect(page.results).to.equal(null);
    expect(page.input.value).to.equal('');
  });

  it('follows what the visitor does, and keeps what the page itself put there', async () => {
    history.replaceState({ own: 1 }, '', '#tab=2&section');
    const length = history.length;
    const page = await linked();
    await page.search('Breda');
    await until(() => parameters().get('lc-place') === 'Breda');
    await page.choose('Wanneer', 'evening');
    expect(parameters().getAll('lc-when')).to.deep.equal(['evening']);
    expect(location.hash).to.match(/^#tab=2&section&/);
    await page.choose('Wanneer', 'evening');
    expect(location.hash).to.equal('#tab=2&section&lc-place=Breda');
    expect(history.state).to.deep.equal({ own: 1 });
    expect(history.length).to.equal(length);
  });

  it('never holds the place where the device is', async () => {
    device((found) => found(at(51.5866, 4.776)));
    const page = await linked();
    await page.search('Zwolle');
    await page.activate('Gebruik mijn locatie');
    await until(() => page.towns[0] === 'Breda');
    await until(() => location.hash === '');
  });

  it('stays as it is without the attribute', async () => {
    history.replaceState(null, '', '#lc-place=Breda');
    const page = await mount();
    await page.search('Zwolle');
    expect(page.towns[0]).to.equal('Zwolle');
    expect(location.hash).to.equal('#lc-place=Breda');
  });
});

describe('the description for search engines in <lc-centre-finder structured-data>', () => {
  it('holds the centres in the order shown, each with name, address, place and hours', async () => {
    const page = await mount({ structuredData: true });
    await page.search('Breda');
    await until(() => page.finder.querySelector('script'));
    const [first] = described(page).itemListElement;
    expect(first!.position).to.equal(1);
    expect(first!.item).to.deep.include({
      '@type': 'GovernmentOffice',
      name: 'Loopbaancentrum Breda',
      telephone: '088 000 00 01',
      geo: { '@type': 'GeoCoordinates', latitude: 51.5866, longitude: 4.776 },
    });
    expect((first!.item['openingHoursSpecification'] as { opens: string }[])[0]!.opens).to.equal('09:00');
  });

  it('is replaced when the list changes', async () => {
    const page = await mount({ structuredData: true, source: holding(twelve.slice(0, 2)) });
    await page.search('Zeist');
    await until(() => page.finder.querySelector('script'));
    await page.search('Utrecht');
    await until(() => described(page).itemListElement[0]!.item['name'] === 'Loopbaancentrum Utrecht');
    await page.choose('Wanneer', 'weekend');
    await until(() => described(page).itemListElement.length === 0);
  });

  it('cannot be broken out of by a name', async () => {
    const name = '</script><b>vet</b>';
    const page = await mount({
      structuredData: true,
      showList: true,
      source: holding([{ ...twelve[0]!, name }]),
    });
    await until(() => page.finder.querySelector('script'));
    expect(described(page).itemListElement[0]!.item['name']).to.equal(name);
    expect(page.finder.querySelector('b')).to.equal(null);
  });

  it('is left out without the attribute', async () => {
    const page = await mount({ showList: true });
    await page.listed();
    await aTimeout(50);
    expect(page.finder.querySelector('script')).to.equal(null);
    expect(text(page.list)).to.not.contain('schema.org');
  });
});
