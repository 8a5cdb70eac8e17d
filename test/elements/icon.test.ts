import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/icon/define-all.ts';
import type { LcIcon } from '../../src/elements/icon/icon.ts';
import { icons, type IconName } from '../../src/elements/icon/icons.ts';
import { expectAccessible, themed } from '../support/themed.ts';

const svg = (el: LcIcon) => el.shadowRoot!.querySelector('svg')!;

describe('lc-icon', () => {
  it('is hidden from screen readers without a label', async () => {
    const el = await themed<LcIcon>(html`<lc-icon name="phone"></lc-icon>`);
    expect(svg(el).getAttribute('aria-hidden')).to.equal('true');
    expect(svg(el).hasAttribute('role')).to.be.false;
  });

  it('is an image with a name when it has a label', async () => {
    const el = await themed<LcIcon>(html`<lc-icon name="wheelchair" label="Rolstoeltoegankelijk"></lc-icon>`);
    expect(svg(el).getAttribute('role')).to.equal('img');
    expect(svg(el).getAttribute('aria-label')).to.equal('Rolstoeltoegankelijk');
    expect(svg(el).hasAttribute('aria-hidden')).to.be.false;
  });

  it('draws every icon of the set inside its 24 by 24 box, with room for the stroke', async () => {
    for (const name of Object.keys(icons) as IconName[]) {
      const el = await themed<LcIcon>(html`<lc-icon name=${name}></lc-icon>`);
      const box = svg(el).getBBox();
      expect(Math.max(box.width, box.height), name).to.be.greaterThan(8);
      expect(Math.min(box.x, box.y), name).to.be.at.least(0.875);
      expect(Math.max(box.x + box.width, box.y + box.height), name).to.be.at.most(23.125);
    }
  });

  it('turns icons that point along the reading direction, and no others', async () => {
    const chevron = await themed<LcIcon>(html`<lc-icon name="chevron-end"></lc-icon>`, 'rtl');
    const clock = await themed<LcIcon>(html`<lc-icon name="clock"></lc-icon>`, 'rtl');
    expect(getComputedStyle(svg(chevron)).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    expect(getComputedStyle(svg(clock)).transform).to.equal('none');
  });

  it('shows nothing for an unknown name, also one that every object has, and says so', async () => {
    const warnings: string[] = [];
    const original = console.warn;
    console.warn = (message: string) => warnings.push(message);
    try {
      for (const name of ['unicorn', 'constructor']) {
        const el = await fixture<LcIcon>(html`<lc-icon name=${name}></lc-icon>`);
        expect(svg(el)).to.be.null;
      }
    } finally {
      console.warn = original;
    }
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.include('<lc-icon>').and.include('unicorn').and.include('wheelchair');
  });

  it('passes axe', () =>
    expectAccessible(() => html`<lc-icon name="map"></lc-icon><lc-icon name="map" label="Kaart"></lc-icon>`));
});
