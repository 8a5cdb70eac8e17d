import { type Centre, type Service, VENUES } from '../../domain/centres/centre.ts';
import { defined, type Field, isObject } from './field.ts';
import { decodeHours } from './hours.ts';
import { decodeLanguage } from './language.ts';
import { decodeAddress, decodeCoordinates, inCaribbean } from './place.ts';
import { decodeService } from './service.ts';
import { decodeLocalizedText } from './text.ts';

const EMAIL = /^[^\s@?&,;:<>"]+@[^\s@?&,;:<>"]+\.[^\s@?&,;:<>".]+$/;
const TELEPHONE = /^\+?(?:[ ()./-]*\d){4,15}$/;
const URL = /^https?:\/\/[^\s/\\@]+(\/\S*)?$/i;

function decodeServices(list: Field, catalogue: ReadonlyMap<string, Service>): Service[] {
  const seen = new Set<string>();
  return list.list((item) => {
    const service = isObject(item.value) ? decodeService(item) : catalogue.get(item.text() ?? '');
    if (!service) return item.repaired('left out; no such service');
    if (seen.has(service.id)) return item.repaired('left out; listed before');
    seen.add(service.id);
    return service;
  });
}

export function decodeCentre(field: Field, catalogue: ReadonlyMap<string, Service>): Centre | undefined {
  const id = field.get('identifier').required();
  const name = field.get('name').required();
  const coordinates = decodeCoordinates(field.get('geo'));
  const address = coordinates && decodeAddress(field.get('address'), coordinates);
  if (!id || !name || !coordinates || !address) return undefined;
  return defined({
    id,
    name,
    venue: field.get('venue').oneOf(VENUES) ?? 'centre',
    description: decodeLocalizedText(field.get('description')),
    address,
    coordinates,
    region: field.get('region').matching(/^AM\d\d$/, 'a labour market region, AM18'),
    telephone: field.get('telephone').matching(TELEPHONE, 'a telephone number'),
    email: field.get('email').matching(EMAIL, 'one e-mail address'),
    url: field.get('url').matching(URL, 'a web address that starts with https://'),
    hours: decodeHours(field, inCaribbean(coordinates) ? 'America/Kralendijk' : 'Europe/Amsterdam'),
    services: decodeServices(field.get('services'), catalogue),
    languages: field.get('knowsLanguage').list(decodeLanguage, ['nl']),
    wheelchairAccessible: field
      .get('amenityFeature')
      .list((feature) => (feature.get('name').value === 'wheelchair' ? feature.get('value').flag() : undefined))
      .includes(true),
  });
}
