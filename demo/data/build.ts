/** Writes centres.json: made-up centres in real towns. Run `node demo/data/build.ts` after a change. */
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { type Town, TOWNS } from './towns.ts';

const WORKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const day = (dayOfWeek: string[], opens: string, closes: string, access?: string) => ({
  dayOfWeek,
  opens,
  closes,
  access,
});

const OPENING_HOURS = [
  [day(WORKDAYS, '09:00', '17:00')],
  [day(['Monday', 'Tuesday', 'Wednesday', 'Friday'], '10:00', '17:00'), day(['Thursday'], '10:00', '20:30')],
  [day(['Monday', 'Wednesday'], '09:00', '12:30'), day(['Tuesday', 'Thursday'], '13:00', '17:00', 'appointment')],
  [day(['Tuesday', 'Wednesday', 'Thursday', 'Friday'], '10:00', '18:00'), day(['Saturday'], '10:00', '14:00')],
  [day(WORKDAYS, '09:00', '17:00', 'appointment'), day(['Wednesday'], '13:00', '16:00', 'walk-in')],
  [day(['Monday', 'Thursday'], '13:00', '20:00'), day(['Saturday'], '11:00', '15:00', 'appointment')],
  [day(['Wednesday'], '09:30', '12:00')],
];

const KINDS = [
  { venue: 'centre', prefix: 'Loopbaancentrum', streets: ['Voorbeeldstraat', 'Voorbeeldplein'] },
  { venue: 'library', prefix: 'Loopbaanpunt in de bibliotheek', streets: ['Voorbeeldplein', 'Boekvoorbeeldlaan'] },
  { venue: 'town-hall', prefix: 'Loopbaanpunt in het gemeentehuis', streets: ['Voorbeeldkade', 'Voorbeeldmarkt'] },
  { venue: 'community-house', prefix: 'Loopbaanpunt in het buurthuis', streets: ['Voorbeeldhof', 'Voorbeeldweg'] },
  { venue: 'school', prefix: 'Loopbaanpunt op school', streets: ['Voorbeeldlaan', 'Voorbeeldpad'] },
  { venue: 'mobile', prefix: 'Loopbaanbus', streets: ['Voorbeeldmarkt', 'Voorbeeldplein'] },
] as const;

const FREE = [
  'informatie',
  'zelftest',
  'gesprek',
  'cv-check',
  'scholing',
  'basisvaardigheden',
  'geldzorgen',
  'gezond-werken',
  'diploma',
  'werkgevers',
];
const PAID = ['loopbaantraject', 'evc', 'assessment'];
const LANGUAGES = [
  ['en'],
  ['en', 'ar'],
  ['en', 'tr'],
  ['en', 'pl', 'uk'],
  ['en', 'ar', 'ti'],
  ['de'],
  ['en', 'pl', 'bg'],
];

const CHRISTMAS = { validFrom: '2026-12-24', validThrough: '2027-01-01', description: 'Kerstvakantie' };
const TEAM_DAY = { validFrom: '2026-10-15', validThrough: '2026-10-15', description: 'Teamdag' };
const LATE_START = { ...TEAM_DAY, opens: '13:00', closes: '17:00', description: 'Teamoverleg in de ochtend' };

const every = (step: number, index: number): boolean => index % step === 0;
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-/, '');

function office(town: Town, index: number) {
  const [region, locality, digits, latitude, longitude, district] = town;
  const island = region === '';
  const first = TOWNS[index - 1]?.[0] !== region || island;
  const { venue, prefix, streets } = KINDS[first ? 0 : 1 + (index % (KINDS.length - 1))]!;
  const identifier = slug([locality, district].filter(Boolean).join(' '));
  const base = venue === 'mobile' ? FREE.slice(0, 6) : FREE;
  return {
    '@type': 'GovernmentOffice',
    identifier,
    name: [prefix, locality, district].filter(Boolean).join(' '),
    venue,
    description:
      venue === 'mobile'
        ? { nl: 'Let op: de bus staat elke week op deze plek.', en: 'The bus is at this spot every week.' }
        : undefined,
    address: {
      streetAddress: `${streets[index % 2]} ${1 + ((index * 7) % 90)}`,
      postalCode: digits ? `${digits} XX` : undefined,
      addressLocality: locality,
      addressCountry: island ? 'BQ' : 'NL',
    },
    geo: {
      latitude: Number((latitude + ((index % 5) - 2) / 1000).toFixed(4)),
      longitude: Number((longitude + ((index % 7) - 3) / 1000).toFixed(4)),
    },
    region: region || undefined,
    telephone: `088 000 ${String(1000 + index * 37).replace(/(..)(..)/, '$1 $2')}`,
    email: every(9, index + 1) ? undefined : `${identifier}@loopbaancentrum.example`,
    url: every(8, index + 2) ? undefined : `https://loopbaancentrum.example/${identifier}`,
    timeZone: island ? 'America/Kralendijk' : 'Europe/Amsterdam',
    openingHoursSpecification: OPENING_HOURS[venue === 'mobile' ? 6 : first ? index % 2 : index % 6],
    specialOpeningHoursSpecification: [
      ...(every(4, index) ? [TEAM_DAY] : every(4, index + 1) ? [LATE_START] : []),
      ...(venue === 'school' || every(3, index) ? [CHRISTMAS] : []),
    ],
    openOnHolidays: every(40, index + 7) || undefined,
    services: [
      ...base,
      ...(every(2, index) ? ['zelfstandigen'] : []),
      ...(first || every(5, index) ? PAID.slice(index % 2) : []),
    ],
    knowsLanguage: [
      'nl',
      ...(region === 'AM02' ? ['fy', 'en'] : island ? ['pap', 'en', 'es'] : LANGUAGES[index % LANGUAGES.length]!),
    ],
    amenityFeature: [{ name: 'wheelchair', value: !every(11, index + 3) }],
  };
}

const folder = new URL('.', import.meta.url);
const directory = {
  $schema: '../../src/data/directory.schema.json',
  '@context': 'https://schema.org',
  name: 'Voorbeeldgegevens: deze centra bestaan niet',
  sample: true,
  dateModified: '2026-09-01',
  creditText: 'Coordinates of towns: GeoNames.org, CC BY 4.0. Everything else is made up.',
  services: JSON.parse(await readFile(new URL('services.json', folder), 'utf8')) as unknown,
  centres: TOWNS.map(office),
};
const text = await format(JSON.stringify(directory), { parser: 'json', printWidth: 120, objectWrap: 'collapse' });
await writeFile(new URL('centres.json', folder), text);
