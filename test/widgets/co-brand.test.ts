import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/brand-mark/define.ts';
import { coBrandOf } from '../../src/widgets/co-brand.ts';
import { widgetHead } from '../../src/widgets/widget-head.ts';

const LOGO = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20H0z"/></svg>')}`;

const headOf = (coBrand: ReturnType<typeof coBrandOf> | undefined) =>
  fixture(
    html`<div>
      ${widgetHead({ level: 2, title: 'Vind hulp', promise: 'Gratis', coBrand, card: html`<p>Kaart</p>` })}
    </div>`,
  );

describe('co-brand', () => {
  it('names a labour market region once as a region', () => {
    expect(coBrandOf({ name: 'Twente', kind: 'labour market region' }).line).to.equal('Regio Twente');
    expect(coBrandOf({ name: 'Regio Zwolle', kind: 'labour market region' }).line).to.equal('Regio Zwolle');
  });

  it('names a partner, and says when it is invented', () => {
    expect(coBrandOf({ name: 'Veerhaven', kind: 'municipality' }).line).to.equal('samen met Veerhaven');
    expect(coBrandOf({ name: 'Veerhaven', kind: 'municipality', sample: true }).line).to.equal(
      'samen met Veerhaven (voorbeeld)',
    );
  });

  it('shows the logo beside the mark of the network, which stays; the name is read out once', async () => {
    const head = await headOf(coBrandOf({ name: 'Veerhaven', kind: 'municipality', logo: LOGO }));
    const logo = head.querySelector('img')!;
    await logo.decode();
    expect(logo.alt).to.equal('');
    expect(logo.naturalWidth).to.be.greaterThan(0);
    expect(head.querySelector('lc-brand-mark')!.shadowRoot!.textContent).to.contain('samen met Veerhaven');
    await expect(head).to.be.accessible();
  });

  it('shows the network alone without a region or partner', async () => {
    const head = await headOf(undefined);
    expect(head.querySelector('img')).to.equal(null);
    expect(head.querySelector('lc-brand-mark')!.shadowRoot!.textContent.trim()).to.equal('Loopbaancentrum');
  });
});
