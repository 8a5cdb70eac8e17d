import { aTimeout, expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/button/define.ts';
import '../../src/elements/notice/define.ts';
import type { LcNotice, NoticeTone } from '../../src/elements/notice/notice.ts';
import { expectAccessible, themed } from '../support/themed.ts';

const tones: NoticeTone[] = ['info', 'success', 'warning', 'error'];
const box = (el: LcNotice) => el.shadowRoot!.querySelector<HTMLElement>('.notice')!;

describe('lc-notice', () => {
  it('says its tone to who cannot see it', async () => {
    const labels: (string | null)[] = [];
    for (const tone of tones) {
      const el = await themed<LcNotice>(html`<lc-notice tone=${tone}>Tekst</lc-notice>`);
      await aTimeout(0);
      labels.push(
        el.shadowRoot!.querySelector('lc-icon')!.shadowRoot!.querySelector('svg')!.getAttribute('aria-label'),
      );
    }
    expect(labels).to.deep.equal(['Informatie', 'Gelukt', 'Let op', 'Fout']);
  });

  it('is a live region only when asked, and an urgent one for what went wrong', async () => {
    const roles: (string | null)[] = [];
    for (const live of [false, true]) {
      for (const tone of tones) {
        roles.push(box(await themed<LcNotice>(html`<lc-notice tone=${tone} ?live=${live}>Tekst</lc-notice>`)).role);
      }
    }
    expect(roles).to.deep.equal([null, null, null, null, 'status', 'status', 'alert', 'alert']);
  });

  it('waits without taking room, as the same live region, until it has something to say', async () => {
    const el = await themed<LcNotice>(html`<lc-notice live> </lc-notice>`);
    const region = box(el);
    expect(el.offsetHeight).to.equal(0);
    expect(region.role).to.equal('status');
    el.textContent = 'Opgeslagen';
    await aTimeout(0);
    await el.updateComplete;
    expect(el.offsetHeight).to.be.greaterThan(40);
    expect(box(el)).to.equal(region);
  });

  it('has a heading in the outline when it has a level', async () => {
    const el = await themed<LcNotice>(html`<lc-notice heading="Wist je dat?">Tekst</lc-notice>`);
    expect(el.shadowRoot!.querySelector('[role=heading]')).to.be.null;
    el.headingLevel = 3;
    await el.updateComplete;
    expect(el.shadowRoot!.querySelector('[role=heading][aria-level="3"]')!.textContent.trim()).to.equal('Wist je dat?');
  });

  it('offers actions to the keyboard', async () => {
    const el = await themed<LcNotice>(
      html`<lc-notice tone="error">Mislukt<lc-button slot="actions">Probeer het nog eens</lc-button></lc-notice>`,
    );
    let clicks = 0;
    el.querySelector('lc-button')!.addEventListener('click', () => clicks++);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(clicks).to.equal(1);
  });

  it('passes axe', () =>
    expectAccessible(
      () =>
        html`${tones.map(
          (tone) =>
            html`<lc-notice tone=${tone} heading="Kop" live>
              Een bericht met een <a href="/x">link</a>.<lc-button slot="actions">Verder</lc-button>
            </lc-notice>`,
        )}`,
    ));
});
