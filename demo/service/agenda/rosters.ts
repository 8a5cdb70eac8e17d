import { MEETING_CHANNELS, type Adviser, type Price } from '../../../src/domain/appointments/appointment.ts';
import type { CentreRecord, ContactField, Directory, OfferedService, Rosters } from './catalogue.ts';

type ServiceRecord = Directory['services'][number];

/** How the services of a directory are booked; lengths are minutes. The file of an installation has this shape. */
export interface BookingRules {
  readonly services: Readonly<Record<string, ServiceRules>>;
  /** Advisers of a centre that has none of its own below. */
  readonly advisersPerCentre: number;
  readonly advisers: readonly Adviser[];
}

export interface ServiceRules {
  readonly duration: number;
  readonly bufferBefore: number;
  readonly bufferAfter: number;
  readonly step: number;
  readonly places: number;
  readonly notice: number;
  /** Days. */
  readonly horizon: number;
  readonly requiredContact: readonly ContactField[];
}

/** Advisers who are not named work whenever their centre is open, and offer what it offers. */
export function rostersFrom(directory: Directory, rules: BookingRules): Rosters {
  const services = directory.services.flatMap((record) => offered(record, rules.services[record.identifier]) ?? []);
  const named = new Set(rules.advisers.map(({ centreId }) => centreId));
  const unnamed = directory.centres
    .filter(({ identifier }) => !named.has(identifier))
    .flatMap((centre) => unnamedAdvisers(centre, services, rules.advisersPerCentre));
  return { services, advisers: [...rules.advisers, ...unnamed] };
}

function offered(record: ServiceRecord, rules: ServiceRules | undefined): OfferedService | undefined {
  const price = priceOf(record);
  const channels = MEETING_CHANNELS.filter((channel) => (record.availableChannel ?? ['in-person']).includes(channel));
  if (!rules || !price || channels.length === 0) return undefined;
  const { identifier: id, name, level } = record;
  return { id, name: name as OfferedService['name'], level, price, channels, ...rules };
}

function priceOf({ isAccessibleForFree, offers }: ServiceRecord): Price | undefined {
  if (isAccessibleForFree) return { kind: 'free' };
  return offers && { kind: 'paid', price: offers.price, currency: offers.priceCurrency ?? 'EUR' };
}

function unnamedAdvisers(centre: CentreRecord, services: readonly OfferedService[], count: number): Adviser[] {
  const serviceIds = services.map(({ id }) => id).filter((id) => centre.services.includes(id));
  return Array.from({ length: count }, (_, index) => ({
    id: `${centre.identifier}-${index + 1}`,
    centreId: centre.identifier,
    serviceIds,
    channels: MEETING_CHANNELS,
    absences: [],
  }));
}
