import type { PostalAddress } from '../../domain/centres/centre.ts';
import { inTheKingdom } from '../../domain/places/kingdom.ts';
import type { Coordinates } from '../../domain/places/place.ts';
import { defined, type Field } from './field.ts';

/** On Bonaire, Sint Eustatius or Saba, for a point that lies in the Kingdom. */
export const inCaribbean = ({ longitude }: Coordinates): boolean => longitude < 0;

/** Swapped degrees are the classic export fault, and here the two ranges never overlap, so it can be undone. */
export function decodeCoordinates(geo: Field): Coordinates | undefined {
  const latitude = geo.get('latitude').number();
  const longitude = geo.get('longitude').number();
  if (latitude === undefined || longitude === undefined)
    return geo.dropped('latitude or longitude missing, and required');
  const point = { latitude, longitude };
  if (inTheKingdom(point)) return point;
  const swapped = { latitude: longitude, longitude: latitude };
  if (!inTheKingdom(swapped)) return geo.dropped('outside the Netherlands; expected WGS84 degrees');
  geo.repaired('latitude and longitude were swapped');
  return swapped;
}

export function decodeAddress(address: Field, point: Coordinates): PostalAddress | undefined {
  const street = address.get('streetAddress').required();
  const town = address.get('addressLocality').required();
  if (!street || !town) return undefined;
  const postcode = address
    .get('postalCode')
    .matching(/^[1-9]\d{3} ?[A-Z]{2}$/i, 'a postcode, 1234 AB')
    ?.replace(/ ?(\D+)$/, ' $1')
    .toUpperCase();
  const country = address.get('addressCountry').oneOf(['NL', 'BQ']) ?? (inCaribbean(point) ? 'BQ' : 'NL');
  return defined({ street, postcode, town, country });
}
