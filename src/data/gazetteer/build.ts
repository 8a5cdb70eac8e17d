/** `npm run places`: source files and GeoNames -> generated/gazetteer.ts. */
import { GAZETTEER_FILES } from './paths.ts';
import { writeGazetteer } from './write-gazetteer.ts';

const { gazetteer, gzipBytes } = writeGazetteer(GAZETTEER_FILES);
const exact = gazetteer.postcodes.filter(({ precision }) => precision === 'exact').length;
console.log(
  `places: ${gazetteer.postcodes.length} postcodes (${exact} exact), ${gazetteer.settlements.length} towns and ` +
    `districts, ${(gzipBytes / 1000).toFixed(1)} kB gzip`,
);
