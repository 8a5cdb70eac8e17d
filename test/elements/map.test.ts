import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Coordinates } from '../../src/domain/places/place.ts';
import type { LcMapSelectEvent } from '../../src/elements/map/map.events.ts';
import type { LcMap, MapPoint } from '../../src/elements/map/map.ts';
import '../../src/elements/map/define.ts';
import '../../src/theme/define.ts';
import { seededRandom } from '../support/centres.ts';

const near: readonly MapPoint[] = [
  { id: 'utrecht', label: 'Utrecht', detail: 'Voorbeeldstraat 1', coordinates: { latitude: 52.09, longitude: 5.12 } },
  { id: 'zeist', label: 'Zeist', coordinates: { latitude: 52.09, longitude: 5.23 } },
  { id: 'hilversum', label: 'Hilversum', coordinates: { latitude: 52.22, longitude: 5.18 } },
];
const random = seededRandom(7);
const many: readonly MapPoint[] = Array.from({ length: 400 }, (_, i) => ({
  id: `p${i}`,
  label: `Centrum ${i + 1}`,
  coordinates: { latitude: 51 + random() * 2.2, longitude: 4 + random() * 2.6 },
}));
/** One grey dot: a tile that comes from no server. */
const TILE = 'data:image/gif;base64,R0lGODlhAQABAIAAAMzMzAAAACwAAAAAAQABAAACAkQBADs=';
const from: Coordinates = { latitude: 52.1, longitude: 5.15 };

async function mount(setup: Partial<LcMap> = {}, dir = 'ltr'): Promise<LcMap> {
  const theme = await fixture(html`<lc-theme scheme="light" dir=${dir}></lc-theme>`);
  const map = Object.assign(document.createElement('lc-map'), { points: near, ...setup });
  theme.append(map);
  await map.updateComplete;
  return map;
}

const root = (map: LcMap): ShadowRoot => map.shadowRoot!;
const markers = (map: LcMap): HTMLButtonElement[] => [
  ...root(map).querySelectorAll<HTMLButtonElement>('button.marker'),
];
const plain = (map: LcMap): HTMLButtonElement[] => markers(map).filter(({ className }) => className === 'marker');
const clusters = (map: LcMap): HTMLButtonElement[] => markers(map).filter(({ className }) => className !== 'marker');
const text = (node: Node | null): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const told = (map: LcMap): string => text(root(map).querySelector('[role=status]'));
const inSight = (map: LcMap, element: Element): boolean => {
  const frame = map.getBoundingClientRect();
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
};
const zoom = (map: LcMap, label: string) => root(map).querySelector<HTMLElement>(`lc-button[label="${label}"]`)!;

