import { readFileSync } from 'node:fs';
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { faults, type Contract } from '../http/contract.ts';
import { Catalogue, type Directory } from './catalogue.ts';
import { rostersFrom, type BookingRules } from './rosters.ts';

const rulesSchema = new URL('booking-rules.schema.json', import.meta.url);

/** Reads the directory and the booking rules; a fault in either keeps the service from starting. */
export function loadCatalogue(contract: Contract, directoryFile: string, rulesFile: string): Catalogue {
  const directory = read(contract, directoryFile, contract.schema('Directory')) as Directory;
  const rules = read(contract, rulesFile, parse(rulesSchema) as AnySchemaObject) as BookingRules;
  return new Catalogue(directory, rostersFrom(directory, rules));
}

/** Has the shape of its schema, or throws with where it has not. */
function read(contract: Contract, file: string, schema: AnySchemaObject): unknown {
  const value = parse(file);
  const validate = contract.compile(schema, 'body');
  if (validate(value)) return value;
  const list = faults(validate.errors).map(({ pointer, code }) => `${pointer} (${code})`);
  throw new Error(`${file} is not as its schema says: ${list.join(', ')}`);
}

function parse(file: string | URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
