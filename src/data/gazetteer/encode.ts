import type { Gazetteer, PostcodeArea, Settlement } from '../../domain/places/gazetteer.ts';
import type { Coordinates } from '../../domain/places/place.ts';
import {
  ALIAS,
  COLUMNS,
  type Column,
  FLAG_DISTRICT,
  FLAG_ESTIMATE,
  REGION_PREFIX,
  RUN_MODES,
  type RunMode,
  SEPARATOR,
  STEPS_PER_DEGREE,
} from './format.ts';
import { writeNumbers } from './numbers.ts';

interface Run {
  readonly settlement: number;
  readonly start: number;
  readonly mode: RunMode;
  readonly areas: PostcodeArea[];
}

const steps = (degrees: number): number => Math.round(degrees * STEPS_PER_DEGREE);
const deltas = (values: readonly number[]): number[] => values.map((value, index) => value - (values[index - 1] ?? 0));

function samePoint(a: Coordinates, b: Coordinates): boolean {
  return steps(a.latitude) === steps(b.latitude) && steps(a.longitude) === steps(b.longitude);
}

function modeOf(area: PostcodeArea, settlement: Settlement): RunMode {
  if (area.precision === 'exact') return 'exact';
  return samePoint(area.coordinates, settlement.coordinates) ? 'middle' : 'estimate';
}

function settlementAt(gazetteer: Gazetteer, index: number): Settlement {
  const settlement = gazetteer.settlements[index];
  if (settlement === undefined) throw new RangeError(`No settlement ${index}`);
  return settlement;
}

function runsOf(gazetteer: Gazetteer): Run[] {
  const runs: Run[] = [];
  for (const area of gazetteer.postcodes) {
    const mode = modeOf(area, settlementAt(gazetteer, area.settlement));
    const last = runs.at(-1);
    const continues =
      last?.settlement === area.settlement &&
      last.mode === mode &&
      last.start + last.areas.length === Number(area.code);
    if (continues) last.areas.push(area);
    else runs.push({ settlement: area.settlement, start: Number(area.code), mode, areas: [area] });
  }
  return runs;
}

function names(items: readonly { readonly name: string; readonly aliases: readonly string[] }[]): string {
  for (const text of items.flatMap(({ name, aliases }) => [name, ...aliases])) {
    if (/[|=\n]/u.test(text)) throw new RangeError(`A name cannot hold a separator: ${text}`);
  }
  return items.map(({ name, aliases }) => [name, ...aliases].join(ALIAS)).join(SEPARATOR);
}

export function encodeGazetteer(gazetteer: Gazetteer): string {
  const { municipalities, settlements } = gazetteer;
  const provinces = [...new Set(municipalities.map(({ province }) => province))];
  const runs = runsOf(gazetteer);
  const offsets = (axis: keyof Coordinates): number[] =>
    runs.flatMap(({ mode, areas, settlement }) => {
      if (mode === 'middle') return [];
      const middle = steps(settlementAt(gazetteer, settlement).coordinates[axis]);
      return areas.map(({ coordinates }) => steps(coordinates[axis]) - middle);
    });
  const columns: Record<Column, string> = {
    provinces: provinces.join(SEPARATOR),
    municipalities: names(municipalities),
    municipalityProvince: writeNumbers(municipalities.map(({ province }) => provinces.indexOf(province))),
    municipalityRegion: writeNumbers(
      municipalities.map(({ region }) => (region === undefined ? 0 : Number(region.slice(REGION_PREFIX.length)))),
    ),
    names: names(settlements),
    municipality: writeNumbers(deltas(settlements.map(({ municipality }) => municipality))),
    latitude: writeNumbers(deltas(settlements.map(({ coordinates }) => steps(coordinates.latitude)))),
    longitude: writeNumbers(deltas(settlements.map(({ coordinates }) => steps(coordinates.longitude)))),
    weight: writeNumbers(settlements.map(({ weight }) => weight)),
    flags: writeNumbers(
      settlements.map(
        ({ kind, precision }) =>
          (kind === 'district' ? FLAG_DISTRICT : 0) | (precision === 'estimate' ? FLAG_ESTIMATE : 0),
      ),
    ),
    runSettlement: writeNumbers(deltas(runs.map(({ settlement }) => settlement))),
    runStart: writeNumbers(deltas(runs.map(({ start }) => start))),
    runLength: writeNumbers(runs.map(({ areas }) => areas.length)),
    runMode: writeNumbers(runs.map(({ mode }) => RUN_MODES.indexOf(mode))),
    offsetLatitude: writeNumbers(offsets('latitude')),
    offsetLongitude: writeNumbers(offsets('longitude')),
  };
  return COLUMNS.map((column) => columns[column]).join('\n');
}
