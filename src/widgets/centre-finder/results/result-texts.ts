import type { Centre, Cost } from '../../../domain/centres/centre.ts';
import { regionName } from '../../../domain/places/regions.ts';
import { formatNumber, plural } from '../../../localization/format.ts';
import { msg, str, type Locale } from '../../../localization/localization.ts';
import { localizedText } from '../../../localization/vocabulary.ts';
import type { OrderedBy } from './results.ts';

/** `12 loopbaancentra`. */
export function resultCount(total: number, locale: Locale): string {
  const count = formatNumber(total, locale);
  if (total === 0) return msg('Geen loopbaancentra gevonden', { desc: 'Number of results: none' });
  return plural(total, locale, {
    one: msg('1 loopbaancentrum', { desc: 'Number of results: one' }),
    other: msg(str`${count} loopbaancentra`, { desc: 'Number of results, two or more' }),
  });
}

/** Why the list stands in this order. */
export function orderSentence(orderedBy: OrderedBy): string {
  switch (orderedBy.kind) {
    case 'place':
      return msg(
        'Het dichtstbijzijnde centrum staat bovenaan. De afstand is hemelsbreed. Niemand kan betalen voor een hogere plek.',
        {
          desc: 'Explains the order of the list: nearest first, as the crow flies, cannot be bought',
        },
      );
    case 'region':
      return msg(
        str`De lijst begint in de regio ${regionName(orderedBy.region) ?? orderedBy.region}. Vul je postcode of plaats in, dan zie je wat dichtbij jou is.`,
        {
          desc: 'Explains the order of the list: starts in a region',
        },
      );
    case 'name':
      return msg(
        'De lijst staat op alfabet van plaats. Vul je postcode of plaats in, dan zie je wat dichtbij jou is.',
        {
          desc: 'Explains the order of the list: by name of the town',
        },
      );
  }
}

/** `2,4 km`, `ongeveer 12 km`: no more digits than the measurement deserves. */
export function distanceText(kilometres: number, exact: boolean, locale: Locale): string {
  if (!exact) {
    const distance = formatNumber(Math.max(1, Math.round(kilometres)), locale);
    return msg(str`ongeveer ${distance} km`, { desc: 'Distance that was estimated' });
  }
  if (kilometres < 0.95) {
    const metres = formatNumber(Math.max(100, Math.round(kilometres * 10) * 100), locale);
    return msg(str`${metres} m`, { desc: 'Distance in metres' });
  }
  const distance = formatNumber(kilometres, locale, { maximumFractionDigits: kilometres < 9.95 ? 1 : 0 });
  return msg(str`${distance} km`, { desc: 'Distance in kilometres' });
}

/** `€ 250`; what is not known is said to be not known. */
export function costText(cost: Cost, locale: Locale): string {
  switch (cost.kind) {
    case 'free':
      return msg('Gratis', { desc: 'Cost of a service: free of charge' });
    case 'paid':
      return formatNumber(cost.price, locale, {
        style: 'currency',
        currency: cost.currency,
        maximumFractionDigits: Number.isInteger(cost.price) ? 0 : 2,
      });
    case 'unknown':
      return msg('Vraag naar de prijs', { desc: 'Cost of a service: not known' });
  }
}

/** Note that goes with a price: who pays it, what it depends on. */
export function costNote(cost: Cost, locale: Locale): { text: string; lang: string } | undefined {
  return cost.kind === 'paid' && cost.note !== undefined ? localizedText(cost.note, locale) : undefined;
}

/** `Neude 11, 3512 AD Utrecht`. */
export function addressText({ address }: Centre): string {
  return `${address.street}, ${[address.postcode, address.town].filter(Boolean).join(' ')}`;
}
