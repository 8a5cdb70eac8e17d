import type { Adviser, AgendaCentre, BookableService } from '../../../src/domain/appointments/appointment.ts';
import type { OpeningHours } from '../../../src/domain/opening-hours/opening-hours.ts';
import type { components } from '../generated/api.ts';

export type Directory = components['schemas']['Directory'];
export type CentreRecord = components['schemas']['Centre'];
export type ContactField = components['schemas']['ContactField'];

/** A service that can be booked, with what must be known of a visitor. */
export interface OfferedService extends BookableService {
  readonly requiredContact: readonly ContactField[];
}

/** Who offers what, when: does not change while the service runs. */
export interface Rosters {
  readonly services: readonly OfferedService[];
  readonly advisers: readonly Adviser[];
}

export interface CatalogueCentre extends AgendaCentre {
  readonly record: CentreRecord;
  readonly advisers: readonly Adviser[];
}

/** The directory and the rosters, prepared for looking things up. */
export class Catalogue {
  readonly directory: Directory;
  readonly services: ReadonlyMap<string, OfferedService>;
  readonly centres: ReadonlyMap<string, CatalogueCentre>;

  constructor(directory: Directory, { services, advisers }: Rosters) {
    this.directory = directory;
    this.services = new Map(services.map((service) => [service.id, service]));
    this.centres = new Map(
      directory.centres.map((record) => [
        record.identifier,
        {
          id: record.identifier,
          hours: hoursOf(record),
          record,
          advisers: advisers.filter(({ centreId }) => centreId === record.identifier),
        },
      ]),
    );
    for (const { id, centreId, serviceIds } of advisers) {
      if (!this.centres.has(centreId)) throw new Error(`Adviser ${id} works at a centre that does not exist.`);
      const unknown = serviceIds.find((service) => !this.services.has(service));
      if (unknown !== undefined) throw new Error(`Adviser ${id} offers "${unknown}", which cannot be booked.`);
    }
  }

  /** Of a centre that appointments were made at; it may have left the directory since. */
  timeZoneOf(centreId: string): string {
    return this.centres.get(centreId)?.hours.timeZone ?? 'Europe/Amsterdam';
  }

  /** Centres where somebody offers it. */
  centresOffering(serviceId: string): string[] {
    return [...this.centres.values()]
      .filter(({ advisers }) => advisers.some(({ serviceIds }) => serviceIds.includes(serviceId)))
      .map(({ id }) => id);
  }
}

function hoursOf(record: CentreRecord): OpeningHours {
  return {
    timeZone: record.timeZone,
    regular: record.openingHoursSpecification,
    special: (record.specialOpeningHoursSpecification ?? []).map((row) => ({
      ...row,
      validThrough: row.validThrough ?? row.validFrom,
    })),
    openOnHolidays: record.openOnHolidays ?? false,
  };
}
