import assert from 'node:assert/strict';
import {
  AUDIENCES,
  CHANNELS,
  type Directory,
  LEVELS,
  type LocalizedText,
  TOPICS,
  VENUES,
} from '../../src/domain/centres/centre.ts';
import { WEEKDAYS } from '../../src/domain/opening-hours/opening-hours.ts';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

const isText = (text: unknown) => assert.ok(typeof text === 'string' && text.trim() !== '' && text.isWellFormed());
const among = (values: readonly unknown[], allowed: readonly unknown[]) =>
  values.forEach((value) => assert.ok(allowed.includes(value), String(value)));
const optional = <T>(value: T | undefined, check: (value: T) => void) => value === undefined || check(value);

function isLocalized(text: LocalizedText): void {
  if (typeof text === 'string') return isText(text);
  isText(text.nl);
  Object.values(text).forEach(isText);
  Intl.getCanonicalLocales(Object.keys(text));
}

function isPeriod({ opens, closes, validFrom, validThrough }: Record<string, unknown>): void {
  assert.equal(opens === undefined, closes === undefined);
  optional(opens, (time) => assert.match(time as string, TIME));
  optional(closes, (time) => assert.match(time as string, TIME));
  [validFrom, validThrough].forEach((date) => optional(date, (text) => assert.match(text as string, DATE)));
}

/** Everything that the domain types promise, and what the browser would choke on, checked at run time. */
export function assertValidDirectory(directory: Directory): void {
  const ids = directory.centres.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'identifiers are unique');
  assert.equal(typeof directory.sample, 'boolean');
  for (const { pointer, message, outcome } of directory.problems) {
    assert.match(pointer, /^(\/[^/]*)+$/);
    isText(message);
    among([outcome], ['dropped', 'repaired']);
  }
  for (const centre of directory.centres) {
    [centre.id, centre.name, centre.address.street, centre.address.town].forEach(isText);
    optional(centre.description, isLocalized);
    optional(centre.url, (url) => assert.ok(['http:', 'https:'].includes(new URL(url).protocol)));
    among([centre.venue], VENUES);
    among([centre.address.country], ['NL', 'BQ']);
    assert.ok(Number.isFinite(centre.coordinates.latitude) && centre.coordinates.latitude > 11);
    assert.ok(Number.isFinite(centre.coordinates.longitude) && centre.coordinates.longitude < 8);
    new Intl.DateTimeFormat('nl', { timeZone: centre.hours.timeZone });
    centre.languages.forEach((tag) => isText(new Intl.DisplayNames('nl', { type: 'language' }).of(tag)));
    for (const row of centre.hours.regular) {
      assert.ok(row.dayOfWeek.length > 0);
      among(row.dayOfWeek, WEEKDAYS);
      isPeriod({ ...row });
    }
    centre.hours.special.forEach((row) => isPeriod({ ...row }));
    for (const service of centre.services) {
      isText(service.id);
      isLocalized(service.name);
      optional(service.description, isLocalized);
      among([service.level], LEVELS);
      among(service.audiences, AUDIENCES);
      among(service.topics, TOPICS);
      among(service.channels, CHANNELS);
      if (service.cost.kind !== 'paid') continue;
      assert.ok(service.cost.price > 0);
      isText(
        new Intl.NumberFormat('nl', { style: 'currency', currency: service.cost.currency }).format(service.cost.price),
      );
    }
  }
}
