import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeDirectory } from '../../src/data/decode/directory.ts';
import type { Directory } from '../../src/domain/centres/centre.ts';
import { found, only, withService } from '../support/decode.ts';
import { directoryFile, serviceRecord } from '../support/directory-file.ts';

describe('a service', () => {
  const offered = (directory: Directory) => only(directory).services[0]!;

  for (const [what, overrides, cost, problems] of [
    ['says free', { isAccessibleForFree: true }, { kind: 'free' }, 0],
    ['has price 0', { isAccessibleForFree: undefined, offers: { price: 0 } }, { kind: 'free' }, 0],
    ['says free, with price 0', { offers: { price: 0 } }, { kind: 'free' }, 0],
    [
      'has a price',
      { isAccessibleForFree: false, offers: { price: 250 } },
      { kind: 'paid', price: 250, currency: 'EUR' },
      0,
    ],
    [
      'is in dollars',
      { isAccessibleForFree: false, offers: { price: 9, priceCurrency: 'USD' } },
      { kind: 'paid', price: 9, currency: 'USD' },
      0,
    ],
    [
      'has a quoted price',
      { isAccessibleForFree: false, offers: { price: '250,00' } },
      { kind: 'paid', price: 250, currency: 'EUR' },
      1,
    ],
    ['says nothing', { isAccessibleForFree: undefined }, { kind: 'unknown' }, 0],
    ['says paid only', { isAccessibleForFree: false }, { kind: 'unknown' }, 0],
    ['says free, with a price', { offers: { price: 50 } }, { kind: 'unknown' }, 1],
    ['says paid, with price 0', { isAccessibleForFree: false, offers: { price: 0 } }, { kind: 'unknown' }, 1],
    ['has a negative price', { isAccessibleForFree: false, offers: { price: -5 } }, { kind: 'unknown' }, 1],
    ['says "yes"', { isAccessibleForFree: 'yes' }, { kind: 'unknown' }, 1],
    ['has words for a price', { isAccessibleForFree: false, offers: { price: 'veel' } }, { kind: 'unknown' }, 2],
    ['has no end of price', { isAccessibleForFree: false, offers: { price: Infinity } }, { kind: 'unknown' }, 2],
  ] as const) {
    it(`that ${what} costs ${JSON.stringify(cost)}`, () => {
      const directory = withService(overrides);
      assert.deepEqual(offered(directory).cost, cost);
      assert.equal(directory.problems.length, problems, found(directory).join());
    });
  }

  it('loses the values that the kit does not know', () => {
    const directory = withService({
      level: 'magic',
      audience: ['veteran', 'student'],
      about: ['love'],
      availableChannel: 'fax',
    });
    const { level, audiences, topics, channels } = offered(directory);
    assert.deepEqual(
      { level, audiences, topics, channels },
      { level: 'information', audiences: ['student'], topics: [], channels: [] },
    );
    assert.deepEqual(
      found(directory),
      ['level', 'audience/0', 'about/0', 'availableChannel'].map((key) => `repaired /services/0/${key}`),
    );
  });

  for (const [what, bad] of [
    ['has no name', serviceRecord({ name: undefined })],
    ['has no Dutch name', serviceRecord({ name: { en: 'Talk' } })],
    ['has no identifier', serviceRecord({ identifier: undefined })],
  ] as const) {
    it(`that ${what} is dropped, and the centre stays`, () => {
      const directory = decodeDirectory(directoryFile({ services: [bad] }));
      assert.deepEqual(
        directory.centres.map(({ services }) => services),
        [[]],
      );
      assert.ok(found(directory).some((problem) => problem.startsWith('dropped /services/0/')));
      assert.ok(found(directory).includes('repaired /centres/0/services/0'));
    });
  }

  it('stands once: of two with one identifier the first counts', () => {
    const directory = decodeDirectory(directoryFile({ services: [serviceRecord(), serviceRecord({ name: 'Later' })] }));
    assert.deepEqual(offered(directory).name, serviceRecord().name);
    assert.deepEqual(found(directory), ['dropped /services/1/identifier']);
  });
});
