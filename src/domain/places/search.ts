import { distanceKm } from './distance.ts';
import { type Entry, nameEntries, postcodePlace } from './entries.ts';
import type { Gazetteer } from './gazetteer.ts';
import { normalizeName, postcodeIn } from './normalize.ts';
import type { Coordinates, Place } from './place.ts';
import { rankWithinOneEdit } from './typo.ts';

/** Farther than this from every known place is outside the Kingdom or at sea. */
const REGION_REACH_KM = 40;
const SHORTEST_TYPO = 5;

export interface PlaceSearch {
  suggest(query: string, limit: number): readonly Place[];
  resolve(query: string): Place | undefined;
  regionAt(coordinates: Coordinates): string | undefined;
}

/** Lower is better; undefined is no match. */
type Rank = (entry: Entry) => number | undefined;

const byName =
  (key: string): Rank =>
  (entry) => {
    if (entry.key === key) return 0;
    if (entry.key.startsWith(key)) return 1;
    return entry.wordStarts.some((start) => entry.key.startsWith(key, start)) ? 2 : undefined;
  };

/** `Alphen a/d Rijn` as it is written in full. */
function spellings(normalized: string): string[] {
  const variants = normalized.includes(' a d ') ? ['aan den', 'aan de'] : [];
  return [normalized, ...variants.map((full) => normalized.replace(' a d ', ` ${full} `))];
}

function placesBy(entries: readonly Entry[], rank: Rank): Place[] {
  const hits: { rank: number; entry: Entry }[] = [];
  for (const entry of entries) {
    const found = rank(entry);
    if (found !== undefined) hits.push({ rank: found, entry });
  }
  hits.sort((a, b) => a.rank - b.rank || b.entry.weight - a.entry.weight || (a.entry.key < b.entry.key ? -1 : 1));
  const seen = new Set<string>();
  return hits.flatMap(({ entry: { place } }) => {
    // One place can match by several of its names; its best match speaks for it.
    const { latitude, longitude } = place.coordinates;
    const identity = `${place.label}/${latitude}/${longitude}`;
    if (seen.has(identity)) return [];
    seen.add(identity);
    return [place];
  });
}

export function createPlaceSearch(gazetteer: Gazetteer): PlaceSearch {
  const entries = nameEntries(gazetteer);

  function byPostcode(digits: string, limit: number): Place[] {
    const areas = gazetteer.postcodes.filter(({ code }) => code.startsWith(digits)).slice(0, limit);
    return areas.map((area) => postcodePlace(gazetteer, area)).filter((place) => place !== undefined);
  }

  /** `Rotterdam Zuid` when only Rotterdam is known. */
  function byFirstWords(normalized: string): Place[] {
    const words = normalized.split(' ');
    for (let count = words.length - 1; count > 0; count--) {
      const key = words.slice(0, count).join('');
      const places = placesBy(entries, (entry) => (entry.key === key ? 0 : undefined));
      if (places.length > 0) return places;
    }
    return [];
  }

  function suggest(query: string, limit: number): readonly Place[] {
    const normalized = normalizeName(query);
    if (normalized === '' || !(limit >= 1)) return [];
    const postcode = postcodeIn(normalized);
    if (postcode !== undefined) return byPostcode(postcode.digits, limit);
    for (const spelling of spellings(normalized)) {
      const places = placesBy(entries, byName(spelling.replaceAll(' ', '')));
      if (places.length > 0) return places.slice(0, limit);
    }
    const key = normalized.replaceAll(' ', '');
    const near = key.length < SHORTEST_TYPO ? [] : placesBy(entries, ({ key: name }) => rankWithinOneEdit(key, name));
    return (near.length > 0 ? near : byFirstWords(normalized)).slice(0, limit);
  }

  return {
    suggest,

    resolve(query) {
      const postcode = postcodeIn(normalizeName(query));
      if (postcode !== undefined && !postcode.complete) return undefined;
      return suggest(query, 1)[0];
    },

    regionAt(coordinates) {
      let nearest: Place | undefined;
      let shortest = REGION_REACH_KM;
      for (const area of gazetteer.postcodes) {
        const distance = distanceKm(coordinates, area.coordinates);
        if (!(distance < shortest)) continue;
        shortest = distance;
        nearest = postcodePlace(gazetteer, area);
      }
      return nearest?.region;
    },
  };
}
