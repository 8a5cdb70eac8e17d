import { aTimeout, expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/elements/skeleton/define.ts';
import type { LcSkeleton } from '../../src/elements/skeleton/skeleton.ts';
import '../../src/elements/spinner/define.ts';
import type { LcSpinner } from '../../src/elements/spinner/spinner.ts';
import { itWithMedia } from '../support/media.ts';
import { expectAccessible, themed } from '../support/themed.ts';

const ring = (el: LcSpinner) => el.shadowRoot!.querySelector<HTMLElement>('.ring');
const label = (el: LcSpinner) => el.shadowRoot!.querySelector<HTMLElement>('[role=status]')!;

describe('lc-spinner', () => {
  it('neither shows nor speaks before its delay, and then does both', async () => {
    const el = await themed<LcSpinner>(html`<lc-spinner delay="60" label="Centra zoeken"></lc-spinner>`);
    expect(ring(el)).to.be.null;
    expect(label(el).textContent).to.equal('');
    await aTimeout(120);
    expect(ring(el)).not.to.be.null;
    expect(label(el).textContent).to.equal('Centra zoeken');
  });

  it('starts its delay again when it is put back', async () => {
    const el = await themed<LcSpinner>(html`<lc-spinner delay="60"></lc-spinner>`);
    await aTimeout(120);
    const parent = el.parentElement!;
    el.remove();
    parent.append(el);
    await el.updateComplete;
    expect(ring(el)).to.be.null;
  });

  itWithMedia('hides its words from the eye, unless asked or when a turning ring is unwelcome', async () => {
    const quiet = await themed<LcSpinner>(html`<lc-spinner delay="0"></lc-spinner>`);
    const loud = await themed<LcSpinner>(html`<lc-spinner delay="0" show-label></lc-spinner>`);
    await aTimeout(20);
    expect(label(quiet).offsetWidth).to.equal(1);
    expect(label(loud).offsetWidth).to.be.greaterThan(50);
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      expect(label(quiet).offsetWidth).to.be.greaterThan(50);
      expect(getComputedStyle(ring(quiet)!).animationName).to.equal('none');
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });

  it('passes axe', () => expectAccessible(() => html`<lc-spinner delay="0" show-label></lc-spinner>`));
});

describe('lc-skeleton', () => {
  it('is passed over by screen readers', async () => {
    const el = await themed<LcSkeleton>(html`<lc-skeleton></lc-skeleton>`);
    expect([...el.shadowRoot!.children].every((child) => child.getAttribute('aria-hidden') === 'true')).to.be.true;
  });

  it('has the lines asked for, and always one', async () => {
    const counts: number[] = [];
    for (const lines of ['1', '5', '0', 'veel']) {
      const el = await themed<LcSkeleton>(html`<lc-skeleton lines=${lines}></lc-skeleton>`);
      counts.push(el.shadowRoot!.querySelectorAll('.line').length);
    }
    expect(counts).to.deep.equal([1, 5, 1, 1]);
  });

  itWithMedia('stands still for who wants less motion', async () => {
    const el = await themed<LcSkeleton>(html`<lc-skeleton></lc-skeleton>`);
    const skeleton = el.shadowRoot!.querySelector('.skeleton')!;
    expect(getComputedStyle(skeleton).animationName).to.equal('breathe');
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      expect(getComputedStyle(skeleton).animationName).to.equal('none');
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });

  it('passes axe', () =>
    expectAccessible(
      () =>
        html`<lc-skeleton></lc-skeleton><lc-skeleton shape="card"></lc-skeleton
          ><lc-skeleton shape="block"></lc-skeleton>`,
    ));
});
