import type { Directory, DirectoryProblem } from '../../domain/centres/centre.ts';
import { DataError } from '../ports.ts';
import { decodeCentre } from './centre.ts';
import { defined, Field } from './field.ts';
import { decodeDate } from './hours.ts';
import { decodeService } from './service.ts';

/** Keeps the first record with an identifier; one that comes again is dropped. */
function unique<T extends { readonly id: string }>(
  list: Field,
  decode: (item: Field) => T | undefined,
): Map<string, T> {
  const records = new Map<string, T>();
  list.list((item) => {
    const record = decode(item);
    if (!record) return;
    if (records.has(record.id)) item.get('identifier').dropped('the same identifier as an earlier record');
    else records.set(record.id, record);
  });
  return records;
}

/**
 * The good records of a directory file, and what was wrong with the others.
 * @throws DataError `wrong-shape` when it is no directory at all.
 */
export function decodeDirectory(file: unknown): Directory {
  const problems: DirectoryProblem[] = [];
  const root = new Field(file, problems);
  const centres = root.get('centres');
  if (!Array.isArray(centres.value)) throw new DataError('wrong-shape', 'a directory needs a list named "centres"');
  const catalogue = unique(root.get('services'), decodeService);
  const sample = root.get('sample');
  const modified = root.get('dateModified');
  return defined({
    centres: [...unique(centres, (item) => decodeCentre(item, catalogue)).values()],
    problems,
    // Better a needless warning than made-up content that passes for real.
    sample: sample.flag() ?? !sample.absent,
    modified: modified.absent ? undefined : decodeDate(modified),
  });
}
