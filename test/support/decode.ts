import assert from 'node:assert/strict';
import { decodeDirectory } from '../../src/data/decode/directory.ts';
import type { Centre, Directory } from '../../src/domain/centres/centre.ts';
import { centreRecord, directoryFile, serviceRecord } from './directory-file.ts';

/** The directory of a file with one centre, changed as given. */
export const withCentre = (overrides: object): Directory =>
  decodeDirectory(directoryFile({ centres: [centreRecord(overrides)] }));
export const withService = (overrides: object): Directory =>
  decodeDirectory(directoryFile({ services: [serviceRecord(overrides)] }));
export const withRow = (...rows: object[]): Directory => withCentre({ openingHoursSpecification: rows });

export const only = ({ centres }: Directory): Centre => {
  assert.equal(centres.length, 1);
  return centres[0]!;
};
export const found = ({ problems }: Directory): string[] =>
  problems.map(({ outcome, pointer }) => `${outcome} ${pointer}`);
