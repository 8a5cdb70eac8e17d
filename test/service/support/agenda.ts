import type { Adviser } from '../../../src/domain/appointments/appointment.ts';
import { Catalogue, type CentreRecord, type Directory } from '../../../demo/service/agenda/catalogue.ts';
import { rostersFrom, type BookingRules, type ServiceRules } from '../../../demo/service/agenda/rosters.ts';

/** A Thursday; the Sunday after it clocks go forward in the Netherlands. */
export const NOW = Date.parse('2027-03-25T09:00:00+01:00');

const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export function centre(identifier: string, hours: Partial<CentreRecord> = {}): CentreRecord {
  return {
    identifier,
    name: `Loopbaancentrum ${identifier}`,
    address: {
      streetAddress: 'Voorbeeldstraat 1',
      postalCode: '3511 XX',
      addressLocality: identifier,
      addressCountry: 'NL',
    },
    geo: { latitude: 52.09, longitude: 5.12 },
    telephone: '088 000 00 01',
    timeZone: 'Europe/Amsterdam',
    openingHoursSpecification: [{ dayOfWeek: [...week], opens: '09:00', closes: '17:00' }],
    services: ['talk', 'workshop', 'programme'],
    openOnHolidays: true,
    ...hours,
  };
}

export function service(
  identifier: string,
  more: Partial<Directory['services'][number]> = {},
): Directory['services'][number] {
  return {
    identifier,
    name: { nl: `Dienst ${identifier}`, en: `Service ${identifier}` },
    level: 'advice',
    isAccessibleForFree: true,
    availableChannel: ['in-person', 'phone', 'video'],
    ...more,
  };
}

export const serviceRules: ServiceRules = {
  duration: 60,
  bufferBefore: 0,
  bufferAfter: 0,
  step: 60,
  places: 1,
  notice: 60,
  horizon: 60,
  requiredContact: [],
};

export const directory: Directory = {
  services: [
    service('talk'),
    service('workshop'),
    service('programme', { isAccessibleForFree: false, offers: { price: 250, priceCurrency: 'EUR' } }),
  ],
  centres: [
    centre('Utrecht'),
    centre('Night', {
      openingHoursSpecification: [{ dayOfWeek: [...week], opens: '22:00', closes: '06:00' }],
    }),
    centre('Kralendijk', { timeZone: 'America/Kralendijk' }),
  ],
};

export const rules: BookingRules = {
  advisersPerCentre: 2,
  advisers: [],
  services: {
    talk: serviceRules,
    workshop: { ...serviceRules, places: 3 },
    programme: { ...serviceRules, requiredContact: ['email'] },
  },
};

export function catalogue(advisers: readonly Adviser[] = []): Catalogue {
  return new Catalogue(directory, rostersFrom(directory, { ...rules, advisers }));
}
