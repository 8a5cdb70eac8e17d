import { fileURLToPath } from 'node:url';

/** What `npm run places:import` leaves and `npm run places` prefers over its estimates. */
export const IMPORTED_FILE = fileURLToPath(new URL('imported/postcodes.csv', import.meta.url));
export const GENERATED_FILE = fileURLToPath(new URL('generated/gazetteer.ts', import.meta.url));
