import fc from 'fast-check';
import { AUDIENCES, type Centre, CHANNELS, LEVELS, type Service, TOPICS } from '../../../src/domain/centres/centre.ts';
import { EASE, FACET_VALUES, type Selection, WHEN } from '../../../src/domain/centres/selection.ts';
import { WEEKDAYS } from '../../../src/domain/opening-hours/opening-hours.ts';
import { aCentre, aService } from '../../support/centres.ts';

const LANGUAGES = ['nl', 'en', 'ar', 'tr'];
const some = <T>(values: readonly T[], minLength = 0) =>
  fc.subarray([...values], { minLength, maxLength: Math.min(values.length, 3) });

const service: fc.Arbitrary<Service> = fc
  .record({
    level: fc.constantFrom(...LEVELS),
    cost: fc.constantFrom<Service['cost'][]>(
      { kind: 'free' },
      { kind: 'paid', price: 250, currency: 'EUR' },
      { kind: 'unknown' },
    ),
    audiences: some(AUDIENCES, 1),
    topics: some(TOPICS, 1),
    channels: some(CHANNELS),
  })
  .map(aService);

const row = fc.record({
  dayOfWeek: some(WEEKDAYS, 1),
  opens: fc.constantFrom('08:00', '10:00', '13:00'),
  closes: fc.constantFrom('12:00', '17:00', '21:00'),
  access: fc.constantFrom('walk-in' as const, 'appointment' as const),
});

const centre: fc.Arbitrary<Omit<Centre, 'id'>> = fc
  .record({
    town: fc.constantFrom('Assen', 'Breda', 'Élst', 'Zwolle'),
    name: fc.constantFrom('Loopbaancentrum', 'Loopbaanpunt', 'loopbaanbus'),
    coordinates: fc.record({
      latitude: fc.double({ min: 50.7, max: 53.6, noNaN: true }),
      longitude: fc.double({ min: 3.3, max: 7.2, noNaN: true }),
    }),
    region: fc.constantFrom('AM01', 'AM13', 'AM30'),
    regular: fc.array(row, { maxLength: 3 }),
    services: fc.array(service, { maxLength: 4 }),
    languages: some(LANGUAGES),
    wheelchairAccessible: fc.boolean(),
  })
  .map(({ town, regular, ...centre }) =>
    aCentre({
      ...centre,
      address: { street: 'Voorbeeldstraat 1', town, country: 'NL' },
      hours: { timeZone: 'Europe/Amsterdam', regular, special: [], openOnHolidays: true },
    }),
  );

/** Any centres, with identifiers of their own; several share town, name or offer. */
export const anyCentres: fc.Arbitrary<Centre[]> = fc
  .array(centre, { maxLength: 12 })
  .map((centres) => centres.map((centre, i) => ({ ...centre, id: `c${i}` })));

export const anySelection: fc.Arbitrary<Selection> = fc.record({
  when: some(WHEN),
  ease: some(EASE),
  channel: some(FACET_VALUES.channel),
  audience: some(FACET_VALUES.audience),
  topic: some(FACET_VALUES.topic),
  language: some([...LANGUAGES, 'pl']),
});

/** Centres and the same ones in another order. */
export const anyShuffled = anyCentres.chain((centres) =>
  fc.tuple(fc.constant(centres), fc.shuffledSubarray(centres, { minLength: centres.length })),
);
