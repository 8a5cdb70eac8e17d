import { type GeocodingService, items, member, pointFrom } from './service.ts';

const ENDPOINT = 'https://api.pdok.nl/kadaster/location-api/v1/search';

/** PDOK Location API, version 1. Names its postcodes only inside the display name: `…, 3012BR Rotterdam, …`. */
export const locationApi: GeocodingService = {
  url({ text }) {
    return `${ENDPOINT}?${new URLSearchParams({ q: text, 'adres[version]': '1', limit: '5', f: 'json' })}`;
  },

  decode(answer) {
    return items(member(answer, 'features')).flatMap((feature) => {
      const geometry = member(feature, 'geometry');
      const [longitude, latitude] = items(member(geometry, 'coordinates'));
      if (member(geometry, 'type') !== 'Point' || typeof longitude !== 'number' || typeof latitude !== 'number')
        return [];
      const label = member(member(feature, 'properties'), 'display_name');
      const postcode = typeof label === 'string' ? /\b\d{4}[A-Z]{2}\b/u.exec(label)?.[0] : undefined;
      return pointFrom(label, postcode, { longitude, latitude }) ?? [];
    });
  },
};
