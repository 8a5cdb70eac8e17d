import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { decodeDirectory } from '../../src/data/decode/directory.ts';
import { AUDIENCES, CHANNELS, LEVELS, TOPICS, VENUES } from '../../src/domain/centres/centre.ts';
import { WEEKDAYS } from '../../src/domain/opening-hours/opening-hours.ts';
import { centreRecord, directoryFile, serviceRecord } from '../support/directory-file.ts';

const text = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const read = async (path: string) => JSON.parse(await text(path)) as Record<string, unknown>;
const schema = await read('src/data/directory.schema.json');
const sample = await read('demo/data/centres.json');
const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(
  schema,
);

describe('the sample directory', () => {
  const directory = decodeDirectory(sample);

  it('follows the schema', () => {
    assert.ok(validate(sample), JSON.stringify(validate.errors?.slice(0, 3)));
  });

  it('decodes without a problem, and says that it is a sample', () => {
    assert.deepEqual(directory.problems, []);
    assert.equal(directory.centres.length, (sample['centres'] as unknown[]).length);
    assert.equal(directory.sample, true);
  });

  it('covers every labour market region and the Caribbean Netherlands', () => {
    const regions = new Set(directory.centres.map(({ region }) => region));
    assert.equal(regions.size, 35 + 1);
    assert.equal(directory.centres.filter(({ address }) => address.country === 'BQ').length, 3);
  });

  it('names no real street, telephone number, address or domain', () => {
    for (const { address, telephone, email, url } of directory.centres) {
      assert.match(address.street, /voorbeeld/i);
      assert.match(telephone!, /^088 000 /);
      for (const host of [email?.split('@')[1], url && new URL(url).host])
        assert.match(host ?? '.example', /\.example$/);
    }
  });
});

describe('the guide for partners', async () => {
  const guide = await text('stories/guides/directory-format.mdx');
  const examples = [...guide.matchAll(/^```json\n(.*?)^```/gms)].map(([, json]) => JSON.parse(json!) as unknown);

  it('shows files that follow the schema and decode without a problem', () => {
    assert.equal(examples.length, 2);
    for (const example of examples) {
      assert.ok(validate(example), JSON.stringify(validate.errors));
      assert.deepEqual(decodeDirectory(example).problems, []);
    }
  });
});

describe('the schema', () => {
  const words = (path: string) => path.split('/').reduce((at, key) => at[key] as typeof schema, schema)['enum'];

  it('knows the same words as the domain', () => {
    assert.deepEqual(words('$defs/Service/properties/level'), LEVELS);
    assert.deepEqual(words('$defs/Service/properties/audience/items'), AUDIENCES);
    assert.deepEqual(words('$defs/Service/properties/about/items'), TOPICS);
    assert.deepEqual(words('$defs/Service/properties/availableChannel/items'), CHANNELS);
    assert.deepEqual(words('$defs/GovernmentOffice/properties/venue'), VENUES);
    assert.deepEqual(words('$defs/OpeningHoursSpecification/properties/dayOfWeek/items'), WEEKDAYS);
  });

  for (const [what, file] of [
    ['no centres', {}],
    ['a centre without geo', directoryFile({ centres: [centreRecord({ geo: undefined })] })],
    ['a centre in Paris', directoryFile({ centres: [centreRecord({ geo: { latitude: 48.85, longitude: 2.35 } })] })],
    ['a script for a web address', directoryFile({ centres: [centreRecord({ url: 'javascript:alert(1)' })] })],
    [
      'half a period',
      directoryFile({
        centres: [centreRecord({ openingHoursSpecification: [{ dayOfWeek: ['Monday'], opens: '09:00' }] })],
      }),
    ],
    ['a service that is free and has a price', directoryFile({ services: [serviceRecord({ offers: { price: 50 } })] })],
    ['a name without Dutch', directoryFile({ services: [serviceRecord({ name: { en: 'Talk' } })] })],
  ] as const) {
    it(`refuses ${what}, which the decoder reports`, () => {
      // Through JSON, because that is where an undefined value goes away.
      const parsed = JSON.parse(JSON.stringify(file)) as unknown;
      assert.equal(validate(parsed), false);
      if (what !== 'no centres') assert.notDeepEqual(decodeDirectory(parsed).problems, []);
    });
  }
});
