import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { MemoryCentreDirectory } from '../../src/data/backends/memory/memory-centre-directory.ts';
import { directoryOf } from '../../src/data/backends/memory/directory-of.ts';
import type { PlaceFinder } from '../../src/data/ports.ts';
import type { Centre } from '../../src/domain/centres/centre.ts';
import type { Place } from '../../src/domain/places/place.ts';
import type { LcButton } from '../../src/elements/button/button.ts';
import type { LcChoiceGroup } from '../../src/elements/choice-group/choice-group.ts';
import type { LcCentreFinder } from '../../src/widgets/centre-finder/centre-finder.ts';
import type { LcCentreResults } from '../../src/widgets/centre-finder/results/centre-results.ts';
import { aCentre } from '../support/centres.ts';
import '../../src/widgets/centre-finder/define.ts';
// What the finder fetches on demand is fetched once beforehand, so that no test waits for it.
import '../../src/widgets/centre-finder/results/define.ts';

/** A Wednesday in autumn, ten in the morning in the Netherlands. */
export const NOW = Date.parse('2026-10-14T08:00:00Z');

const towns = [
  ['Utrecht', 52.0908, 5.1222, 'AM13'],
  ['Zeist', 52.0907, 5.2332, 'AM13'],
  ['Amersfoort', 52.155, 5.3875, 'AM14'],
  ['Hilversum', 52.2242, 5.1758, 'AM12'],
  ['Amsterdam', 52.374, 4.8897, 'AM18'],
  ['Arnhem', 51.98, 5.9111, 'AM07'],
  ['Breda', 51.5866, 4.776, 'AM25'],
  ['Zwolle', 52.5126, 6.0936, 'AM36'],
  ['Maastricht', 50.8483, 5.6889, 'AM30'],
  ['Enschede', 52.2183, 6.8958, 'AM05'],
  ['Leeuwarden', 53.2014, 5.8086, 'AM02'],
  ['Groningen', 53.2192, 6.5667, 'AM01'],
] as const;

/** Twelve centres, one in each of twelve towns. */
export const twelve: readonly Centre[] = towns.map(([town, latitude, longitude, region]) =>
  aCentre({
    id: town.toLowerCase(),
    name: `Loopbaancentrum ${town}`,
    address: { street: 'Voorbeeldstraat 1', postcode: '1234 XX', town, country: 'NL' },
    coordinates: { latitude, longitude },
    region,
  }),
);

export const holding = (centres: readonly Centre[]): MemoryCentreDirectory =>
  new MemoryCentreDirectory({ directory: directoryOf(centres) });

const placeIn = (town: string, precision: Place['precision'] = 'estimate'): Place => {
  const { coordinates, address } = twelve.find(({ id }) => id === town.toLowerCase())!;
  return { kind: 'town', label: address.town, coordinates, precision };
};

/** Knows the twelve towns; `after` says how many milliseconds the answer about a town takes. */
export class TownFinder implements PlaceFinder {
  readonly asked: string[] = [];
  readonly #precision: Place['precision'];
  readonly #after: Record<string, number>;

  constructor({
    precision = 'estimate',
    after = {},
  }: { precision?: Place['precision']; after?: Record<string, number> } = {}) {
    this.#precision = precision;
    this.#after = after;
  }

  async prepare(): Promise<void> {}

  async suggest(query: string, limit: number): Promise<readonly Place[]> {
    await this.#pause(query);
    return this.#match(query).slice(0, limit);
  }

  async resolve(query: string): Promise<Place | undefined> {
    this.asked.push(query);
    await this.#pause(query);
    if (query === 'storing') throw new Error('out of order');
    return this.#match(query)[0];
  }

  async regionAt(): Promise<string | undefined> {
    return undefined;
  }

  #match(query: string): Place[] {
    const wanted = query.trim().toLowerCase();
    const found = towns.filter(([town]) => wanted !== '' && town.toLowerCase().startsWith(wanted));
    return found.map(([town]) => placeIn(town, this.#precision));
  }

  async #pause(query: string): Promise<void> {
    const milliseconds = this.#after[query];
    if (milliseconds !== undefined) await new Promise((resolve) => setTimeout(resolve, milliseconds));
  }
}

export const until = (condition: () => unknown, message = 'it did not happen'): Promise<void> =>
  waitUntil(() => Boolean(condition()), message, { timeout: 3000, interval: 10 });

export const press = (key: string): Promise<void> => sendKeys({ press: key });
export const type = (text: string): Promise<void> => sendKeys({ type: text });

/** A finder as a visitor meets it: what can be seen in it, and what can be done with the keyboard. */
export class FinderPage {
  readonly finder: LcCentreFinder;
  /** Events that reached the page, in order. */
  readonly heard: Event[] = [];

  constructor(finder: LcCentreFinder) {
    this.finder = finder;
    for (const type of ['lc-results', 'lc-centre-open', 'lc-book']) {
      document.body.addEventListener(type, (event) => {
        if (event.target === finder) this.heard.push(event);
      });
    }
  }

