import { expect, html } from '@open-wc/testing';
import '../../src/elements/tag/define.ts';
import type { LcTag, TagTone } from '../../src/elements/tag/tag.ts';
import { expectAccessible, themed } from '../support/themed.ts';

const tones: TagTone[] = ['neutral', 'free', 'cost', 'open', 'closed', 'info', 'warning'];
const mark = (el: LcTag) => el.shadowRoot!.querySelector<HTMLElement>('slot[name=icon] > *');

describe('lc-tag', () => {
  it('tells open from closed by shape, not by colour alone', async () => {
    const open = await themed<LcTag>(html`<lc-tag tone="open">Nu open</lc-tag>`);
    const closed = await themed<LcTag>(html`<lc-tag tone="closed">Gesloten</lc-tag>`);
    const { backgroundColor, borderColor } = getComputedStyle(mark(open)!);
    expect(backgroundColor).to.equal(borderColor);
    expect(getComputedStyle(mark(closed)!).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('takes another icon, at the size of the text', async () => {
    const el = await themed<LcTag>(
      html`<lc-tag tone="free"><lc-icon slot="icon" name="euro"></lc-icon>Gratis</lc-tag>`,
    );
    const icon = el.querySelector('lc-icon')!;
    expect(mark(el)!.getBoundingClientRect().width).to.equal(0);
    expect(icon.getBoundingClientRect().height).to.be.lessThan(20);
  });

  it('keeps a long word inside a narrow column', async () => {
    const el = await themed<HTMLElement>(
      html`<div style="inline-size: 120px"><lc-tag>Toegankelijkheidsvoorzieningen</lc-tag></div>`,
    );
    expect(el.scrollWidth).to.be.at.most(120);
  });

  it('passes axe', () =>
    expectAccessible(() => html`${tones.map((tone) => html`<lc-tag tone=${tone}>${tone}</lc-tag>`)}`));
});
