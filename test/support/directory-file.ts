/** A record to spoil in a test. */
type Json = Record<string, unknown>;

export const serviceRecord = (overrides: object = {}): Json => ({
  identifier: 'gesprek',
  name: { nl: 'Loopbaangesprek', en: 'Career talk' },
  level: 'advice',
  isAccessibleForFree: true,
  audience: ['everyone'],
  about: ['orientation'],
  availableChannel: ['in-person', 'phone'],
  ...overrides,
});

export const centreRecord = (overrides: object = {}): Json => ({
  identifier: 'utrecht',
  name: 'Loopbaancentrum Utrecht',
  venue: 'library',
  address: {
    streetAddress: 'Voorbeeldstraat 1',
    postalCode: '3511 XX',
    addressLocality: 'Utrecht',
    addressCountry: 'NL',
  },
  geo: { latitude: 52.0908, longitude: 5.1222 },
  region: 'AM13',
  telephone: '088 000 00 01',
  email: 'utrecht@loopbaancentrum.example',
  url: 'https://loopbaancentrum.example/utrecht',
  timeZone: 'Europe/Amsterdam',
  openingHoursSpecification: [{ dayOfWeek: ['Monday'], opens: '09:00', closes: '17:00' }],
  specialOpeningHoursSpecification: [{ validFrom: '2026-12-24', validThrough: '2027-01-01' }],
  services: ['gesprek'],
  knowsLanguage: ['nl', 'en'],
  amenityFeature: [{ name: 'wheelchair', value: true }],
  ...overrides,
});

export const directoryFile = (overrides: object = {}): Json => ({
  sample: true,
  dateModified: '2026-09-01',
  services: [serviceRecord()],
  centres: [centreRecord()],
  ...overrides,
});
