import { hasWalkIn, isOpenInEvening, isOpenInWeekend } from '../opening-hours/week-pattern.ts';
import type { Centre, Service } from './centre.ts';

/** A yes or no per centre, by its place in the index. */
export type Column = Uint8Array;

/** A directory prepared for filtering: whatever does not depend on the moment or the visitor is worked out once. */
export interface CentreIndex {
  /** By town, then name: the order in which equals are shown, so that the order in the file buys nothing. */
  readonly centres: readonly Centre[];
  /** The distinct lists of services. Many centres offer the same, so an offer is judged once for all of them. */
  readonly offers: readonly (readonly Service[])[];
  /** Which offer each centre has. */
  readonly offerOf: Int32Array;
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

function indexOffers(centres: readonly Centre[]): Pick<CentreIndex, 'offers' | 'offerOf'> {
  const offers: (readonly Service[])[] = [];
  const numbers = new Map<string, number>();
  const offerOf = Int32Array.from(centres, ({ services }) => {
    const signature = services.map(serviceSignature).sort().join('|');
    const known = numbers.get(signature);
    if (known !== undefined) return known;
    numbers.set(signature, offers.length);
    return offers.push(services) - 1;
  });
  return { offers, offerOf };
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
