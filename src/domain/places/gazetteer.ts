import type { Coordinates, Precision } from './place.ts';

export interface Municipality {
  readonly name: string;
  readonly province: string;
  /** Absent for Caribbean Netherlands. */
  readonly region?: string;
  readonly aliases: readonly string[];
}

/** A town, village or district, with everything that search and postcodes need to know about it. */
export interface Settlement {
  readonly kind: 'town' | 'district';
  readonly name: string;
  readonly aliases: readonly string[];
  /** Position in `Gazetteer.municipalities`. */
  readonly municipality: number;
  readonly coordinates: Coordinates;
  readonly precision: Precision;
  /** Grows with the number of inhabitants; only the order means something. */
  readonly weight: number;
}

export interface PostcodeArea {
  /** Four digits. */
  readonly code: string;
  /** Position in `Gazetteer.settlements`. */
  readonly settlement: number;
  readonly coordinates: Coordinates;
  readonly precision: Precision;
}

export interface Gazetteer {
  readonly municipalities: readonly Municipality[];
  readonly settlements: readonly Settlement[];
  /** In the order of their codes. */
  readonly postcodes: readonly PostcodeArea[];
}
