import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Place } from '../../../src/domain/places/place.ts';
import { locatieserver, parsePoint } from '../../../src/data/backends/pdok/locatieserver.ts';
import { locationApi } from '../../../src/data/backends/pdok/location-api.ts';
import { PdokPlaceFinder } from '../../../src/data/backends/pdok/place-finder.ts';
import type { PlaceFinder } from '../../../src/data/ports.ts';

const recording = new URL('../../../../shared/data/pdok-shapes.json', import.meta.url);
const skip = existsSync(recording) ? false : 'no ../shared/data/pdok-shapes.json to compare with';

const estimate: Place = {
  kind: 'postcode',
  label: '3584 Utrecht',
  coordinates: { latitude: 52.08, longitude: 5.16 },
  precision: 'estimate',
  region: 'AM13',
};

const offline: PlaceFinder = {
  prepare: () => Promise.resolve(),
  suggest: () => Promise.resolve([estimate]),
  resolve: (query) => Promise.resolve(query.includes('3584') || query === 'Utrecht' ? estimate : undefined),
  regionAt: () => Promise.resolve('AM22'),
};

const feature = (label: string, coordinates: unknown): object => ({
  type: 'Feature',
  properties: { collection_id: 'adres', display_name: label },
  geometry: { type: 'Point', coordinates },
});
const doc = (postcode: string, centroide_ll: string): object => ({
  type: 'postcode',
  weergavenaam: `Straat, ${postcode} Utrecht`,
  postcode,
  centroide_ll,
});
const ADDRESS = 'Princetonplein 1, 3584CC Utrecht, Utrecht (Utrecht)';

const answering = (body: unknown, status = 200) =>
  ((input: unknown) => {
    requested.push(String(input));
    return Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }));
  }) as typeof fetch;
let requested: string[] = [];

async function resolve(
  query: string,
  fetch: typeof globalThis.fetch,
  service = locationApi,
): Promise<Place | undefined> {
  requested = [];
  const finder = new PdokPlaceFinder({ offline, fetch, service, timeLimit: 40 });
  const { signal } = new AbortController();
  const known = await finder.resolve(query, signal);
  return (await finder.refine(query, known, signal)) ?? known;
}

