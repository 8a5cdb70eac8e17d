import type { PlaceSearch } from '../../../src/domain/places/search.ts';
import type { Catalogue } from '../agenda/catalogue.ts';
import type { components } from '../generated/api.ts';
import type { Handlers } from '../http/handlers.ts';
import { Problem } from '../http/problem.ts';

type DirectoryHandlers = Pick<Handlers, 'listCentres' | 'readCentre' | 'listServices' | 'findPlaces'>;

export function directoryHandlers(catalogue: Catalogue, places: PlaceSearch): DirectoryHandlers {
  const services = bookableServices(catalogue);
  return {
    listCentres: () => ({ status: 200, body: catalogue.directory, cacheable: true }),

    readCentre({ path }) {
      const centre = catalogue.centres.get(path.centreId);
      if (!centre) throw new Problem('not-found');
      return { status: 200, body: centre.record, cacheable: true };
    },

    listServices: () => ({ status: 200, body: { services }, cacheable: true }),

    findPlaces({ query }) {
      const found = places.suggest(query.query, query.limit ?? 8);
      const list = found.map(({ coordinates, detail, ...place }) => ({
        ...place,
        ...coordinates,
        ...(detail && { detail }),
      }));
      return { status: 200, body: { places: list }, headers: { 'cache-control': 'public, max-age=3600' } };
    },
  };
}

function bookableServices(catalogue: Catalogue): components['schemas']['BookableService'][] {
  const descriptions = new Map(catalogue.directory.services.map((record) => [record.identifier, record.description]));
  return [...catalogue.services.values()].map((service) => {
    const description = descriptions.get(service.id);
    const { price } = service;
    return {
      identifier: service.id,
      name: service.name,
      ...(description !== undefined && { description }),
      level: service.level,
      isAccessibleForFree: price.kind === 'free',
      ...(price.kind === 'paid' && { price: price.price, priceCurrency: price.currency }),
      channels: [...service.channels],
      durationMinutes: service.duration,
      requiredContact: [...service.requiredContact],
      centreIds: catalogue.centresOffering(service.id),
    };
  });
}
