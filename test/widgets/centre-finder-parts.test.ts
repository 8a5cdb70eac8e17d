import { expect } from '@open-wc/testing';
import { lose } from './lose.ts';
import { mount, until } from './support.ts';

describe('the map of <lc-centre-finder> when its code cannot be had', () => {
  const restore = lose('lc-map');
  after(restore);

  it('says so, and leaves the list', async () => {
    const page = await mount({ showList: true });
    await page.listed();
    await page.activate('Toon op de kaart');
    await until(() => page.list.querySelector('lc-notice'));
    expect(page.notice).to.equal('De kaart laadt niet');
    expect(page.towns).to.have.length(10);
    expect(page.button('Toon op de kaart').loading).to.equal(false);
    expect(page.list.querySelector('lc-map')).to.equal(null);
  });
});