describe('<lc-map>', () => {
  it('numbers its points as the list does, names them, and has all of them in sight', async () => {
    const map = await mount();
    expect(markers(map).map(text)).to.have.members(['1', '2', '3']);
    expect(markers(map).map(({ ariaLabel }) => ariaLabel)).to.include('1. Utrecht');
    for (const marker of markers(map)) expect(inSight(map, marker)).to.equal(true);
  });

  it('tells which point a marker is, and leads back to the list', async () => {
    const map = await mount();
    let selected: LcMapSelectEvent | undefined;
    map.addEventListener('lc-map-select', (event) => (selected = event));
    markers(map)
      .find((marker) => text(marker) === '1')!
      .focus();
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(told(map)).to.equal('1. Utrecht Voorbeeldstraat 1 Bekijk in de lijst');
    expect(
      markers(map)
        .filter(({ ariaPressed }) => ariaPressed === 'true')
        .map(text),
    ).to.deep.equal(['1']);
    root(map).querySelector<HTMLElement>('.selected lc-button')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(selected?.pointId).to.equal('utrecht');
  });

  it('has one tab stop for each marker, and keeps the focus on it when it is pressed', async () => {
    const map = await mount();
    expect(root(map).querySelectorAll('.leaflet-marker-icon[tabindex]')).to.have.length(0);
    const [marker] = markers(map);
    marker!.focus();
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(root(map).activeElement).to.equal(marker);
  });

  it('zooms with its own buttons, and moves with the arrow keys', async () => {
    const map = await mount();
    const [first] = markers(map);
    const apart = (): number =>
      Math.abs(markers(map)[0]!.getBoundingClientRect().x - markers(map)[1]!.getBoundingClientRect().x);
    const before = apart();
    zoom(map, 'Zoom in').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => apart() > before * 1.5, 'did not zoom', { timeout: 3000 });
    const { x } = first!.getBoundingClientRect();
    root(map).querySelector<HTMLElement>('.surface')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => first!.getBoundingClientRect().x < x - 20, 'did not move', { timeout: 3000 });
  });

  it('shows where the visitor is', async () => {
    const map = await mount({ from });
    const here = root(map).querySelector('.here')!;
    expect([here.role, here.ariaLabel]).to.deep.equal(['img', 'Jouw plek']);
    expect(inSight(map, here)).to.equal(true);
    map.from = undefined;
    await map.updateComplete;
    expect(root(map).querySelector('.here')).to.equal(null);
  });

  it('puts many points in groups that say how many they are, and come apart when pressed', async () => {
    const map = await mount({ points: many, prominent: 10 });
    const before = clusters(map);
    expect(before.length).to.be.greaterThan(2);
    expect(before.length + plain(map).length).to.be.lessThan(80);
    // The ten in sight in the list are found by their own number.
    const alone = plain(map).map(({ textContent }) => Number(textContent));
    for (let number = 1; number <= 10; number++) expect(alone).to.include(number);
    const [group] = before;
    expect(group!.ariaLabel).to.equal(`Groep van ${text(group!)} centra. Zoom in.`);
    group!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !group!.isConnected, 'the group stayed', { timeout: 3000 });
    expect(root(map).activeElement).to.equal(root(map).querySelector('.surface'));
    expect(markers(map).length).to.be.greaterThan(1);
  });

  it('moves to other points when it is given them, and stays where it is when it is given the same', async () => {
    const map = await mount();
    const still = markers(map)[0]!;
    map.requestUpdate();
    await map.updateComplete;
    expect(markers(map)[0]).to.equal(still);
    map.points = [{ id: 'bonaire', label: 'Kralendijk', coordinates: { latitude: 12.15, longitude: -68.27 } }];
    await map.updateComplete;
    expect(markers(map).map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['1. Kralendijk']);
    expect(inSight(map, markers(map)[0]!)).to.equal(true);
  });

  it('forgets the selected point when that is no longer there', async () => {
    const map = await mount();
    markers(map)[0]!.click();
    await map.updateComplete;
    expect(told(map)).to.not.equal('');
    map.points = [];
    await map.updateComplete;
    expect(told(map)).to.equal('');
    expect(markers(map)).to.have.length(0);
  });

  it('shows names as text', async () => {
    const label = '<img src=x onerror="alert(1)">';
    const map = await mount({ points: [{ ...near[0]!, label }] });
    expect(markers(map)[0]!.title).to.equal(`1. ${label}`);
    markers(map)[0]!.click();
    await map.updateComplete;
    expect(told(map)).to.contain(label);
    expect(root(map).querySelector('img')).to.equal(null);
  });

  it('draws the country also where no tiles come', async () => {
    const map = await mount();
    expect(root(map).querySelectorAll('path.outline').length).to.be.greaterThan(0);
    expect(root(map).querySelector('img')).to.equal(null);
  });

  it('asks for its tiles without saying which page it is on, and says who made them', async () => {
    const map = await mount({ tiles: TILE, attribution: 'Kaart: Voorbeeld' });
    const tile = root(map).querySelector<HTMLImageElement>('img.leaflet-tile')!;
    expect(tile.referrerPolicy).to.equal('no-referrer');
    expect(tile.src).to.equal(TILE);
    expect(text(root(map).querySelector('small'))).to.equal('Kaart: Voorbeeld');
  });

  it('can be taken off the page and put back', async () => {
    const map = await mount({ from });
    const { parentElement } = map;
    map.remove();
    parentElement!.append(map);
    await map.updateComplete;
    expect(markers(map)).to.have.length(3);
    expect(root(map).querySelectorAll('.here')).to.have.length(1);
    expect(inSight(map, markers(map)[0]!)).to.equal(true);
  });

  it('can be taken off the page in the middle of a zoom', async () => {
    const map = await mount();
    const errors: string[] = [];
    const note = (event: ErrorEvent) => errors.push(event.message);
    addEventListener('error', note);
    zoom(map, 'Zoom in').click();
    map.remove();
    await aTimeout(400);
    removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });

  it('leaves the wheel to the page', async () => {
    const map = await mount();
    const wheel = new WheelEvent('wheel', { deltaY: 120, bubbles: true, cancelable: true, composed: true });
    root(map).querySelector('.surface')!.dispatchEvent(wheel);
    expect(wheel.defaultPrevented).to.equal(false);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`is accessible, with a point selected, ${dir}`, async () => {
      const map = await mount({ from, attribution: 'Kaart: Voorbeeld' }, dir);
      markers(map)[0]!.click();
      await map.updateComplete;
      await expect(map).to.be.accessible({ ignoredRules: ['region'] });
    });
  }
});
