import type { Coordinates } from '../places/place.ts';
import type { OpeningHours } from '../opening-hours/opening-hours.ts';

/** A text in one language, or one per BCP 47 language; Dutch is always there. */
export type LocalizedText = string | ({ readonly nl: string } & Readonly<Record<string, string>>);

/** How a visitor can be helped. */
export const CHANNELS = ['in-person', 'phone', 'video', 'chat', 'mail'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Who a service is for. */
export const AUDIENCES = [
  'everyone',
  'employee',
  'jobseeker',
  'student',
  'employer',
  'newcomer',
  'self-employed',
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What a visitor's question is about, related questions included. */
export const TOPICS = [
  'orientation',
  'work',
  'learning',
  'training-costs',
  'recognition',
  'language',
  'digital-skills',
  'money',
  'health',
  'business',
] as const;
export type Topic = (typeof TOPICS)[number];

/** How far a service goes: from finding out, through a talk, to going along for a while. */
export const LEVELS = ['information', 'advice', 'guidance'] as const;
export type Level = (typeof LEVELS)[number];

/** Where a centre is housed. */
export const VENUES = ['centre', 'library', 'community-house', 'school', 'town-hall', 'mobile'] as const;
export type Venue = (typeof VENUES)[number];

/** What a service costs the visitor. Never absent: a service without a price says `unknown`, not nothing. */
export type Cost =
  | { readonly kind: 'free' }
  | { readonly kind: 'paid'; readonly price: number; readonly currency: string; readonly note?: LocalizedText }
  | { readonly kind: 'unknown' };

/** schema.org Service. */
export interface Service {
  readonly id: string;
  readonly name: LocalizedText;
  readonly description?: LocalizedText;
  readonly level: Level;
  readonly cost: Cost;
  readonly audiences: readonly Audience[];
  readonly topics: readonly Topic[];
  readonly channels: readonly Channel[];
}

/** schema.org PostalAddress; `country` is ISO 3166-1 alpha-2, `NL` or `BQ`. */
export interface PostalAddress {
  readonly street: string;
  readonly postcode?: string;
  readonly town: string;
  readonly country: string;
}

/** schema.org GovernmentOffice: one place where visitors are helped. */
export interface Centre {
  readonly id: string;
  readonly name: string;
  readonly venue: Venue;
  readonly description?: LocalizedText;
  readonly address: PostalAddress;
  readonly coordinates: Coordinates;
  /** Code of the labour market region, `AM01` ... `AM38`; absent in Caribbean Netherlands. */
  readonly region?: string;
  readonly telephone?: string;
  readonly email?: string;
  /** http or https; anything else was refused at the edge. */
  readonly url?: string;
  readonly hours: OpeningHours;
  readonly services: readonly Service[];
  /** BCP 47 languages that somebody there speaks. */
  readonly languages: readonly string[];
  readonly wheelchairAccessible: boolean;
}

/** A decoded directory: the good records, and what was wrong with the others. */
export interface Directory {
  readonly centres: readonly Centre[];
  readonly problems: readonly DirectoryProblem[];
  /** True when the file says that its content is made up; shown on screen. */
  readonly sample: boolean;
  /** ISO 8601 date on which the directory was last changed. */
  readonly modified?: string;
}

/** Where a record went wrong, with the reason in English for the partner's developer. */
export interface DirectoryProblem {
  /** JSON Pointer (RFC 6901) into the file, `/centres/3/geo`. */
  readonly pointer: string;
  readonly message: string;
  /** `dropped`: the record is left out. `repaired`: it is shown without the faulty part. */
  readonly outcome: 'dropped' | 'repaired';
}