  get root(): ShadowRoot {
    return this.finder.shadowRoot!;
  }
  get input(): HTMLInputElement {
    return this.root.querySelector('lc-combobox')!.shadowRoot!.querySelector('input')!;
  }
  get suggestions(): string[] {
    const options = this.root.querySelector('lc-combobox')!.shadowRoot!.querySelectorAll('[role=option]');
    return [...options].map(text);
  }
  /** The problem below the search field. */
  get problem(): string {
    return text(this.root.querySelector('lc-combobox')!.shadowRoot!.querySelector('.error'));
  }
  get results(): LcCentreResults | null {
    return this.root.querySelector('lc-centre-results');
  }
  get list(): ShadowRoot {
    return this.results!.shadowRoot!;
  }
  get count(): string {
    return text(this.results?.shadowRoot?.querySelector('.count'));
  }
  /** What a screen reader is told about the list. */
  get announcement(): string {
    return text(this.list.querySelector('[role=status]'));
  }
  get order(): string {
    return text(this.list.querySelector('.order'));
  }
  get towns(): string[] {
    return [...this.list.querySelectorAll('.toggle')].map((toggle) => text(toggle).replace('Loopbaancentrum ', ''));
  }
  get distances(): string[] {
    return [...this.list.querySelectorAll('.distance')].map(text);
  }
  get notice(): string {
    return this.results?.shadowRoot?.querySelector<HTMLElement & { heading: string }>('lc-notice')?.heading ?? '';
  }
  get details(): HTMLElement | null {
    return this.list.querySelector('.details');
  }

  /** A button by what is on it. */
  button(label: string | RegExp): LcButton {
    const found = this.#find(label);
    if (!found) throw new Error(`There is no button ${label}.`);
    return found;
  }

  has(label: string | RegExp): boolean {
    return this.#find(label) !== undefined;
  }

  /** Waits for a button, moves the focus to it and presses Enter. */
  async activate(label: string | RegExp): Promise<void> {
    await until(() => this.has(label), `no button ${label}`);
    this.button(label).focus();
    await press('Enter');
    await this.updated();
  }

  async search(place: string): Promise<void> {
    this.input.focus();
    this.input.select();
    await type(place);
    await press('Enter');
    await this.listed();
  }

  /** Waits until there is a list of centres. */
  async listed(): Promise<void> {
    await until(() => this.count !== '', 'no list');
    await this.updated();
  }

  async updated(): Promise<void> {
    await this.finder.updateComplete;
    await this.results?.updateComplete;
  }

  /** Unfolds or folds the centre in this town. */
  async toggle(town: string): Promise<void> {
    const toggle = this.list.querySelector<HTMLElement>(`[data-centre="${town.toLowerCase()}"]`)!;
    toggle.focus();
    await press('Enter');
    await this.updated();
  }

  group(legend: string): LcChoiceGroup {
    return [...this.list.querySelectorAll('lc-choice-group')].find(({ label }) => label === legend)!;
  }

  choices(legend: string): string[] {
    return [...this.group(legend).shadowRoot!.querySelectorAll('label')].map(text);
  }

  /** Ticks or unticks a filter with the space bar. */
  async choose(legend: string, value: string): Promise<void> {
    const box = this.group(legend).shadowRoot!.querySelector<HTMLElement>(`input[value="${value}"]`)!;
    box.focus();
    await press('Space');
    await this.updated();
  }

  /** What has the focus, inside however many shadow roots. */
  get focused(): Element | null {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  }

  #find(label: string | RegExp): LcButton | undefined {
    const roots = [this.root, this.results?.shadowRoot].filter((root) => root !== null && root !== undefined);
    const buttons = roots.flatMap((root) => [...root.querySelectorAll<LcButton>('lc-button')]);
    return buttons.find((button) => (typeof label === 'string' ? text(button) === label : label.test(text(button))));
  }
}

export function text(node: Node | null | undefined): string {
  return node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** Answers, in the browser's stead, where the device is, and counts how often it is asked; without an answer it cannot. */
export function device(answer?: (found: PositionCallback, failed: PositionErrorCallback) => void): { asked: number } {
  const count = { asked: 0 };
  const getCurrentPosition = (found: PositionCallback, failed: PositionErrorCallback) => {
    count.asked += 1;
    answer?.(found, failed);
  };
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: answer && { getCurrentPosition } });
  return count;
}

/** Gives the browser's own geolocation back, which is on the prototype. */
export function restoreDevice(): void {
  delete (navigator as { geolocation?: Geolocation }).geolocation;
}

export const at = (latitude: number, longitude: number): GeolocationPosition =>
  ({ coords: { latitude, longitude } }) as GeolocationPosition;

type Properties = Partial<
  Pick<
    LcCentreFinder,
    'source' | 'places' | 'now' | 'showList' | 'deepLink' | 'structuredData' | 'tiles' | 'attribution'
  >
>;
interface Setup extends Properties {
  readonly attributes?: Record<string, string>;
  /** Right-to-left comes with night colours, so that axe judges both. */
  readonly dir?: 'ltr' | 'rtl';
}

const surface = new CSSStyleSheet();
surface.replaceSync(
  '.night { color-scheme: dark; background: #201c18 } .day { color-scheme: light; background: #fdfaf5 }',
);
document.adoptedStyleSheets.push(surface);

/** Puts a finder with the twelve centres on the page, changed as given. */
export async function mount(setup: Setup = {}): Promise<FinderPage> {
  const { attributes = {}, dir = 'ltr', ...properties } = setup;
  const page = await fixture(html`<div class=${dir === 'rtl' ? 'night' : 'day'} dir=${dir}></div>`);
  const finder = document.createElement('lc-centre-finder');
  finder.font = 'system';
  Object.assign(finder, { source: holding(twelve), places: new TownFinder(), now: () => NOW, ...properties });
  for (const [name, value] of Object.entries(attributes)) finder.setAttribute(name, value);
  const fallback = document.createElement('a');
  fallback.slot = 'fallback';
  fallback.href = 'https://loopbaancentrum.example/';
  fallback.textContent = 'Bel 088 000 00 00';
  finder.append(fallback);
  page.append(finder);
  await finder.updateComplete;
  return new FinderPage(finder);
}
