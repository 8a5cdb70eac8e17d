import type { LocalizedText } from '../../../src/domain/centres/centre.ts';
import type { Catalogue } from '../agenda/catalogue.ts';
import type { BookingRow } from '../ledger/bookings.ts';
import type { Secrets } from '../ledger/secrets.ts';
import type { MailBooking } from '../mail/port.ts';

/** From a row to what a mail or a calendar file tells. `manageUrl` is the page on which visitors change or cancel. */
export function describer(catalogue: Catalogue, secrets: Secrets, manageUrl: string): (row: BookingRow) => MailBooking {
  return (row) => {
    const { record } = catalogue.centres.get(row.centre_id) ?? {};
    const service = catalogue.services.get(row.service_id);
    return {
      id: row.id,
      reference: row.reference,
      sequence: row.sequence,
      start: row.starts_at,
      end: row.ends_at,
      channel: row.channel,
      service: {
        id: row.service_id,
        ...(service ? { name: textIn(service.name, row.language), price: service.price } : { name: row.service_id }),
      },
      centre: {
        id: row.centre_id,
        name: record?.name ?? row.centre_id,
        address: {
          street: record?.address.streetAddress ?? '',
          town: record?.address.addressLocality ?? '',
          country: record?.address.addressCountry ?? 'NL',
          ...(record?.address.postalCode !== undefined && { postcode: record.address.postalCode }),
        },
        timeZone: catalogue.timeZoneOf(row.centre_id),
        ...(record?.telephone !== undefined && { telephone: record.telephone }),
        ...(record?.email !== undefined && { email: record.email }),
        ...(record?.url !== undefined && { url: record.url }),
      },
      visitor: { name: row.name, email: row.email ?? '' },
      manageUrl: `${manageUrl}#booking=${row.id}.${secrets.ofBooking(row.id)}`,
      language: row.language,
      changedAt: row.changed_at,
    };
  };
}

/** The visitor's language, or that without its region, or Dutch. */
function textIn(text: LocalizedText, language: string): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text[language.split('-')[0]!] ?? text.nl;
}