describe('PDOK', () => {
  it('makes a full postcode exact, and keeps its label and region', async () => {
    const place = await resolve('3584 cc', answering({ features: [feature(ADDRESS, [5.1655, 52.0878])] }));
    assert.deepEqual(place, { ...estimate, coordinates: { latitude: 52.0878, longitude: 5.1655 }, precision: 'exact' });
    const url = new URL(requested[0] ?? '');
    assert.equal(url.searchParams.get('q'), '3584cc');
    assert.equal(url.searchParams.get('adres[version]'), '1');
  });

  it('takes the middle of the streets that share a postcode, and leaves out other postcodes', async () => {
    const docs = [
      doc('3584CC', 'POINT(5.16 52.08)'),
      doc('3584CC', 'POINT(5.18 52.10)'),
      doc('3584CD', 'POINT(5.30 52.30)'),
    ];
    const place = await resolve('3584CC', answering({ response: { docs } }), locatieserver);
    assert.ok(place && Math.abs(place.coordinates.latitude - 52.09) < 1e-9);
    assert.equal(new URL(requested[0] ?? '').searchParams.get('q'), '3584CC');
  });

  it('finds an address that the offline list cannot know', async () => {
    const label = 'Witte de Withstraat 42A, 3012BR Rotterdam, Rotterdam (Zuid-Holland)';
    const place = await resolve(
      'Witte de Withstraat 42A',
      answering({ features: [feature(label, [4.4776, 51.9156])] }),
    );
    assert.deepEqual(place, {
      kind: 'address',
      label,
      coordinates: { latitude: 51.9156, longitude: 4.4776 },
      precision: 'exact',
      region: 'AM22',
    });
  });

  it('is not asked what the offline list answers, nor while the visitor types', async () => {
    for (const query of ['Utrecht', '3584', '?', '12']) await resolve(query, answering({}));
    const finder = new PdokPlaceFinder({ offline, fetch: answering({}) });
    assert.deepEqual(await finder.suggest('3584 CC', 5, new AbortController().signal), [estimate]);
    assert.deepEqual(requested, []);
  });

  const faults: [string, typeof fetch][] = [
    ['a fault of the server', answering({ features: [feature(ADDRESS, [5.1655, 52.0878])] }, 500)],
    ['something else than JSON', answering('<html>')],
    ['nothing found', answering({ features: [] })],
    ['another shape', answering({ features: { length: 1 } })],
    ['null', answering('null')],
    ['a point outside the Kingdom', answering({ features: [feature(ADDRESS, [2.35, 48.85])] })],
    ['degrees as text', answering({ features: [feature(ADDRESS, ['5.16', '52.08'])] })],
    ['a point far from the postcode', answering({ features: [feature(ADDRESS, [5.69, 50.85])] })],
    ['another postcode', answering({ features: [feature('Straat 1, 3511AB Utrecht', [5.11, 52.09])] })],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['no answer in time', untilAborted],
  ];
  for (const [fault, fetch] of faults) {
    it(`is done without after ${fault}`, async () => assert.deepEqual(await resolve('3584 CC', fetch), estimate));
  }

  it('leaves out a bad record and uses the next', async () => {
    const features = [null, 7, feature('', [5, 52]), feature(ADDRESS, [5.1655]), feature(ADDRESS, [5.1655, 52.0878])];
    const place = await resolve('3584CC', answering({ features }));
    assert.equal(place?.precision, 'exact');
  });

  it('gives up at once when the visitor moves on', async () => {
    const controller = new AbortController();
    const finder = new PdokPlaceFinder({ offline, fetch: untilAborted, timeLimit: 60_000 });
    const answer = finder.refine('3584 CC', estimate, controller.signal);
    await new Promise(setImmediate);
    controller.abort();
    await assert.rejects(answer, { name: 'AbortError' });
  });

  it('decodes anything without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const service of [locationApi, locatieserver]) {
          for (const answer of [value, { features: [value] }, { response: { docs: [value] } }]) service.decode(answer);
        }
      }),
    );
  });

  it('reads well-known text, longitude first', () => {
    assert.deepEqual(parsePoint('POINT(5.17196101 52.08517866)'), { longitude: 5.17196101, latitude: 52.08517866 });
    for (const text of ['POINT(5.1)', 'POINT(a b)', 'LINESTRING(5 52, 6 53)', '', null, 5]) {
      assert.equal(parsePoint(text), undefined);
    }
  });
});

describe('the recorded shapes of PDOK', { skip }, () => {
  const shapes = skip ? {} : (JSON.parse(readFileSync(recording, 'utf8')) as Record<string, Record<string, unknown>>);

  it('are read by the Locatieserver adapter', () => {
    const points = locatieserver.decode(shapes['locatieserver_v3_1']?.['response']);
    assert.deepEqual(
      points.map(({ postcode, coordinates }) => [postcode, coordinates.latitude]),
      [
        ['3584CC', 52.08517866],
        ['3584CC', 52.08777191],
      ],
    );
    const [town] = locatieserver.decode({ response: { docs: [shapes['locatieserver_v3_1']?.['woonplaats_doc']] } });
    assert.ok(town);
    assert.equal(town.label, 'Zwolle, Zwolle, Overijssel');
    assert.deepEqual(locatieserver.decode(shapes['locatieserver_v3_1']?.['error_shape']), []);
  });

  it('are read by the Location API adapter', () => {
    const [point] = locationApi.decode({ features: [shapes['location_api_v1']?.['feature']] });
    assert.equal(point?.postcode, '3012BR');
    assert.equal(point.coordinates.longitude, 4.477563182494074);
  });
});

function untilAborted(_input: unknown, init?: RequestInit): Promise<Response> {
  return new Promise((_resolve, reject) => {
    const giveUp = (): void => reject(init?.signal?.reason as Error);
    if (init?.signal?.aborted) giveUp();
    init?.signal?.addEventListener('abort', giveUp);
  });
}
