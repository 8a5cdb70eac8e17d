import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { distanceKm } from '../../../src/domain/places/distance.ts';
import { importPostcodes } from '../../../src/data/gazetteer/import-postcodes.ts';
import { readPostalFile } from '../../../src/data/gazetteer/postal-files.ts';
import { fromRijksdriehoek } from '../../../src/data/gazetteer/rijksdriehoek.ts';
import { writeGazetteer } from '../../../src/data/gazetteer/write-gazetteer.ts';

const folder = mkdtempSync(join(tmpdir(), 'places-'));
after(() => rmSync(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);
const file = (name: string, text: string): string => {
  writeFileSync(path(name), text);
  return path(name);
};

const GEONAMES = [
  'NL\t3511\tUtrecht\tUtrecht\t09\tUtrecht\t0344\t\t\t52.0929\t5.1148\t4',
  'NL\t3512\tUtrecht\tUtrecht\t09\tUtrecht\t0344\t\t\t52.0922\t5.1212\t4',
].join('\n');

describe('Rijksdriehoek', () => {
  it('agrees with the coordinates that PDOK gives for the same points', () => {
    const points = [
      [140246.991, 455234.367, 52.08517866, 5.17196101],
      [204627.572, 503696.798, 52.51868565, 6.11836361],
    ] as const;
    for (const [x, y, latitude, longitude] of points) {
      assert.ok(distanceKm(fromRijksdriehoek(x, y), { latitude, longitude }) < 0.001);
    }
  });
});

describe('readPostalFile', () => {
  it('reads the postal codes of GeoNames', () => {
    const { positions, problems } = readPostalFile(GEONAMES);
    assert.deepEqual(positions.get(3511), { latitude: 52.0929, longitude: 5.1148 });
    assert.equal(positions.size, 2);
    assert.deepEqual(problems, []);
  });

  it('takes the middle of full postcodes', () => {
    const { positions } = readPostalFile(GEONAMES.replace('3511', '3512 AB').replace('3512\t', '3512 AC\t'));
    assert.equal(positions.size, 1);
    assert.ok(Math.abs((positions.get(3512)?.latitude ?? 0) - 52.09255) < 1e-9);
  });

  it('reads CBS tables in degrees and in Rijksdriehoek, with either separator', () => {
    const expected = { latitude: 52.08517866, longitude: 5.17196101 };
    const tables = [
      'postcode4;inwoners;lat;lon\n3584;100;52,08517866;5,17196101\n',
      '\uFEFFPC4,LAT,LON\r\n3584,52.08517866,5.17196101\r\n',
      '"postcode";"x";"y"\n"3584";"140246,991";"455234,367"\n',
    ];
    for (const table of tables) {
      const position = readPostalFile(table).positions.get(3584);
      assert.ok(position && distanceKm(position, expected) < 0.001, table);
    }
  });

  it('leaves out a bad line, says which, and goes on', () => {
    const { positions, problems } = readPostalFile(
      'pc4;lat;lon\n3511;52.09;5.11\nabcd;52.09;5.11\n3512;;\n3513;5.11;52.09\n\n3514;52.1;5.12\n',
    );
    assert.deepEqual([...positions.keys()], [3511, 3514]);
    assert.deepEqual(
      problems.map(({ line }) => line),
      [3, 4, 5],
    );
    assert.match(problems[0]?.message ?? '', /not a Dutch postcode: "abcd"/u);
    assert.match(problems[2]?.message ?? '', /outside the Netherlands/u);
  });

  it('says what it expected when it does not know the columns', () => {
    assert.throws(() => readPostalFile('name,place\nx,y\n'), /^Error: Line 1: expected .*pc4/u);
  });

  it('either reads a file or says why not, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { line } of readPostalFile(`pc4,lat,lon\n${text}`).problems) assert.ok(line >= 2);
      }),
    );
  });
});

describe('importPostcodes', () => {
  it('makes those postcodes exact and leaves the others estimated, until the file is gone', () => {
    const files = { imported: path('imported.csv'), generated: path('gazetteer.ts') };
    importPostcodes(file('NL.txt', GEONAMES), files.imported);
    const exact = writeGazetteer(files).gazetteer.postcodes.filter(({ precision }) => precision === 'exact');
    assert.deepEqual(
      exact.map(({ code }) => code),
      ['3511', '3512'],
    );
    assert.ok(distanceKm(exact[0]!.coordinates, { latitude: 52.0929, longitude: 5.1148 }) < 0.1);
    rmSync(files.imported);
    const { gazetteer } = writeGazetteer(files);
    assert.ok(gazetteer.postcodes.every(({ precision }) => precision === 'estimate'));
  });

  it('refuses a file with nothing usable and keeps what was there', () => {
    const target = file('kept.csv', 'as it was');
    const useless = file('useless.csv', 'pc4,lat,lon\n3511,,\n');
    assert.throws(() => importPostcodes(useless, target), /no usable line, starting with line 2: no coordinates/u);
    assert.equal(readFileSync(target, 'utf8'), 'as it was');
  });

  it('leaves no file half-written', () => {
    const target = path('new/folder/postcodes.csv');
    importPostcodes(file('again.txt', GEONAMES), target);
    assert.ok(existsSync(target));
    assert.deepEqual(readdirSync(path('new/folder')), ['postcodes.csv']);
  });

  it('compiles to the compact size that the widgets allow', () => {
    const { gzipBytes } = writeGazetteer({ imported: path('none'), generated: path('size.ts') });
    assert.ok(gzipBytes <= 45_000, `${gzipBytes} bytes`);
  });
});
