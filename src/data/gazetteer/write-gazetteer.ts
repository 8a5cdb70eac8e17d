import { deepStrictEqual } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Gazetteer } from '../../domain/places/gazetteer.ts';
import { compileGazetteer } from './compile.ts';
import { decodeGazetteer } from './decode.ts';
import { encodeGazetteer } from './encode.ts';
import { loadSources } from './sources.ts';
import { writeWhole } from './write-file.ts';

export interface GazetteerFiles {
  readonly imported: string;
  readonly generated: string;
}

/** Compiles the sources into the module that the widgets load. */
export function writeGazetteer({ imported, generated }: GazetteerFiles): { gazetteer: Gazetteer; gzipBytes: number } {
  const exact = existsSync(imported) ? readFileSync(imported, 'utf8') : undefined;
  const text = encodeGazetteer(compileGazetteer(loadSources(exact)));
  const gazetteer = decodeGazetteer(text);
  // Rounding happens once, so what was decoded must encode to the same text.
  deepStrictEqual(encodeGazetteer(gazetteer), text);
  const module = `/** Contains GeoNames data (geonames.org), CC BY 4.0. */\nexport default ${JSON.stringify(text)};\n`;
  writeWhole(generated, module);
  return { gazetteer, gzipBytes: gzipSync(module, { level: 9 }).length };
}
