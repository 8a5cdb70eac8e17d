import { expect } from '@open-wc/testing';
import { mount, until } from './support.ts';

/** Has the browser look for a module where there is none, as after a bad release or on a lost connection. */
function lose(path: string): void {
  const script = document.createElement('script');
  script.type = 'importmap';
  script.textContent = JSON.stringify({ imports: { [new URL(path, location.origin).href]: '/not-there.js' } });
  document.head.append(script);
}

describe('the map of <lc-centre-finder> when its code cannot be had', () => {
  before(() => lose('/src/elements/map/define.ts'));

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
