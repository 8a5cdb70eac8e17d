import { expect, html, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/disclosure/define.ts';
import type { LcDisclosure } from '../../src/elements/disclosure/disclosure.ts';
import { expectAccessible, themed } from '../support/themed.ts';

const button = (el: LcDisclosure) => el.shadowRoot!.querySelector('button')!;
const content = (el: LcDisclosure) => el.querySelector('p')!;
const closed = html`<lc-disclosure summary="Wat kost het?"
  ><p>Niets, ook niet de <a href="#x">tweede keer</a>.</p></lc-disclosure
>`;

describe('lc-disclosure', () => {
  afterEach(() => resetMouse());

  for (const key of ['Enter', ' ']) {
    it(`opens and closes with ${key === ' ' ? 'Space' : key}, and says so`, async () => {
      const el = await themed<LcDisclosure>(closed);
      const told: boolean[] = [];
      el.addEventListener('lc-toggle', (event) => told.push(event.open));
      expect(content(el).checkVisibility({ contentVisibilityAuto: true })).to.be.false;
      await sendKeys({ press: 'Tab' });
      await waitUntil(() => getComputedStyle(button(el)).outlineStyle === 'solid', 'focus is visible');
      await sendKeys({ press: key });
      await el.updateComplete;
      expect(content(el).checkVisibility({ contentVisibilityAuto: true })).to.be.true;
      expect(button(el).getAttribute('aria-expanded')).to.equal('true');
      await sendKeys({ press: key });
      await el.updateComplete;
      expect(content(el).checkVisibility({ contentVisibilityAuto: true })).to.be.false;
      expect(told).to.deep.equal([true, false]);
      expect(el.hasAttribute('open')).to.be.false;
    });
  }

  it('keeps what is inside out of the tab order while closed', async () => {
    const el = await themed<LcDisclosure>(closed);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).not.to.equal(el.querySelector('a'));
    el.open = true;
    await el.updateComplete;
    button(el).focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(el.querySelector('a'));
  });

  it('takes focus by script, and leaves it alone when someone clicks the text', async () => {
    const el = await themed<LcDisclosure>(closed);
    el.open = true;
    await el.updateComplete;
    const { x, y, height } = content(el).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 2), Math.round(y + height / 2)] });
    expect(document.activeElement).to.equal(document.body);
    el.focus();
    expect(el.shadowRoot!.activeElement).to.equal(button(el));
  });

  it('does not tell of what a script does', async () => {
    const el = await themed<LcDisclosure>(closed);
    let told = 0;
    el.addEventListener('lc-toggle', () => told++);
    el.open = true;
    await el.updateComplete;
    expect(told).to.equal(0);
    expect(el.hasAttribute('open')).to.be.true;
  });

  it('opens when find-in-page finds something inside', async () => {
    const el = await themed<LcDisclosure>(closed);
    el.shadowRoot!.querySelector('.panel')!.dispatchEvent(new Event('beforematch'));
    expect(el.open).to.be.true;
  });

  it('is a heading when it has a level', async () => {
    const el = await themed<LcDisclosure>(
      html`<lc-disclosure summary="Wat kost het?" heading-level="3"></lc-disclosure>`,
    );
    expect(el.shadowRoot!.querySelector('[role=heading][aria-level="3"] button')).not.to.be.null;
  });

  it('keeps a long word inside a narrow column', async () => {
    const el = await themed<HTMLElement>(
      html`<div style="inline-size: 160px">
        <lc-disclosure summary="Arbeidsongeschiktheidsverzekeringsmaatschappij"></lc-disclosure>
      </div>`,
    );
    expect(el.scrollWidth).to.be.at.most(160);
  });

  it('passes axe', () =>
    expectAccessible(
      () => html`
        <lc-disclosure summary="Dicht" heading-level="2"><p>Tekst</p></lc-disclosure>
        <lc-disclosure open
          ><span slot="summary">Open</span>
          <p>Tekst</p></lc-disclosure
        >
      `,
    ));
});
