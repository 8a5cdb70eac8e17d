import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { decodeDirectory } from '../../src/data/decode/directory.ts';
import { DataError } from '../../src/data/ports.ts';
import { centreRecord, directoryFile, serviceRecord } from '../support/directory-file.ts';
import { assertValidDirectory } from '../support/valid-directory.ts';

type Path = readonly (string | number)[];

/** Every place in a record where something can be wrong. */
function paths(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, child]) => paths(child, [...at, key]))];
}

function replaced(record: object, path: Path, value: unknown): unknown {
  if (path.length === 0) return value;
  const copy = structuredClone(record);
  const parent = path.slice(0, -1).reduce<object>((object, key) => Reflect.get(object, key) as object, copy);
  Reflect.set(parent, path.at(-1)!, value);
  return copy;
}

/** Junk that is likely to get somewhere: the values of good files in the wrong spot, and hostile text. */
const junk = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.constantFrom(
    ...[
      '',
      ' ',
      '__proto__',
      'nl',
      'constructor',
      '24:00',
      '2026-02-30',
      'https://',
      'https://a\u202E',
      '\uD800',
      'javascript:1',
    ],
  ),
  fc.constantFrom<unknown>({ toString: 1 }, { nl: 1 }, [null], [[]], 1e999, -0, { valueOf: null, length: -1 }),
);

const spoil = (record: object) =>
  fc.tuple(fc.constantFrom(...paths(record)), junk).map(([path, value]) => replaced(record, path, value));

it('any JSON gives a valid directory or a DataError', () => {
  const anyFile = fc.oneof(fc.jsonValue(), fc.record({ services: fc.jsonValue(), centres: fc.array(fc.jsonValue()) }));
  fc.assert(
    fc.property(anyFile, (file) => {
      try {
        assertValidDirectory(decodeDirectory(file));
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        assert.equal(error.reason, 'wrong-shape');
      }
    }),
    { numRuns: 500 },
  );
});

it('junk in any spot of a record still gives a valid directory', () => {
  const service = serviceRecord({ offers: { price: 1, priceCurrency: 'EUR', description: { nl: 'Vanaf' } } });
  const file = fc.record({
    centres: fc.array(spoil(centreRecord({ services: ['gesprek', service] })), { minLength: 1, maxLength: 3 }),
    services: fc.array(spoil(service), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(file, (value) => assertValidDirectory(decodeDirectory(value))),
    { numRuns: 3000 },
  );
});

it('one spoiled record leaves the other 99 as they were', () => {
  const records = Array.from({ length: 100 }, (_, index) => centreRecord({ identifier: `centre-${index}` }));
  const good = decodeDirectory(directoryFile({ centres: records })).centres;
  fc.assert(
    fc.property(fc.nat(99), spoil(centreRecord({ identifier: 'spoiled' })), (index, record) => {
      const { centres, problems } = decodeDirectory(
        directoryFile({ centres: (records as unknown[]).with(index, record) }),
      );
      const others = good.filter((_, position) => position !== index);
      assert.deepEqual(
        centres.filter(({ id }) => id.startsWith('centre-')),
        others,
      );
      assert.ok(problems.every(({ pointer }) => pointer.startsWith(`/centres/${index}`)));
    }),
    { numRuns: 300 },
  );
});
