import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { decodeInstrument } from '../../../src/data/decode/instrument.ts';
import type { Instrument } from '../../../src/domain/self-test/instrument.ts';

const folder = new URL('../../../src/data/self-test/', import.meta.url);

export const readContent = (path: string): Buffer => readFileSync(new URL(path, folder));

/** What a visitor downloads, in bytes. */
export const gzipSize = (path: string): number => gzipSync(readContent(path), { level: 9 }).length;

export const readJson = (path: string): unknown => JSON.parse(readContent(path).toString());

export function readInstrument(id: string): Instrument {
  const decoded = decodeInstrument(readJson(`instruments/${id}.nl.json`));
  if (decoded.kind === 'unusable') throw new Error(JSON.stringify(decoded.problems));
  return decoded.instrument;
}

/** Every text that a visitor reads, with where it stands. */
export function texts(value: unknown, at = ''): { at: string; text: string }[] {
  if (typeof value === 'string')
    return /\/(text|title|label|description|introduction|note|hint|name)$/.test(at) ? [{ at, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${at}/${key}`));
}
