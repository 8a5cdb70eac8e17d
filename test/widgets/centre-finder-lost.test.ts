import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { lose } from './lose.ts';
import '../../src/widgets/centre-finder/define.ts';

const text = (node: Node | null) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** By itself in this file: it must not have been loaded before. */
describe('the list of <lc-centre-finder> when its code cannot be had', () => {
  const restore = lose('lc-centre-results');
  after(restore);

  it('says so with the contact details of the page, and can be asked for again', async () => {
    const finder = await fixture(html`
      <lc-centre-finder font="system" directory="/demo/data/centres.json">
        <a slot="fallback" href="https://loopbaancentrum.example/">Bel 088 000 00 00</a>
      </lc-centre-finder>
    `);
    const root = finder.shadowRoot!;
    const button = (label: string) => [...root.querySelectorAll('lc-button')].find((each) => text(each) === label);
    const alert = () => text(root.querySelector('.starters[role=alert]'));
    button('Alle centra')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => alert() !== '', 'no message', { timeout: 3000 });
    expect(alert()).to.match(/^De lijst met centra laadt niet. Dat ligt niet aan jou./);
    expect(finder.querySelector('a')!.checkVisibility()).to.equal(true);
    button('Probeer het nog eens')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => alert() !== '', 'no message', { timeout: 3000 });
    expect(root.querySelector('lc-centre-results')).to.equal(null);
    expect(root.querySelector('lc-combobox')).to.not.equal(null);
  });
});
