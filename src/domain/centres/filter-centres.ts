import type { Service } from './centre.ts';
import type { CentreIndex, Column } from './centre-index.ts';
import { FACET_VALUES, withFacet, type Facet, type Selection } from './selection.ts';

/** For every value of every facet: how many centres the list holds when that value is chosen as well. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Which centres pass. `openNow` says who is open at the moment meant. */
export function filterCentres(index: CentreIndex, openNow: Column, selection: Selection): Column {
  const passes = new Uint8Array(index.centres.length);
  const matches = matcher(index, openNow, selection);
  for (let i = 0; i < passes.length; i++) passes[i] = Number(matches(i));
  return passes;
}

export function countFacets(index: CentreIndex, openNow: Column, selection: Selection): FacetCounts {
  const count = (facet: Facet, value: string): number => {
    const conjunctive = facet === 'when' || facet === 'ease';
    const values = conjunctive ? [...new Set([...selection[facet], value])] : [value];
    const matches = matcher(index, openNow, withFacet(selection, facet, values));
    let sum = 0;
    for (let i = 0; i < index.centres.length; i++) if (matches(i)) sum++;
    return sum;
  };
  const facet = (name: Facet, values: Iterable<string>): ReadonlyMap<string, number> =>
    new Map(Array.from(values, (value) => [value, count(name, value)]));
  return {
    when: facet('when', FACET_VALUES.when),
    ease: facet('ease', FACET_VALUES.ease),
    channel: facet('channel', FACET_VALUES.channel),
    audience: facet('audience', FACET_VALUES.audience),
    topic: facet('topic', FACET_VALUES.topic),
    language: facet('language', index.languages.keys()),
  };
}

/** One test per centre, by its place in the index; everything that is the same for all centres is settled beforehand. */
function matcher(index: CentreIndex, openNow: Column, selection: Selection): (i: number) => boolean {
  const { when, ease, language } = selection;
  const required: Column[] = [];
  if (when.includes('open-now')) required.push(openNow);
  if (when.includes('evening')) required.push(index.evening);
  if (when.includes('weekend')) required.push(index.weekend);
  if (when.includes('walk-in')) required.push(index.walkIn);
  if (ease.includes('wheelchair')) required.push(index.wheelchair);
  const spoken = language.flatMap((code) => index.languages.get(code) ?? []);
  const offerPasses = index.offers.map((services) => services.some((service) => serviceMatches(service, selection)));
  const offerMatters = offerPasses.includes(false) && asksForService(selection);

  return (i) =>
    required.every((column) => column[i]) &&
    (language.length === 0 || spoken.some((column) => column[i])) &&
    (!offerMatters || offerPasses[index.offerOf[i]!] === true);
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
