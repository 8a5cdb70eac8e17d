import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { directoryOf } from '../../src/data/backends/memory/directory-of.ts';
import { MemoryCentreDirectory } from '../../src/data/backends/memory/memory-centre-directory.ts';
import { GazetteerPlaceFinder } from '../../src/data/backends/static/place-finder.ts';
import { decodeDirectory } from '../../src/data/decode/directory.ts';
import { DataError, type CentreDirectory, type PlaceFinder } from '../../src/data/ports.ts';
import type { Centre } from '../../src/domain/centres/centre.ts';
import { LcCentreFinder } from '../../src/widgets/centre-finder/centre-finder.ts';
import sample from '../../demo/data/centres.json' with { type: 'json' };
import '../../src/widgets/centre-finder/define.ts';

/** A Wednesday in autumn, ten in the morning in the Netherlands: every story shows the same moment. */
const NOW = Date.parse('2026-10-14T08:00:00Z');

const directory = decodeDirectory(sample);
export const centres = directory.centres;

export const holding = (some: readonly Centre[]): CentreDirectory =>
  new MemoryCentreDirectory({ directory: directoryOf(some, { sample: true }) });
export const hanging = (): CentreDirectory => new MemoryCentreDirectory({ directory, delay: Infinity });
export const failing = (): CentreDirectory =>
  new MemoryCentreDirectory({ error: new DataError('unreachable', 'this story has no directory') });

/** The sample centres over and over, each time a little further on. */
export function repeated(count: number): readonly Centre[] {
  return Array.from({ length: count }, (_, i) => {
    const centre = centres[i % centres.length]!;
    const round = Math.floor(i / centres.length);
    const { latitude, longitude } = centre.coordinates;
    return {
      ...centre,
      id: `${centre.id}-${round}`,
      name: `${centre.name} ${round + 1}`,
      coordinates: { latitude: latitude + round * 0.004, longitude: longitude + (round % 3) * 0.006 },
    };
  });
}

/** The kit's own gazetteer, with places as exact as a geocoder gives them. */
export class ExactPlaces extends GazetteerPlaceFinder {
  override async resolve(query: string, signal: AbortSignal): ReturnType<PlaceFinder['resolve']> {
    const place = await super.resolve(query, signal);
    return place && { ...place, precision: 'exact' };
  }
}

/** What a story sets; the rest is the same for all. */
export interface SceneArgs {
  source?: CentreDirectory;
  places?: PlaceFinder;
  showList?: boolean;
  region?: string;
  audience?: string;
  map?: 'click' | 'none';
  headingLevel?: number;
  /** What the visitor did before. */
  before?: (finder: LcCentreFinder) => Promise<void>;
}

export function scene({ before, ...args }: SceneArgs): TemplateResult {
  return html`<lc-centre-finder
    .source=${args.source ?? new MemoryCentreDirectory({ directory })}
    .places=${args.places ?? new GazetteerPlaceFinder()}
    .now=${() => NOW}
    tiles=""
    attribution=""
    region=${args.region ?? nothing}
    audience=${args.audience ?? nothing}
    map=${args.map ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    ?show-list=${args.showList}
    ${ref((element) => void (element instanceof LcCentreFinder && before?.(element)))}
  >
    <p slot="fallback">
      Bel 088 000 00 00, of kijk op
      <a href="https://loopbaancentrum.example/">loopbaancentrum.example</a>.
    </p>
  </lc-centre-finder>`;
}

/** Waits until something is there. */
export async function appear<T>(find: () => T | null | undefined): Promise<T> {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The inside of the list, as soon as it says how many centres it holds. */
export function listOf(finder: LcCentreFinder): Promise<ShadowRoot> {
  return appear(() => {
    const list = finder.shadowRoot?.querySelector('lc-centre-results')?.shadowRoot;
    return list?.querySelector('.count') && list;
  });
}

/** Presses a part of the list once it is there. */
export async function press(finder: LcCentreFinder, selector: string): Promise<void> {
  const list = await listOf(finder);
  (await appear(() => list.querySelector<HTMLElement>(selector))).click();
}

/** Ticks one of the moments, which stand in sight above the list. */
export async function tick(finder: LcCentreFinder, moment: string): Promise<void> {
  const list = await listOf(finder);
  const group = await appear(() => list.querySelector('lc-choice-group')?.shadowRoot);
  (await appear(() => group.querySelector<HTMLElement>(`input[value=${moment}]`))).click();
}

/** Answers in the browser's stead that the visitor refused, for as long as it takes to ask. */
export async function refuseLocation(finder: LcCentreFinder): Promise<void> {
  const getCurrentPosition: Geolocation['getCurrentPosition'] = (_, failed) =>
    failed?.({ code: 1, PERMISSION_DENIED: 1 } as GeolocationPositionError);
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
  (await appear(() => finder.shadowRoot?.querySelector<HTMLElement>('.locate'))).click();
  delete (navigator as { geolocation?: Geolocation }).geolocation;
}

/** Types in the search field without sending it. */
export async function typeIn(finder: LcCentreFinder, text: string): Promise<void> {
  const field = await appear(() => finder.shadowRoot?.querySelector('lc-combobox'));
  const input = await appear(() => field.shadowRoot?.querySelector('input'));
  field.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await appear(() => field.options.length);
}
