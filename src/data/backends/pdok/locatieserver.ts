import { type GeocodingService, items, member, pointFrom } from './service.ts';

const ENDPOINT = 'https://api.pdok.nl/bzk/locatieserver/search/v3_1/free';

/** Well-known text, longitude first: `POINT(5.17196101 52.08517866)`. */
export function parsePoint(text: unknown): { longitude: number; latitude: number } | undefined {
  if (typeof text !== 'string') return undefined;
  const match = /^\s*POINT\s*\(\s*(-?\d{1,3}(?:\.\d+)?)\s+(-?\d{1,3}(?:\.\d+)?)\s*\)\s*$/iu.exec(text);
  return match ? { longitude: Number(match[1]), latitude: Number(match[2]) } : undefined;
}

/** PDOK Locatieserver, version 3.1. */
export const locatieserver: GeocodingService = {
  url({ text, postcode }) {
    const parameters =
      postcode === undefined
        ? { q: text, fq: 'type:(adres OR weg OR woonplaats)', rows: '5' }
        : { q: postcode, df: 'postcode', fq: 'type:postcode', rows: '100' };
    return `${ENDPOINT}?${new URLSearchParams(parameters)}`;
  },

  decode(answer) {
    return items(member(member(answer, 'response'), 'docs')).flatMap((doc) => {
      const coordinates = parsePoint(member(doc, 'centroide_ll'));
      const point = coordinates && pointFrom(member(doc, 'weergavenaam'), member(doc, 'postcode'), coordinates);
      return point ?? [];
    });
  },
};
