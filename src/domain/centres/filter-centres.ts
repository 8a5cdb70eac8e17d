import type { Service } from './centre.ts';
import type { CentreIndex, Column } from './centre-index.ts';
import { FACET_VALUES, withFacet, type Facet, type Selection } from './selection.ts';

/** For every value of every facet: how many centres the list holds when that value is chosen as well. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Which centres pass. `openNow` says who is open at the moment meant. */
export function filterCentres(index: CentreIndex, openNow: Column, selection: Selection): Column {
  return new Demands(index, openNow, selection).met();
}

/**
 * Every centre is judged once, for all values together: a value of a facet is then a count over the centres that
 * meet every other demand. Services are judged per offer, of which there are far fewer than centres.
 */
export function countFacets(index: CentreIndex, openNow: Column, selection: Selection): FacetCounts {
  const demands = new Demands(index, openNow, selection);
  const met = demands.met();
  const metButLanguage = demands.met(demands.language);
  const perOffer = centresPerOffer(index, demands.met(demands.service));
  const services = (facet: Facet, value: string, values = [value]): number => {
    const asked = withFacet(selection, facet, values);
    const passing = offersThat(index, asked);
    return perOffer.reduce((sum, centres, offer) => sum + (passing[offer] ? centres : 0), 0);
  };
  const count = (facet: Exclude<Facet, 'language'>, countOf: (value: string) => number): Map<string, number> =>
    new Map(FACET_VALUES[facet].map((value) => [value, countOf(value)]));
  const flags: Readonly<Record<string, Column>> = flagColumns(index, openNow);
  return {
    when: count('when', (value) => both(met, flags[value]!)),
    ease: count('ease', (value) =>
      value === 'free' ? services('ease', value, [...selection.ease, value]) : both(met, flags[value]!),
    ),
    channel: count('channel', (value) => services('channel', value)),
    audience: count('audience', (value) => services('audience', value)),
    topic: count('topic', (value) => services('topic', value)),
    language: new Map(Array.from(index.languages, ([code, spoken]) => [code, both(metButLanguage, spoken)])),
  };
}

/** What a selection asks of a centre: a column per demand, and how many of them each centre fails. */
class Demands {
  readonly language: Column | undefined;
  readonly service: Column | undefined;
  readonly #failures: Uint8Array;

  constructor(index: CentreIndex, openNow: Column, selection: Selection) {
    const flags: Readonly<Record<string, Column>> = flagColumns(index, openNow);
    this.language = selection.language.length > 0 ? speakersOf(index, selection.language) : undefined;
    this.service = asksForService(selection) ? offering(index, selection) : undefined;
    const columns = [...selection.when, ...selection.ease].map((value) => flags[value]);
    this.#failures = new Uint8Array(index.centres.length);
    for (const column of [...columns, this.language, this.service]) {
      if (column) for (let i = 0; i < column.length; i++) this.#failures[i]! += 1 - column[i]!;
    }
  }

  /** Who meets every demand, or every demand but one. */
  met(besides?: Column): Column {
    return this.#failures.map((failures, i) => Number(failures - (besides?.[i] === 0 ? 1 : 0) === 0));
  }
}

function flagColumns(index: CentreIndex, openNow: Column): Record<string, Column> {
  const { evening, weekend, walkIn, wheelchair } = index;
  return { 'open-now': openNow, evening, weekend, 'walk-in': walkIn, wheelchair };
}

function speakersOf(index: CentreIndex, codes: readonly string[]): Column {
  const columns = codes.flatMap((code) => index.languages.get(code) ?? []);
  return new Uint8Array(index.centres.length).map((_, i) => Number(columns.some((spoken) => spoken[i])));
}

function offering(index: CentreIndex, selection: Selection): Column {
  const passing = offersThat(index, selection);
  return Uint8Array.from(index.offerOf, (offer) => passing[offer]!);
}

/** Which offers hold a service that answers what is asked. */
function offersThat(index: CentreIndex, selection: Selection): Column {
  return index.offers.overlapping((number) => {
    const service = index.services[number];
    return service !== undefined && serviceMatches(service, selection);
  });
}

function centresPerOffer(index: CentreIndex, counted: Column): Int32Array {
  const centres = new Int32Array(index.offers.length);
  for (let i = 0; i < counted.length; i++) centres[index.offerOf[i]!]! += counted[i]!;
  return centres;
}

function both(a: Column, b: Column): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! & b[i]!;
  return sum;
}

function asksForService({ ease, channel, audience, topic }: Selection): boolean {
  return ease.includes('free') || channel.length + audience.length + topic.length > 0;
}

/**
 * One and the same service must answer everything asked: a centre with a free talk for students and a paid
 * course for workers has no free offer for workers.
 */
export function serviceMatches(service: Service, { ease, channel, audience, topic }: Selection): boolean {
  return (
    (!ease.includes('free') || service.cost.kind === 'free') &&
    anyOf(channel, service.channels) &&
    (anyOf(audience, service.audiences) || service.audiences.includes('everyone')) &&
    anyOf(topic, service.topics)
  );
}

function anyOf(chosen: readonly string[], offered: readonly string[]): boolean {
  return chosen.length === 0 || chosen.some((value) => offered.includes(value));
}
