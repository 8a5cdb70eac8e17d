import type { Coordinates } from '../../domain/places/place.ts';

/** A populated place of GeoNames (CC BY 4.0, geonames.org). */
export interface GeoName {
  readonly name: string;
  readonly alternateNames: readonly string[];
  readonly coordinates: Coordinates;
  /** `PPLX` is part of a town. */
  readonly featureCode: string;
  readonly country: string;
  readonly province: string;
  /** Code of the municipality, which may have merged since. */
  readonly municipality: string;
  readonly population: number;
}

const PROVINCES: Readonly<Record<string, string>> = {
  '01': 'Drenthe',
  '02': 'Fryslân',
  '03': 'Gelderland',
  '04': 'Groningen',
  '05': 'Limburg',
  '06': 'Noord-Brabant',
  '07': 'Noord-Holland',
  '09': 'Utrecht',
  '10': 'Zeeland',
  '11': 'Zuid-Holland',
  '15': 'Overijssel',
  '16': 'Flevoland',
};
const ISLANDS: Readonly<Record<string, string>> = { BO: 'Bonaire', SE: 'Sint Eustatius', SB: 'Saba' };

/** The populated places of the Kingdom that this kit serves, from the tab-separated GeoNames cities file. */
export function readGeoNames(text: string): GeoName[] {
  return text.split('\n').flatMap((line) => {
    const fields = line.split('\t');
    const country = fields[8];
    if (country !== 'NL' && country !== 'BQ') return [];
    const field = (index: number): string => fields[index] ?? '';
    const island = ISLANDS[field(10)];
    return [
      {
        name: field(1),
        alternateNames: field(3).split(',').filter(Boolean),
        coordinates: { latitude: Number(field(4)), longitude: Number(field(5)) },
        featureCode: field(7),
        country,
        province: country === 'BQ' ? 'Caribisch Nederland' : (PROVINCES[field(10)] ?? ''),
        municipality: country === 'BQ' ? (island ?? '') : field(11),
        population: Number(field(14)),
      },
    ];
  });
}
