/** The six interest types of Holland, in the order of the hexagon. */
export const RIASEC = ['R', 'I', 'A', 'S', 'E', 'C'] as const;
export type RiasecType = (typeof RIASEC)[number];

/** A figure for each type, R to C. */
export type RiasecProfile = readonly [number, number, number, number, number, number];

/** Education that usually leads to an occupation, lowest first. */
export const EDUCATION_LEVELS = ['practice', 'mbo-1-2', 'mbo-3-4', 'hbo', 'university'] as const;
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

export const SECTORS = [
  'care',
  'education',
  'technology',
  'construction',
  'ict',
  'trade',
  'hospitality',
  'logistics',
  'agriculture',
  'office',
  'law-safety',
  'culture',
  'science',
  'personal-services',
] as const;
export type Sector = (typeof SECTORS)[number];

export interface Occupation {
  readonly id: string;
  /** Plain title in the language of the list, without gender. */
  readonly title: string;
  /** One sentence: what somebody does all day. */
  readonly description: string;
  readonly level: EducationLevel;
  readonly sector: Sector;
  /** Interest figures 1 to 7 from the O*NET database. */
  readonly interests: RiasecProfile;
}
