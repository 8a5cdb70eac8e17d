import {
  AUDIENCES,
  type Centre,
  CHANNELS,
  LEVELS,
  type Service,
  TOPICS,
  VENUES,
} from '../../src/domain/centres/centre.ts';
import { WEEKDAYS } from '../../src/domain/opening-hours/opening-hours.ts';

const OFFICE_DAYS = WEEKDAYS.slice(0, 5);

export function aService(overrides: Partial<Service> = {}): Service {
  return {
    id: 'gesprek',
    name: { nl: 'Gesprek met een adviseur', en: 'A talk with an adviser' },
    level: 'advice',
    cost: { kind: 'free' },
    audiences: ['everyone'],
    topics: ['orientation'],
    channels: ['in-person'],
    ...overrides,
  };
}

/** A centre in Utrecht, open on workdays from nine to five; change what a test is about. */
export function aCentre(overrides: Partial<Centre> = {}): Centre {
  return {
    id: 'utrecht',
    name: 'Loopbaancentrum Utrecht',
    venue: 'centre',
    address: { street: 'Voorbeeldstraat 1', postcode: '3511 XX', town: 'Utrecht', country: 'NL' },
    coordinates: { latitude: 52.0908, longitude: 5.1222 },
    region: 'AM13',
    telephone: '088 000 00 01',
    email: 'utrecht@loopbaancentrum.example',
    url: 'https://loopbaancentrum.example/utrecht',
    hours: {
      timeZone: 'Europe/Amsterdam',
      regular: [{ dayOfWeek: OFFICE_DAYS, opens: '09:00', closes: '17:00' }],
      special: [],
      openOnHolidays: false,
    },
    services: [aService()],
    languages: ['nl'],
    wheelchairAccessible: true,
    ...overrides,
  };
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Made-up centres all over the Netherlands, varied in everything that can be filtered or sorted on. */
export function manyCentres(count: number, seed = 1): Centre[] {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const some = <T>(items: readonly T[]): T[] => items.filter(() => random() < 0.4);
  const services = Array.from({ length: 12 }, (_, index) =>
    aService({
      id: `service-${index}`,
      name: `Dienst ${index}`,
      level: pick(LEVELS),
      cost: random() < 0.8 ? { kind: 'free' } : { kind: 'paid', price: 250, currency: 'EUR' },
      audiences: [pick(AUDIENCES)],
      topics: [pick(TOPICS), pick(TOPICS)],
      channels: [...new Set([pick(CHANNELS), pick(CHANNELS)])],
    }),
  );
  return Array.from({ length: count }, (_, index) => {
    const opens = `${String(8 + Math.floor(random() * 3)).padStart(2, '0')}:00`;
    return aCentre({
      id: `centre-${index}`,
      name: `Loopbaancentrum ${index}`,
      venue: pick(VENUES),
      address: {
        street: `Voorbeeldstraat ${index + 1}`,
        postcode: '1234 XX',
        town: `Plaats ${index % 400}`,
        country: 'NL',
      },
      coordinates: { latitude: 50.8 + random() * 2.6, longitude: 3.6 + random() * 3.4 },
      region: `AM${String(1 + Math.floor(random() * 38)).padStart(2, '0')}`,
      hours: {
        timeZone: 'Europe/Amsterdam',
        regular: [{ dayOfWeek: some(WEEKDAYS), opens, closes: pick(['12:30', '17:00', '21:00']) }],
        special: [],
        openOnHolidays: random() < 0.05,
      },
      services: some(services),
      languages: ['nl', ...some(['en', 'ar', 'tr', 'pl', 'uk'])],
      wheelchairAccessible: random() < 0.9,
    });
  });
}
