import type { Gazetteer, Municipality, PostcodeArea, Settlement } from '../../domain/places/gazetteer.ts';
import {
  ALIAS,
  COLUMNS,
  type Column,
  FLAG_DISTRICT,
  FLAG_ESTIMATE,
  REGION_PREFIX,
  RUN_MODES,
  SEPARATOR,
  STEPS_PER_DEGREE,
} from './format.ts';
import { readNumbers } from './numbers.ts';

type Read = (column: Column) => string;

/** Adds up what encode.ts wrote as differences. */
function sums(differences: readonly number[]): number[] {
  let total = 0;
  return differences.map((difference) => (total += difference));
}

function named(text: string): { name: string; aliases: string[] }[] {
  return text.split(SEPARATOR).map((item) => {
    const [name = '', ...aliases] = item.split(ALIAS);
    return { name, aliases };
  });
}

function decodeMunicipalities(read: Read): Municipality[] {
  const provinces = read('provinces').split(SEPARATOR);
  const province = readNumbers(read('municipalityProvince'));
  const region = readNumbers(read('municipalityRegion'));
  return named(read('municipalities')).map((names, index) => {
    const code = region[index] ?? 0;
    const municipality = { ...names, province: provinces[province[index] ?? -1] ?? '' };
    return code === 0 ? municipality : { ...municipality, region: REGION_PREFIX + String(code).padStart(2, '0') };
  });
}

function decodeSettlements(read: Read): Settlement[] {
  const municipality = sums(readNumbers(read('municipality')));
  const latitude = sums(readNumbers(read('latitude')));
  const longitude = sums(readNumbers(read('longitude')));
  const weight = readNumbers(read('weight'));
  const flags = readNumbers(read('flags'));
  return named(read('names')).map((names, index) => {
    const flag = flags[index] ?? 0;
    return {
      ...names,
      kind: flag & FLAG_DISTRICT ? 'district' : 'town',
      precision: flag & FLAG_ESTIMATE ? 'estimate' : 'exact',
      municipality: municipality[index] ?? -1,
      weight: weight[index] ?? 0,
      coordinates: {
        latitude: (latitude[index] ?? NaN) / STEPS_PER_DEGREE,
        longitude: (longitude[index] ?? NaN) / STEPS_PER_DEGREE,
      },
    };
  });
}

function decodePostcodes(read: Read, settlements: readonly Settlement[]): PostcodeArea[] {
  const settlementOf = sums(readNumbers(read('runSettlement')));
  const start = sums(readNumbers(read('runStart')));
  const length = readNumbers(read('runLength'));
  const mode = readNumbers(read('runMode'));
  const latitude = readNumbers(read('offsetLatitude'));
  const longitude = readNumbers(read('offsetLongitude'));
  let offset = 0;
  return settlementOf.flatMap((settlement, run) => {
    const middle = settlements[settlement]?.coordinates ?? { latitude: NaN, longitude: NaN };
    const kind = RUN_MODES[mode[run] ?? -1];
    return Array.from({ length: length[run] ?? 0 }, (_, index): PostcodeArea => {
      const code = String((start[run] ?? 0) + index);
      if (kind === 'middle') return { code, settlement, coordinates: middle, precision: 'estimate' };
      const coordinates = {
        latitude: middle.latitude + (latitude[offset] ?? NaN) / STEPS_PER_DEGREE,
        longitude: middle.longitude + (longitude[offset] ?? NaN) / STEPS_PER_DEGREE,
      };
      offset++;
      return { code, settlement, coordinates, precision: kind === 'exact' ? 'exact' : 'estimate' };
    });
  });
}

/** Reads the text of generated/gazetteer.ts. Trusts it: build.ts checked that it decodes to what went in. */
export function decodeGazetteer(text: string): Gazetteer {
  const lines = text.split('\n');
  const read: Read = (column) => lines[COLUMNS.indexOf(column)] ?? '';
  const settlements = decodeSettlements(read);
  return { municipalities: decodeMunicipalities(read), settlements, postcodes: decodePostcodes(read, settlements) };
}
