import { AUDIENCES, CHANNELS, type Cost, LEVELS, type Service, TOPICS } from '../../domain/centres/centre.ts';
import { defined, type Field } from './field.ts';
import { decodeLocalizedText } from './text.ts';

/** Free and a price at once is no answer: a visitor is told that the cost is unknown, never the hopeful half. */
function decodeCost(service: Field): Cost {
  const free = service.get('isAccessibleForFree').flag();
  const offer = service.get('offers');
  const price = offer.get('price').number();
  const unclear = { kind: 'unknown' } as const;
  if (offer.get('price').absent) return free ? { kind: 'free' } : unclear;
  if (price === undefined || price < 0 || free === price > 0) {
    offer.repaired('cost unknown; price is wrong or contradicts isAccessibleForFree');
    return unclear;
  }
  if (price === 0) return { kind: 'free' };
  const currency = offer.get('priceCurrency').matching(/^[A-Z]{3}$/, 'a currency, EUR') ?? 'EUR';
  return defined({ kind: 'paid', price, currency, note: decodeLocalizedText(offer.get('description')) } as const);
}

export function decodeService(field: Field): Service | undefined {
  const id = field.get('identifier').required();
  const name = decodeLocalizedText(field.get('name')) ?? field.get('name').dropped('missing, and required');
  if (!id || !name) return undefined;
  return defined({
    id,
    name,
    description: decodeLocalizedText(field.get('description')),
    level: field.get('level').oneOf(LEVELS) ?? 'information',
    cost: decodeCost(field),
    audiences: field.get('audience').list((item) => item.oneOf(AUDIENCES), ['everyone']),
    topics: field.get('about').list((item) => item.oneOf(TOPICS)),
    channels: field.get('availableChannel').list((item) => item.oneOf(CHANNELS), ['in-person']),
  });
}
