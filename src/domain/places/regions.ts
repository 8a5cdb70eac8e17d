import { normalizeName } from './normalize.ts';

/** The 35 labour market regions of 2025, in the order of their codes; three numbers are not in use. */
export const REGIONS = {
  AM01: 'Groningen',
  AM02: 'Friesland',
  AM03: 'Drenthe',
  AM05: 'Twente',
  AM06: 'Stedendriehoek en Noordwest Veluwe',
  AM07: 'Midden-Gelderland',
  AM08: 'Rijk van Nijmegen',
  AM09: 'Achterhoek',
  AM10: 'Rivierenland',
  AM11: 'Flevoland',
  AM12: 'Gooi en Vechtstreek',
  AM13: 'Midden-Utrecht',
  AM14: 'Amersfoort',
  AM15: 'Noord-Holland Noord',
  AM17: 'Zaanstreek/Waterland',
  AM18: 'Groot Amsterdam',
  AM19: 'Holland Rijnland',
  AM20: 'Midden-Holland',
  AM21: 'Haaglanden',
  AM22: 'Rijnmond',
  AM23: 'Drechtsteden',
  AM24: 'Zeeland',
  AM25: 'West-Brabant',
  AM26: 'Midden-Brabant',
  AM27: 'Noordoost-Brabant',
  AM28: 'Zuidoost-Brabant',
  AM29: 'Noord-Limburg',
  AM30: 'Zuid-Limburg',
  AM32: 'Helmond-De Peel',
  AM33: 'Midden-Limburg',
  AM34: 'Zuid-Holland Centraal',
  AM35: 'Gorinchem',
  AM36: 'Regio Zwolle',
  AM37: 'Zuid-Kennemerland en IJmond',
  AM38: 'FoodValley',
} as const;

export type RegionCode = keyof typeof REGIONS;

export interface Region {
  readonly code: RegionCode;
  readonly name: string;
}

export function regionName(code: string): string | undefined {
  return findRegion(code)?.name;
}

/** The region with this code or name, in any case and spelling: `AM28`, `zuidoost brabant`. */
export function findRegion(text: string): Region | undefined {
  const wanted = normalizeName(text);
  const found = Object.entries(REGIONS).find(([code, name]) => [code, name].map(normalizeName).includes(wanted));
  return found && { code: found[0] as RegionCode, name: found[1] };
}
