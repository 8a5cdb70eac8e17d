import { expect } from '@open-wc/testing';
import { retry } from '../../src/localization/retry.ts';

function failing(times: number) {
  let calls = 0;
  const load = async () => {
    if (++calls <= times) throw new Error(`failure ${calls}`);
    return 'loaded';
  };
  return { load, calls: () => calls };
}

describe('retry', () => {
  it('calls once when that succeeds', async () => {
    const { load, calls } = failing(0);
    expect(await retry(load, [0, 0])).to.equal('loaded');
    expect(calls()).to.equal(1);
  });

  it('goes on until a call succeeds', async () => {
    const { load, calls } = failing(2);
    expect(await retry(load, [0, 0])).to.equal('loaded');
    expect(calls()).to.equal(3);
  });

  it('rejects with the last error when all fail', async () => {
    const { load, calls } = failing(9);
    const error = await retry(load, [0, 0]).catch((reason: unknown) => reason);
    expect(String(error)).to.contain('failure 3');
    expect(calls()).to.equal(3);
  });

  it('waits before the next call', async () => {
    const { load } = failing(1);
    const start = performance.now();
    await retry(load, [60]);
    expect(performance.now() - start).to.be.at.least(55);
  });
});
