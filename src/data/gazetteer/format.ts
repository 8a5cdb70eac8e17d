/** The layout that encode.ts writes and decode.ts reads: one column per line, so that like compresses with like. */
export const COLUMNS = [
  'provinces',
  'municipalities',
  'municipalityProvince',
  'municipalityRegion',
  'names',
  'municipality',
  'latitude',
  'longitude',
  'weight',
  'flags',
  'runSettlement',
  'runStart',
  'runLength',
  'runMode',
  'offsetLatitude',
  'offsetLongitude',
] as const;

export type Column = (typeof COLUMNS)[number];

/** Coordinates are kept in thousandths of a degree, about 100 metres. */
export const STEPS_PER_DEGREE = 1000;
export const REGION_PREFIX = 'AM';

export const FLAG_DISTRICT = 1;
export const FLAG_ESTIMATE = 2;

/** How the postcodes of a run lie: all in the middle of their settlement, or each at an offset from it. */
export const RUN_MODES = ['middle', 'estimate', 'exact'] as const;
export type RunMode = (typeof RUN_MODES)[number];

export const ALIAS = '=';
export const SEPARATOR = '|';
