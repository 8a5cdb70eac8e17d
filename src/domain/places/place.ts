/** A point on earth, WGS84, in decimal degrees. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** `exact`: a geocoder or an imported file gave it. `estimate`: derived from towns and districts nearby; show it as "ongeveer". */
export type Precision = 'exact' | 'estimate';

/** Something a visitor can mean by what they typed. */
export interface Place {
  readonly kind: 'postcode' | 'town' | 'district' | 'municipality' | 'address' | 'device';
  /** What the visitor sees: `3511 Utrecht`, `Den Haag`. Empty for `device`, which the widget names itself. */
  readonly label: string;
  /**
   * To tell namesakes apart: `Overijssel` for Hengelo, `Bronckhorst, Gelderland` for the village of that name. Who typed
   * another name of the place finds it in front: `Ljouwert, Fryslân`.
   */
  readonly detail?: string;
  readonly coordinates: Coordinates;
  readonly precision: Precision;
  /** Code of the labour market region, `AM01` ... `AM38`; absent for Caribbean Netherlands and unknown places. */
  readonly region?: string;
}
