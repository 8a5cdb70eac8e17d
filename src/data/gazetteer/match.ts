import { normalizeName } from '../../domain/places/normalize.ts';
import type { GeoName } from './geonames.ts';

export interface Town {
  readonly name: string;
  readonly municipality: string;
  readonly province: string;
}

export const nameKey = (name: string): string => normalizeName(name).replaceAll(' ', '');

type Votes = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Which GeoNames municipality codes, past ones included, belong to a municipality: those of its unmistakable towns. */
function voteForCodes(towns: readonly Town[], candidates: (town: Town) => readonly GeoName[]): Votes {
  const votes = new Map<string, Map<string, number>>();
  for (const town of towns) {
    const [only, ...others] = candidates(town);
    if (only === undefined || others.length > 0) continue;
    const counts = votes.get(town.municipality) ?? new Map<string, number>();
    counts.set(only.municipality, (counts.get(only.municipality) ?? 0) + 1);
    votes.set(town.municipality, counts);
  }
  return votes;
}

export interface Matches {
  readonly geoNameOf: ReadonlyMap<Town, GeoName>;
  /** The municipality a GeoNames place lies in today, as far as the towns around it tell. */
  municipalityOf(geoName: GeoName): string | undefined;
}

export function matchTowns(towns: readonly Town[], geoNames: readonly GeoName[]): Matches {
  const byKey = new Map<string, Set<GeoName>>();
  for (const geoName of geoNames) {
    for (const name of [geoName.name, ...geoName.alternateNames]) {
      const key = `${nameKey(name)}/${geoName.province}`;
      byKey.set(key, (byKey.get(key) ?? new Set()).add(geoName));
    }
  }
  const candidates = (town: Town): GeoName[] => [...(byKey.get(`${nameKey(town.name)}/${town.province}`) ?? [])];
  const votes = voteForCodes(towns, candidates);
  const score = (town: Town, { municipality, featureCode, population }: GeoName): number =>
    (votes.get(town.municipality)?.get(municipality) ?? 0) * 1e9 + (featureCode === 'PPLX' ? 0 : 1e8) + population;

  const geoNameOf = new Map<Town, GeoName>();
  for (const town of towns) {
    const inside = candidates(town).filter(({ municipality }) => votes.get(town.municipality)?.has(municipality));
    const best = inside.sort((a, b) => score(town, b) - score(town, a))[0];
    if (best !== undefined) geoNameOf.set(town, best);
  }
  return {
    geoNameOf,
    municipalityOf({ municipality: code }) {
      const counts = [...votes].map(([name, codes]) => ({ name, count: codes.get(code) ?? 0 }));
      const winner = counts.sort((a, b) => b.count - a.count)[0];
      return winner !== undefined && winner.count > 0 ? winner.name : undefined;
    },
  };
}
