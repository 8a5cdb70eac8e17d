import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Centre } from '../../src/domain/centres/centre.ts';
import type { LcBookEvent } from '../../src/widgets/centre-finder/centre-finder.events.ts';
import { aCentre, aService } from '../support/centres.ts';
import { holding, mount, press, text, twelve, until, type FinderPage } from './support.ts';

const centre = aCentre({
  description: { nl: 'Naast het station.', en: 'Next to the station.' },
  venue: 'library',
  languages: ['nl', 'ar'],
  hours: {
    timeZone: 'Europe/Amsterdam',
    regular: [
      { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday'], opens: '09:00', closes: '12:00' },
      { dayOfWeek: ['Wednesday'], opens: '13:00', closes: '17:00', access: 'appointment' },
    ],
    special: [
      { validFrom: '2026-10-15', validThrough: '2026-10-15', opens: '13:00', closes: '15:00', description: 'Teamdag' },
    ],
    openOnHolidays: false,
  },
  services: [
    aService({ id: 'gesprek', name: 'Loopbaangesprek', channels: ['in-person', 'phone'] }),
    aService({
      id: 'traject',
      name: 'Traject',
      level: 'guidance',
      cost: { kind: 'paid', price: 249.5, currency: 'EUR', note: 'Je werkgever betaalt soms mee.' },
    }),
    aService({ id: 'evc', name: 'Ervaringscertificaat', cost: { kind: 'unknown' } }),
  ],
});

async function unfolded(overrides: Partial<Centre> = {}): Promise<FinderPage> {
  const page = await mount({ source: holding([{ ...centre, ...overrides }]), showList: true });
  await page.listed();
  await page.toggle('utrecht');
  return page;
}

const hrefs = (page: FinderPage, within: string): string[] =>
  [...page.list.querySelectorAll<HTMLAnchorElement>(`${within} a`)].map(({ href }) => href);

describe('a centre in <lc-centre-finder>', () => {
  it('says in short what and where it is, and whether it is open', async () => {
    const page = await mount({ source: holding([centre]), showList: true });
    await page.listed();
    expect(text(page.list.querySelector('.where'))).to.equal('Voorbeeldstraat 1, 3511 XX Utrecht');
    expect([...page.list.querySelectorAll('lc-tag')].map(text)).to.deep.equal([
      'Open tot 12:00',
      'Gratis hulp',
      'In de bibliotheek',
    ]);
    expect(page.details).to.equal(null);
  });

  it('unfolds and folds with the keyboard, says so, and tells the page', async () => {
    const page = await unfolded();
    const toggle = page.list.querySelector('.toggle')!;
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(page.focused).to.equal(toggle);
    expect(text(page.details)).to.contain('Naast het station.');
    expect(page.heard.map(({ type }) => type)).to.deep.equal(['lc-centre-open']);
    expect(page.heard[0]).to.have.nested.property('centre.id', 'utrecht');
    await press('Enter');
    await page.updated();
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    expect(page.details).to.equal(null);
    expect(page.heard).to.have.length(1);
  });

  it('folds when another unfolds', async () => {
    const page = await mount({ showList: true });
    await page.listed();
    await page.toggle('Amersfoort');
    await page.toggle('Breda');
    expect(page.list.querySelectorAll('.details')).to.have.length(1);
    expect(page.list.querySelector('[data-centre=breda]')!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('keeps what is free apart from what is paid, with price and note', async () => {
    const page = await unfolded();
    const sections = [...page.list.querySelectorAll('.services section')];
    const names = (section: Element | undefined) => [...section!.querySelectorAll('.service-name')].map(text);
    expect(sections.map((section) => text(section.querySelector('.subheading')))).to.deep.equal([
      'Dit is gratis',
      'Hier betaal je voor',
    ]);
    expect(names(sections[0])).to.deep.equal(['Loopbaangesprek']);
    expect(names(sections[1])).to.deep.equal(['Traject € 249,50', 'Ervaringscertificaat Vraag naar de prijs']);
    expect(text(sections[1])).to.contain('Je werkgever betaalt soms mee.');
    expect(text(sections[0])).to.contain('Advies · langskomen of bellen');
  });

  it('says nothing about services it does not have', async () => {
    const page = await unfolded({ services: [aService()] });
    expect(text(page.list.querySelector('.services'))).to.contain('Dit is gratis');
    expect(text(page.list.querySelector('.services'))).to.not.contain('Hier betaal je voor');
    const bare = await unfolded({ services: [] });
    expect(bare.list.querySelector('.services')).to.equal(null);
  });

  it('shows its hours from Monday to Sunday, with today and the exceptions', async () => {
    const page = await unfolded();
    const rows = [...page.list.querySelectorAll('.hours tr')].map((row) => [...row.children].map(text).join(': '));
    expect(rows).to.deep.equal([
      'maandag: 09:00–12:00',
      'dinsdag: 09:00–12:00',
      'woensdag: 09:00–12:0013:00–17:00 op afspraak',
      'donderdag 15 okt: 13:00–15:00Teamdag',
      'vrijdag: gesloten',
      'zaterdag: gesloten',
      'zondag: gesloten',
    ]);
    expect(text(page.list.querySelector('.today th'))).to.equal('woensdag');
    expect(page.list.querySelectorAll('.today')).to.have.length(1);
    expect(text(page.list.querySelector('caption'))).to.equal('Openingstijden van Loopbaancentrum Utrecht');
  });

  it('can be called, mailed, visited and looked up', async () => {
    const page = await unfolded();
    expect(hrefs(page, '.practical')).to.deep.equal([
      'tel:0880000001',
      'mailto:utrecht@loopbaancentrum.example',
      'https://loopbaancentrum.example/utrecht',
    ]);
    const route = page.button('Plan je route').shadowRoot!.querySelector('a')!;
    expect(route.href).to.equal('https://www.openstreetmap.org/directions?to=52.0908,5.1222');
    expect(text(page.list.querySelector('.practical'))).to.contain('We spreken Nederlands en Arabisch');
    expect(text(page.list.querySelector('.practical'))).to.contain('Goed bereikbaar met een rolstoel');
  });

  it('takes the directions of the partner', async () => {
    const page = await mount({
      source: holding(twelve.slice(0, 1)),
      showList: true,
      attributes: { 'route-url': 'https://route.example/{latitude}/{longitude}' },
    });
    await page.listed();
    await page.toggle('Utrecht');
    const route = page.button('Plan je route').shadowRoot!.querySelector('a')!;
    expect(route.href).to.equal('https://route.example/52.0908/5.1222');
  });

  it('shows how to make an appointment, where the page has no booking of its own', async () => {
    const page = await unfolded();
    const notice = page.list.querySelector('lc-notice.contact')!;
    expect(text(notice)).to.equal('');
    await page.activate('Maak een afspraak');
    expect(page.notice).to.equal('Zo maak je een afspraak');
    expect(text(notice)).to.contain('Bel of mail dit centrum.');
    expect(hrefs(page, '.contact')).to.include('tel:0880000001');
    expect(notice.shadowRoot!.querySelector('[role=status]')).to.not.equal(null);
  });

  it('says that walking in is the way, where there is no phone or e-mail', async () => {
    const { telephone: _, email: __, url: ___, ...unreachable } = centre;
    const page = await mount({ source: holding([unreachable]), showList: true });
    await page.listed();
    await page.toggle('utrecht');
    await page.activate('Maak een afspraak');
    expect(text(page.list.querySelector('.contact'))).to.contain('Loop binnen tijdens de openingstijden.');
    expect(page.list.querySelector('.details a')).to.equal(null);
  });

  it('leaves the appointment to a page that says it takes care of it', async () => {
    const page = await unfolded();
    let asked: Centre | undefined;
    page.finder.addEventListener('lc-book', (event: LcBookEvent) => {
      event.preventDefault();
      asked = event.centre;
    });
    await page.activate('Maak een afspraak');
    expect(asked?.id).to.equal('utrecht');
    await until(() => page.notice === '');
    expect(text(page.list.querySelector('.contact'))).to.equal('');
  });

  it('holds long words on a screen of 320 pixels', async () => {
    await setViewport({ width: 320, height: 640 });
    try {
      const page = await unfolded({
        name: 'Arbeidsmarktregiooverstijgendloopbaanbegeleidingscentrum',
        email: 'loopbaanbegeleiding.westerhaar-vriezenveensewijk.en.omstreken@loopbaancentrum.example',
        address: {
          street: 'Burgemeesterbaronvanvoorsttotvoorstlaan 1234',
          town: 'Gasselterboerveenschemond',
          country: 'NL',
        },
        services: [aService({ name: 'Arbeidsongeschiktheidsverzekeringsbegeleidingsgesprek' })],
      });
      const edge = page.list.querySelector('.card')!.getBoundingClientRect().right;
      const out = [...page.list.querySelectorAll('.card *:not(caption)')].filter(
        (element) => element.getBoundingClientRect().right > edge + 1,
      );
      expect(out.map(({ className, localName }) => `${localName}.${className}`)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('changes with the clock', async () => {
    let now = Date.parse('2026-10-14T09:59:30Z');
    const page = await mount({ source: holding([centre]), showList: true, now: () => now });
    await page.listed();
    const status = () => text(page.list.querySelector('lc-tag'));
    expect(status()).to.equal('Open tot 12:00');
    now += 60_000;
    page.results!.requestUpdate();
    await page.updated();
    expect(status()).to.equal('Gesloten, vandaag open om 13:00');
  });
});
