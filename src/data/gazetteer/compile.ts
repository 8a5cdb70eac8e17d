import type { Gazetteer, Municipality, PostcodeArea, Settlement } from '../../domain/places/gazetteer.ts';
import type { Coordinates } from '../../domain/places/place.ts';
import { estimatePostcode } from './estimate.ts';
import type { GeoName } from './geonames.ts';
import { type Matches, matchTowns, nameKey, type Town } from './match.ts';
import type { PostcodeRange, Sources } from './sources.ts';

/** Towns without a known number of inhabitants weigh as much as their number of postcodes suggests. */
const PEOPLE_PER_POSTCODE = 800;
/** The larger towns of Fryslân have exotic alternate names too; their Frisian names are in aliases.csv. */
const MOST_PEOPLE_FOR_FRISIAN = 20_000;
const FRISIAN_NAME = /^[A-ZÂÊÎÔÛÚ][a-zâêîôûúëïöüáéó'-]+(?: [A-Za-zâêîôûú][a-zâêîôûúëïöüáéó'-]*)*$/u;

const weightOf = (population: number): number => Math.round(4 * Math.log(Math.max(population, 100)));
const withoutSuffix = (municipality: string): string => municipality.replace(/ \(.*\)$/u, '');

interface SourceTown extends Town {
  readonly ranges: PostcodeRange[];
}

function townsOf({ ranges, municipalities }: Sources): SourceTown[] {
  const provinceOf = new Map(municipalities.map(({ municipality, province }) => [municipality, province]));
  const towns = new Map<string, SourceTown>();
  for (const range of ranges) {
    const { place: name, municipality } = range;
    const province = provinceOf.get(municipality);
    if (province === undefined) throw new Error(`Postcode ${range.from}: unknown municipality ${municipality}`);
    const key = `${name}/${municipality}`;
    const town = towns.get(key) ?? { name, municipality, province, ranges: [] };
    town.ranges.push(range);
    towns.set(key, town);
  }
  return [...towns.values()];
}

/** The Dutch name of a Frisian village, or the other way round. */
function frisianNames({ province }: Town, geoName: GeoName | undefined): string[] {
  if (province !== 'Fryslân' || geoName === undefined || geoName.population > MOST_PEOPLE_FOR_FRISIAN) return [];
  return [geoName.name, ...geoName.alternateNames].filter((name) => FRISIAN_NAME.test(name));
}

function distinctNames(name: string, others: readonly string[]): string[] {
  const byKey = new Map(others.map((other) => [nameKey(other), other]));
  byKey.delete(nameKey(name));
  return [...byKey.values()];
}

function settleTown(sources: Sources, town: SourceTown, { geoNameOf }: Matches, municipality: number): Settlement {
  const noted = sources.townPositions.get(town.ranges[0]?.from ?? NaN);
  const geoName = noted === undefined ? geoNameOf.get(town) : undefined;
  const coordinates = noted ?? geoName?.coordinates;
  if (coordinates === undefined) throw new Error(`No position known for ${town.name}, ${town.municipality}`);
  const listed = sources.aliases.filter((row) => row.name === town.name && row.municipality === town.municipality);
  const postcodes = town.ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return {
    kind: 'town',
    name: town.name,
    aliases: distinctNames(town.name, [...listed.map(({ alias }) => alias), ...frisianNames(town, geoName)]),
    municipality,
    coordinates,
    precision: geoName === undefined ? 'estimate' : 'exact',
    weight: weightOf(geoName?.population || postcodes * PEOPLE_PER_POSTCODE),
  };
}

/** What GeoNames knows besides the towns: parts of towns, hamlets, and the towns of Caribbean Netherlands. */
function settleRest(sources: Sources, matches: Matches, towns: readonly Settlement[]): Settlement[] {
  const used = new Set(matches.geoNameOf.values());
  const index = new Map(sources.municipalities.map(({ municipality }, position) => [municipality, position]));
  const taken = new Set(towns.map(({ name, municipality }) => `${nameKey(name)}/${municipality}`));
  const municipalityNames = new Set(sources.municipalities.map(({ municipality }) => withoutSuffix(municipality)));
  return sources.geoNames.flatMap((geoName): Settlement[] => {
    const { name, country, coordinates, population } = geoName;
    const caribbean = country === 'BQ';
    const municipality = index.get((caribbean ? geoName.municipality : matches.municipalityOf(geoName)) ?? '');
    if (municipality === undefined || used.has(geoName) || municipalityNames.has(name)) return [];
    const key = `${nameKey(name)}/${municipality}`;
    if (taken.has(key)) return [];
    taken.add(key);
    const kind = caribbean ? 'town' : 'district';
    return [{ kind, name, aliases: [], municipality, coordinates, precision: 'exact', weight: weightOf(population) }];
  });
}

function locate(sources: Sources, range: PostcodeRange, town: Coordinates, settlement: number): PostcodeArea[] {
  return Array.from({ length: range.to - range.from + 1 }, (_, offset) => {
    const code = range.from + offset;
    const exact = sources.exactPositions.get(code);
    const coordinates = exact ?? estimatePostcode(code, town, sources.districtPositions, range);
    return { code: String(code), settlement, coordinates, precision: exact === undefined ? 'estimate' : 'exact' };
  });
}

export function compileGazetteer(sources: Sources): Gazetteer {
  const towns = townsOf(sources);
  const matches = matchTowns(towns, sources.geoNames);
  const index = new Map(sources.municipalities.map(({ municipality }, position) => [municipality, position]));
  const settled = towns.map((town) => settleTown(sources, town, matches, index.get(town.municipality) ?? -1));
  const postcodes = settled.flatMap(({ coordinates }, settlement) =>
    (towns[settlement]?.ranges ?? []).flatMap((range) => locate(sources, range, coordinates, settlement)),
  );
  const municipalities = sources.municipalities.map(({ municipality, province, region }): Municipality => {
    const name = withoutSuffix(municipality);
    const listed = sources.aliases.filter((row) => row.name === '' && row.municipality === municipality);
    const aliases = listed.map(({ alias }) => alias);
    return region === '' ? { name, province, aliases } : { name, province, aliases, region };
  });
  return {
    municipalities,
    settlements: [...settled, ...settleRest(sources, matches, settled)],
    postcodes: postcodes.sort((a, b) => Number(a.code) - Number(b.code)),
  };
}
