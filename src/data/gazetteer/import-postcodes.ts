import { readFileSync } from 'node:fs';
import { type PostalFile, readPostalFile } from './postal-files.ts';
import { writeWhole } from './write-file.ts';

/** Leaves `target` as it was when the file has nothing usable; throws then. */
export function importPostcodes(file: string, target: string): PostalFile {
  const postal = readPostalFile(readFileSync(file, 'utf8'));
  if (postal.positions.size === 0) {
    const [first] = postal.problems;
    throw new Error(`no usable line${first ? `, starting with line ${first.line}: ${first.message}` : ''}`);
  }
  const rows = [...postal.positions].map(
    ([code, { latitude, longitude }]) => `${code},${latitude.toFixed(5)},${longitude.toFixed(5)}\n`,
  );
  writeWhole(target, `postcode,latitude,longitude\n${rows.join('')}`);
  return postal;
}
