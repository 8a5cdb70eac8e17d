import { hasWalkIn, isOpenInEvening, isOpenInWeekend } from '../opening-hours/week-pattern.ts';
import { PointSet } from '../places/point-set.ts';
import { BitSets } from './bit-sets.ts';
import type { Centre, Service } from './centre.ts';

/** A yes or no per centre, by its place in the index. */
export type Column = Uint8Array;

/** A directory prepared for filtering: whatever does not depend on the moment or the visitor is worked out once. */
export interface CentreIndex {
  /** By town, then name: the order in which equals are shown, so that the order in the file buys nothing. */
  readonly centres: readonly Centre[];
  /** The services that differ in what they can be filtered by. */
  readonly services: readonly Service[];
  /** The distinct sets of places in `services`. Many centres offer the same, so an offer is judged once for all of them. */
  readonly offers: BitSets;
  /** Which offer each centre has. */
  readonly offerOf: Int32Array;
  /** Where the centres are. */
  readonly points: PointSet;
  readonly evening: Column;
  readonly weekend: Column;
  readonly walkIn: Column;
  readonly wheelchair: Column;
  /** Languages spoken anywhere, the most common first. */
  readonly languages: ReadonlyMap<string, Column>;
}

const collator = new Intl.Collator('nl');

export function indexCentres(unordered: readonly Centre[]): CentreIndex {
  const centres = unordered.toSorted(
    (a, b) =>
      collator.compare(a.address.town, b.address.town) ||
      collator.compare(a.name, b.name) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  return {
    centres,
    ...indexOffers(centres),
    points: new PointSet(centres.map(({ coordinates }) => coordinates)),
    evening: column(centres, (centre) => isOpenInEvening(centre.hours)),
    weekend: column(centres, (centre) => isOpenInWeekend(centre.hours)),
    walkIn: column(centres, (centre) => hasWalkIn(centre.hours)),
    wheelchair: column(centres, (centre) => centre.wheelchairAccessible),
    languages: indexLanguages(centres),
  };
}

/** Evaluates a predicate for every centre. */
export function column(centres: readonly Centre[], holds: (centre: Centre) => boolean): Column {
  return Uint8Array.from(centres, (centre) => Number(holds(centre)));
}

function indexOffers(centres: readonly Centre[]): Pick<CentreIndex, 'services' | 'offers' | 'offerOf'> {
  const services = new Numbered<Service>();
  const offers = new Numbered<readonly number[]>();
  const offerOf = Int32Array.from(centres, (centre) => {
    const numbers = centre.services.map((service) => services.number(serviceSignature(service), service));
    const offer = [...new Set(numbers)].sort((a, b) => a - b);
    return offers.number(offer.join(), offer);
  });
  return { services: services.list, offers: new BitSets(offers.list, services.list.length), offerOf };
}

/** Gives each distinct thing a number, in the order in which they come. */
class Numbered<T> {
  readonly list: T[] = [];
  readonly #numbers = new Map<string, number>();

  number(key: string, thing: T): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const next = this.list.push(thing) - 1;
    this.#numbers.set(key, next);
    return next;
  }
}

const signatures = new WeakMap<Service, string>();

/** Two services with the same signature pass the same filters. */
function serviceSignature(service: Service): string {
  let signature = signatures.get(service);
  if (signature === undefined) {
    signature = [service.cost.kind, service.audiences, service.topics, service.channels].join(';');
    signatures.set(service, signature);
  }
  return signature;
}

function indexLanguages(centres: readonly Centre[]): ReadonlyMap<string, Column> {
  const columns = new Map<string, { spoken: Column; count: number }>();
  centres.forEach((centre, index) => {
    for (const language of new Set(centre.languages)) {
      let entry = columns.get(language);
      if (!entry) columns.set(language, (entry = { spoken: new Uint8Array(centres.length), count: 0 }));
      entry.spoken[index] = 1;
      entry.count++;
    }
  });
  return new Map(
    [...columns]
      .sort(([a, first], [b, second]) => second.count - first.count || (a < b ? -1 : 1))
      .map(([language, { spoken }]) => [language, spoken]),
  );
}
