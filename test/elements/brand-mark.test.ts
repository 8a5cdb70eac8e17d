import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { LcBrandMark } from '../../src/elements/brand-mark/brand-mark.ts';
import '../../src/elements/brand-mark/define.ts';
import { mark } from '../../src/elements/brand-mark/mark.ts';
import { expectAccessible, themed } from '../support/themed.ts';

const svg = (el: LcBrandMark) => el.shadowRoot!.querySelector('svg')!;

// The driver of Firefox cannot emulate forced colours.
const itWithMedia = navigator.userAgent.includes('Firefox') ? it.skip : it;

describe('lc-brand-mark', () => {
  it('has its name as text, and a region on a second line', async () => {
    const el = await themed<LcBrandMark>(html`<lc-brand-mark region-name="Veerhaven"></lc-brand-mark>`);
    const [name, region] = [...el.shadowRoot!.querySelectorAll<HTMLElement>('.text > *')];
    expect(name!.textContent).to.equal('Loopbaancentrum');
    expect(region!.textContent).to.equal('Veerhaven');
    expect(region!.getBoundingClientRect().top).to.be.at.least(name!.getBoundingClientRect().bottom);
    expect(svg(el).getAttribute('aria-hidden')).to.equal('true');
  });

  it('keeps its name for screen readers when compact', async () => {
    const el = await themed<LcBrandMark>(html`<lc-brand-mark compact region-name="Veerhaven"></lc-brand-mark>`);
    expect(el.shadowRoot!.textContent.trim()).to.equal('');
    expect(svg(el).getAttribute('aria-label')).to.equal('Loopbaancentrum Veerhaven');
  });

  it('keeps its colours, whatever a host page or a partner asks', async () => {
    const arch = (el: LcBrandMark) => getComputedStyle(svg(el).querySelector('.arch')!).fill;
    const own = arch(await themed<LcBrandMark>(html`<lc-brand-mark></lc-brand-mark>`));
    const asked = await themed<LcBrandMark>(html`<lc-brand-mark></lc-brand-mark>`);
    asked.parentElement!.style.cssText = '--lc-color-brand: red; --_color-brand: red !important';
    expect(arch(asked)).to.equal(own);
    expect(own).to.equal('rgb(13, 75, 60)');
  });

  itWithMedia('stays a door ajar in one colour', async () => {
    await emulateMedia({ forcedColors: 'active' });
    try {
      for (const inverse of [false, true]) {
        const el = await themed<LcBrandMark>(html`<lc-brand-mark .inverse=${inverse}></lc-brand-mark>`);
        const fill = (part: string) => getComputedStyle(svg(el).querySelector(part)!).fill;
        expect(fill('.leaf')).to.equal(fill('.arch'));
        expect(fill('.light')).not.to.equal(fill('.arch'));
      }
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  it('does not turn around in a right-to-left page', async () => {
    const el = await themed<LcBrandMark>(html`<lc-brand-mark></lc-brand-mark>`, 'rtl');
    expect(getComputedStyle(svg(el)).transform).to.equal('none');
    expect(svg(el).getBoundingClientRect().left).to.be.greaterThan(
      el.shadowRoot!.querySelector('.text')!.getBoundingClientRect().left,
    );
  });

  for (const file of ['logo', 'favicon']) {
    it(`is the same drawing as ${file}.svg of the demo sites`, async () => {
      const source = await (await fetch(new URL(`../../demo/sites/assets/${file}.svg`, import.meta.url))).text();
      const paths = new DOMParser().parseFromString(source, 'image/svg+xml').querySelectorAll('path');
      expect([...paths].map((path) => path.getAttribute('d'))).to.deep.equal(Object.values(mark));
    });
  }

  it('passes axe', () =>
    expectAccessible(
      () => html`
        <lc-brand-mark region-name="Veerhaven"></lc-brand-mark>
        <lc-brand-mark compact></lc-brand-mark>
        <lc-brand-mark size="s"></lc-brand-mark>
        <div style="background: var(--_color-band)">
          <lc-brand-mark inverse region-name="Veerhaven"></lc-brand-mark>
        </div>
      `,
    ));
});
