import { aTimeout, expect } from '@open-wc/testing';
import { at, device, mount, press, restoreDevice, type, until } from './support.ts';

const { PERMISSION_DENIED, POSITION_UNAVAILABLE } = GeolocationPositionError;

const refusal = (code: number) => ({ code, PERMISSION_DENIED }) as GeolocationPositionError;

describe('the location of the device in <lc-centre-finder>', () => {
  afterEach(restoreDevice);

  it('is asked for only when the visitor presses the button', async () => {
    const asked = device((found) => found(at(52.5126, 6.0936)));
    const page = await mount({ showList: true });
    await page.listed();
    page.input.focus();
    await type('Breda');
    expect(asked.asked).to.equal(0);
    await page.activate('Gebruik mijn locatie');
    await until(() => page.towns[0] === 'Zwolle');
    expect(asked.asked).to.equal(1);
    expect(page.distances[0]).to.equal('100 m');
    expect(page.input.value).to.equal('');
    expect(page.announcement).to.equal('12 loopbaancentra');
  });

  it('is not needed: who refuses reads what to do instead, and sees the list', async () => {
    device((_, failed) => failed(refusal(PERMISSION_DENIED)));
    const page = await mount();
    await page.activate('Gebruik mijn locatie');
    await page.listed();
    expect(page.problem).to.equal('Je locatie staat uit. Dat is prima: vul je postcode of plaats in.');
    expect(page.towns).to.have.length(10);
  });

  it('can be unknown to the device', async () => {
    device((_, failed) => failed(refusal(POSITION_UNAVAILABLE)));
    const page = await mount();
    await page.activate('Gebruik mijn locatie');
    await page.listed();
    expect(page.problem).to.equal('We kunnen je locatie niet vinden. Vul je postcode of plaats in.');
  });

  it('can be unknown to the browser', async () => {
    device();
    const page = await mount();
    await page.activate('Gebruik mijn locatie');
    await page.listed();
    expect(page.problem).to.match(/^We kunnen je locatie niet vinden/);
  });

  it('is announced while it is looked for, and leaves the field usable', async () => {
    let answer: PositionCallback | undefined;
    device((found) => (answer = found));
    const page = await mount();
    await page.activate('Gebruik mijn locatie');
    const button = page.button('Gebruik mijn locatie');
    expect(button.loading).to.equal(true);
    expect(button.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('Je locatie wordt gezocht');
    await page.search('Breda');
    await until(() => page.towns[0] === 'Breda');
    expect(button.loading).to.equal(false);
    answer!(at(53.2192, 6.5667));
    await aTimeout(20);
    expect(page.towns[0]).to.equal('Breda');
  });
});

describe('the starters of <lc-centre-finder>', () => {
  it('show the whole list and move the focus to the number of centres', async () => {
    const page = await mount();
    expect(page.results).to.equal(null);
    await page.activate('Alle centra');
    await page.listed();
    await until(() => page.focused?.classList.contains('count'));
    expect(page.count).to.equal('12 loopbaancentra');
    expect(page.announcement).to.equal('12 loopbaancentra');
    expect(page.has('Alle centra')).to.equal(false);
  });

  it('show who is open now, as a choice that the visitor can take back', async () => {
    // Ten past five: all have closed.
    const page = await mount({ now: () => Date.parse('2026-10-14T15:10:00Z') });
    await page.activate('Nu open');
    await page.listed();
    expect(page.count).to.equal('Geen loopbaancentra gevonden');
    const openNow = page.group('Wanneer').shadowRoot!.querySelector<HTMLInputElement>('[value=open-now]')!;
    expect(openNow.checked).to.equal(true);
    await page.choose('Wanneer', 'open-now');
    expect(page.count).to.equal('12 loopbaancentra');
  });

  for (const [label, value] of [
    ['’s avonds open', 'evening'],
    ['Zonder afspraak', 'walk-in'],
  ] as const) {
    it(`narrow the list to "${label}"`, async () => {
      const page = await mount();
      await page.activate(label);
      await page.listed();
      expect(page.group('Wanneer').value).to.deep.equal([value]);
      expect(page.count).to.equal(value === 'walk-in' ? '12 loopbaancentra' : 'Geen loopbaancentra gevonden');
    });
  }

  it('are reached with Tab after the search form', async () => {
    const page = await mount();
    page.button('Gebruik mijn locatie').focus();
    await press('Tab');
    expect(page.button('Alle centra').matches(':focus-within, :focus')).to.equal(true);
  });
});
