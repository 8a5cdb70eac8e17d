/** `npm run places`: source files and GeoNames -> generated/gazetteer.ts, the text that the widgets load. */
import { deepStrictEqual } from 'node:assert';
import { gzipSync } from 'node:zlib';
import { compileGazetteer } from './compile.ts';
import { decodeGazetteer } from './decode.ts';
import { encodeGazetteer } from './encode.ts';
import { GENERATED_FILE } from './paths.ts';
import { loadSources } from './sources.ts';
import { writeWhole } from './write-file.ts';

const gazetteer = compileGazetteer(loadSources());
const text = encodeGazetteer(gazetteer);

// Rounding happens once, so what decodes must encode to the same text.
const decoded = decodeGazetteer(text);
deepStrictEqual(encodeGazetteer(decoded), text);

const module_ = `/** Contains GeoNames data (geonames.org), CC BY 4.0. */\nexport default ${JSON.stringify(text)};\n`;
writeWhole(GENERATED_FILE, module_);

const kilobytes = (gzipSync(module_, { level: 9 }).length / 1000).toFixed(1);
console.log(
  `places: ${decoded.postcodes.length} postcodes, ${decoded.settlements.length} towns and districts, ${kilobytes} kB gzip`,
);
