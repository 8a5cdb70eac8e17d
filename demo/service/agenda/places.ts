import type { Gazetteer } from '../../../src/domain/places/gazetteer.ts';
import { createPlaceSearch, type PlaceSearch } from '../../../src/domain/places/search.ts';
import type { CentreRecord, Directory } from './catalogue.ts';

/** The towns and postcodes that the directory itself knows: those with a centre. */
export function placesOf({ centres }: Directory): PlaceSearch {
  const located = centres.filter((centre) => centre.geo !== undefined);
  const towns = [...Map.groupBy(located, ({ address }) => address.addressLocality)];
  const gazetteer: Gazetteer = {
    municipalities: towns.map(([name, [centre]]) => ({
      name,
      province: '',
      aliases: [],
      ...(centre?.region !== undefined && { region: centre.region }),
    })),
    settlements: towns.map(([name, inTown], index) => ({
      kind: 'town',
      name,
      aliases: [],
      municipality: index,
      coordinates: inTown[0]!.geo!,
      precision: 'estimate',
      weight: inTown.length,
    })),
    postcodes: towns.flatMap(([, inTown], index) => inTown.flatMap((centre) => postcodeOf(centre, index))).sort(byCode),
  };
  return createPlaceSearch(gazetteer);
}

function postcodeOf({ address, geo }: CentreRecord, settlement: number): Gazetteer['postcodes'] {
  const code = /^\d{4}/.exec(address.postalCode ?? '')?.[0];
  return code === undefined ? [] : [{ code, settlement, coordinates: geo!, precision: 'estimate' }];
}

function byCode(a: { code: string }, b: { code: string }): number {
  return a.code < b.code ? -1 : Number(a.code > b.code);
}
