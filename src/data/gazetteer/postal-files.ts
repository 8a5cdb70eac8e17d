import { inTheKingdom } from '../../domain/places/kingdom.ts';
import type { Coordinates } from '../../domain/places/place.ts';
import { type CsvRow, parseCsv } from './csv.ts';
import { fromRijksdriehoek, isRijksdriehoek } from './rijksdriehoek.ts';

export interface PostalFile {
  /** Centre per four-digit postcode; the mean where the file has more than one line for it. */
  readonly positions: ReadonlyMap<number, Coordinates>;
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/** Names that columns of CBS tables and their many re-exports go by, in lower case. */
const POSTCODE = ['pc4', 'postcode4', 'postcode', 'postal_code', 'pc4_code', 'postcode_4'];
const LATITUDE = ['lat', 'latitude', 'breedtegraad', 'y_wgs84'];
const LONGITUDE = ['lon', 'lng', 'long', 'longitude', 'lengtegraad', 'x_wgs84'];
const RD_X = ['x', 'rd_x', 'x_rd', 'xcoord', 'x_coordinaat', 'x-coordinaat'];
const RD_Y = ['y', 'rd_y', 'y_rd', 'ycoord', 'y_coordinaat', 'y-coordinaat'];

/** Where the fields of a row are; `metres` means Rijksdriehoek x and y. */
interface Layout {
  readonly postcode: number;
  readonly east: number;
  readonly north: number;
  readonly metres: boolean;
}

const GEONAMES_POSTAL: Layout = { postcode: 1, east: 10, north: 9, metres: false };

function layoutOf(header: readonly string[]): Layout | undefined {
  const names = header.map((name) => name.toLowerCase().replaceAll(' ', '_'));
  const find = (accepted: readonly string[]): number => names.findIndex((name) => accepted.includes(name));
  const postcode = find(POSTCODE);
  const degrees = { postcode, east: find(LONGITUDE), north: find(LATITUDE), metres: false };
  const metres = { postcode, east: find(RD_X), north: find(RD_Y), metres: true };
  return [degrees, metres].find((layout) => layout.postcode >= 0 && layout.east >= 0 && layout.north >= 0);
}

/** A comma is the decimal sign in Dutch exports that separate by semicolon. */
function number(text: string | undefined): number {
  return text === undefined || text === '' ? NaN : Number(text.replace(',', '.'));
}

function readRow({ fields }: CsvRow, layout: Layout): { code: number; coordinates: Coordinates } | string {
  const postcode = fields[layout.postcode] ?? '';
  if (!/^[1-9]\d{3}(?: ?[A-Z]{2})?$/iu.test(postcode)) return `not a Dutch postcode: "${postcode.slice(0, 20)}"`;
  const east = number(fields[layout.east]);
  const north = number(fields[layout.north]);
  if (!Number.isFinite(east) || !Number.isFinite(north)) return 'no coordinates';
  if (layout.metres && !isRijksdriehoek(east, north)) return `outside Rijksdriehoek (EPSG:28992): ${east}, ${north}`;
  const coordinates = layout.metres ? fromRijksdriehoek(east, north) : { latitude: north, longitude: east };
  if (!inTheKingdom(coordinates)) return `outside the Netherlands: ${coordinates.latitude}, ${coordinates.longitude}`;
  return { code: Number(postcode.slice(0, 4)), coordinates };
}

function detect(text: string): { layout: Layout; rows: readonly CsvRow[] } {
  const firstLine = text.replace(/^\uFEFF/u, '').split(/\r?\n/u, 1)[0] ?? '';
  const geoNames = /^NL([\t;,])/u.exec(firstLine);
  if (geoNames) return { layout: GEONAMES_POSTAL, rows: parseCsv(text, geoNames[1]) };
  const separator = [';', '\t'].find((character) => firstLine.includes(character)) ?? ',';
  const [header, ...rows] = parseCsv(text, separator);
  const layout = layoutOf(header?.fields ?? []);
  if (layout === undefined) {
    throw new Error(
      'Line 1: expected GeoNames postal codes (NL.txt), or a header with pc4 and lat/lon or Rijksdriehoek x/y',
    );
  }
  return { layout, rows };
}

/** GeoNames postal codes (NL.txt, NL_full.csv) or a table of four-digit postcodes such as those of CBS. */
export function readPostalFile(text: string): PostalFile {
  const { layout, rows } = detect(text);
  const sums = new Map<number, { latitude: number; longitude: number; count: number }>();
  const problems: { line: number; message: string }[] = [];
  for (const row of rows) {
    const read = readRow(row, layout);
    if (typeof read === 'string') {
      problems.push({ line: row.line, message: read });
      continue;
    }
    const sum = sums.get(read.code) ?? { latitude: 0, longitude: 0, count: 0 };
    sum.latitude += read.coordinates.latitude;
    sum.longitude += read.coordinates.longitude;
    sum.count++;
    sums.set(read.code, sum);
  }
  const positions = [...sums]
    .sort(([a], [b]) => a - b)
    .map(([code, { latitude, longitude, count }]): [number, Coordinates] => [
      code,
      { latitude: latitude / count, longitude: longitude / count },
    ]);
  return { positions: new Map(positions), problems };
}
