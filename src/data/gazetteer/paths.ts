import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const GAZETTEER_FILES = {
  /** What `npm run places:import` leaves, and `npm run places` prefers over its estimates. */
  imported: here('imported/postcodes.csv'),
  generated: here('generated/gazetteer.ts'),
};
