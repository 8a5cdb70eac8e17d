import type { Centre } from '../../../domain/centres/centre.ts';

/** Search engines read no more than this of a list, and the page must stay light. */
const MOST = 50;

/**
 * A page that requires Trusted Types refuses the text of any script, also of one that is data. JSON in a data block is
 * never run, so it passes as it is.
 */
const policy = (globalThis as { trustedTypes?: ScriptPolicies }).trustedTypes?.createPolicy('loopbaancentra', {
  createScript: (text) => text,
});

/** The part of Trusted Types that is used here; TypeScript does not know the API yet. */
interface ScriptPolicies {
  createPolicy(name: string, rules: { createScript: (text: string) => string }): { createScript(text: string): string };
}

/** Puts a description of the centres, as schema.org JSON-LD, in the element's own light DOM. */
export function describeCentres(host: HTMLElement, centres: readonly Centre[]): void {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  const text = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: centres.slice(0, MOST).map((centre, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      item: governmentOffice(centre),
    })),
  });
  script.text = policy?.createScript(text) ?? text;
  host.querySelector(`script[type="${script.type}"]`)?.remove();
  host.append(script);
}

function governmentOffice({ name, address, coordinates, telephone, email, url, hours }: Centre): object {
  return {
    '@type': 'GovernmentOffice',
    name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: address.street,
      postalCode: address.postcode,
      addressLocality: address.town,
      addressCountry: address.country,
    },
    geo: { '@type': 'GeoCoordinates', ...coordinates },
    telephone,
    email,
    url,
    openingHoursSpecification: hours.regular.map(({ dayOfWeek, opens, closes, validFrom, validThrough }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek,
      opens,
      closes,
      validFrom,
      validThrough,
    })),
  };
}
