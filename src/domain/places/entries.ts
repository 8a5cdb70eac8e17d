import type { Gazetteer, Municipality, PostcodeArea, Settlement } from './gazetteer.ts';
import { normalizeName } from './normalize.ts';
import type { Coordinates, Place } from './place.ts';

/** One name under which a place can be found. */
export interface Entry {
  /** The normalised name without its spaces. */
  readonly key: string;
  /** Where in `key` the second and later words begin. */
  readonly wordStarts: readonly number[];
  readonly place: Place;
  readonly weight: number;
}

function searchKey(name: string): Pick<Entry, 'key' | 'wordStarts'> {
  const words = normalizeName(name).split(' ');
  const wordStarts: number[] = [];
  let length = 0;
  for (const word of words) {
    if (length > 0) wordStarts.push(length);
    length += word.length;
  }
  return { key: words.join(''), wordStarts };
}

function detailOf(name: string, municipality: Municipality): string {
  return municipality.name === name ? municipality.province : `${municipality.name}, ${municipality.province}`;
}

function withRegion(place: Omit<Place, 'region'>, municipality: Municipality): Place {
  return municipality.region === undefined ? place : { ...place, region: municipality.region };
}

/** Who types an alias sees it back next to the usual name. */
function named(place: Place, aliases: readonly string[], weight: number): Entry[] {
  return [
    { ...searchKey(place.label), place, weight },
    ...aliases.map((alias) => ({
      ...searchKey(alias),
      place: { ...place, detail: place.detail === undefined ? alias : `${alias}, ${place.detail}` },
      weight,
    })),
  ];
}

function middle(settlements: readonly Settlement[]): Coordinates {
  const total = settlements.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (axis: keyof Coordinates): number =>
    settlements.reduce((sum, { coordinates, weight }) => sum + coordinates[axis] * weight, 0) / total;
  return { latitude: mean('latitude'), longitude: mean('longitude') };
}

/** A municipality that bears the name of one of its towns is found as that town. */
function municipalityEntries(gazetteer: Gazetteer): Entry[] {
  const members: Settlement[][] = gazetteer.municipalities.map(() => []);
  for (const settlement of gazetteer.settlements) members[settlement.municipality]?.push(settlement);
  return gazetteer.municipalities.flatMap((municipality, index) => {
    const inside = members[index] ?? [];
    if (inside.length === 0 || inside.some(({ name }) => name === municipality.name)) return [];
    const place: Place = {
      kind: 'municipality',
      label: municipality.name,
      detail: municipality.province,
      coordinates: middle(inside),
      precision: 'estimate',
    };
    return named(
      withRegion(place, municipality),
      municipality.aliases,
      Math.max(...inside.map(({ weight }) => weight)),
    );
  });
}

export function nameEntries(gazetteer: Gazetteer): Entry[] {
  const settlements = gazetteer.settlements.flatMap((settlement) => {
    const municipality = gazetteer.municipalities[settlement.municipality];
    if (municipality === undefined) return [];
    const { kind, name, coordinates, precision } = settlement;
    const place: Place = { kind, label: name, detail: detailOf(name, municipality), coordinates, precision };
    return named(withRegion(place, municipality), settlement.aliases, settlement.weight);
  });
  return [...settlements, ...municipalityEntries(gazetteer)];
}

export function postcodePlace(gazetteer: Gazetteer, area: PostcodeArea): Place | undefined {
  const settlement = gazetteer.settlements[area.settlement];
  const municipality = settlement && gazetteer.municipalities[settlement.municipality];
  if (settlement === undefined || municipality === undefined) return undefined;
  const { code, coordinates, precision } = area;
  const label = `${code} ${settlement.name}`;
  return withRegion(
    { kind: 'postcode', label, detail: detailOf(settlement.name, municipality), coordinates, precision },
    municipality,
  );
}
