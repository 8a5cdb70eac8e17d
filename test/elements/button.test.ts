import { aTimeout, expect, html, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { LcButton } from '../../src/elements/button/button.ts';
import '../../src/elements/button/define.ts';
import { define } from '../../src/elements/define.ts';
import { safeHref } from '../../src/elements/button/safe-href.ts';
import '../../src/elements/icon/define-all.ts';
import { expectAccessible, themed } from '../support/themed.ts';

const control = (el: LcButton) => el.shadowRoot!.querySelector<HTMLElement>('.control')!;

function countClicks(el: HTMLElement): () => number {
  let clicks = 0;
  el.addEventListener('click', () => clicks++);
  return () => clicks;
}

async function form(
  button: ReturnType<typeof html>,
): Promise<{ form: HTMLFormElement; button: LcButton; input: HTMLInputElement }> {
  const el = await themed<HTMLFormElement>(html`<form><input name="postcode" aria-label="Postcode" />${button}</form>`);
  return { form: el, button: el.querySelector('lc-button')!, input: el.querySelector('input')! };
}

describe('lc-button', () => {
  afterEach(() => resetMouse());

  for (const key of ['Enter', ' ']) {
    it(`is reached with Tab, shows focus, and works with ${key === ' ' ? 'Space' : key}`, async () => {
      const el = await themed<LcButton>(html`<lc-button>Zoek</lc-button>`);
      const clicks = countClicks(el);
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(el);
      await waitUntil(() => getComputedStyle(control(el)).outlineStyle === 'solid', 'focus is visible');
      await sendKeys({ press: key });
      expect(clicks()).to.equal(1);
    });
  }

  it('takes focus and clicks by script', async () => {
    const el = await themed<LcButton>(html`<lc-button>Zoek</lc-button>`);
    const clicks = countClicks(el);
    el.focus();
    el.click();
    expect(el.shadowRoot!.activeElement).to.equal(control(el));
    expect(clicks()).to.equal(1);
  });

  it('is at least 44 pixels high and wide in both sizes, also under a shrunken root font', async () => {
    document.documentElement.style.fontSize = '62.5%';
    try {
      for (const size of ['m', 's'] as const) {
        const el = await themed<LcButton>(html`<lc-button size=${size}>A</lc-button>`);
        const { width, height } = control(el).getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
      }
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('keeps a long word inside a narrow column', async () => {
    const el = await themed<HTMLElement>(
      html`<div style="inline-size: 160px">
        <lc-button>Arbeidsongeschiktheidsverzekeringsmaatschappij</lc-button>
      </div>`,
    );
    expect(el.scrollWidth).to.be.at.most(160);
  });

  describe('disabled', () => {
    it('cannot be reached, clicked or submitted', async () => {
      const { form: el, button } = await form(html`<lc-button type="submit" disabled>Zoek</lc-button>`);
      const clicks = countClicks(button);
      let submits = 0;
      el.addEventListener('submit', (event) => (event.preventDefault(), submits++));
      button.click();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      await aTimeout(10);
      expect([clicks(), submits]).to.deep.equal([0, 0]);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).not.to.equal(button);
    });

    it('follows its fieldset', async () => {
      const fieldset = await themed<HTMLFieldSetElement>(
        html`<fieldset disabled><lc-button>Zoek</lc-button></fieldset>`,
      );
      const button = fieldset.querySelector('lc-button')!;
      await button.updateComplete;
      expect(control(button).matches(':disabled')).to.be.true;
      fieldset.disabled = false;
      await button.updateComplete;
      expect(control(button).matches(':disabled')).to.be.false;
      expect(button.disabled).to.be.false;
    });

    it('is a link without address that says so', async () => {
      const el = await themed<LcButton>(html`<lc-button href="/x" disabled>Route</lc-button>`);
      expect(control(el).hasAttribute('href')).to.be.false;
      expect(control(el).getAttribute('role')).to.equal('link');
      expect(control(el).getAttribute('aria-disabled')).to.equal('true');
    });
  });

  describe('loading', () => {
    it('keeps the focus, ignores keys and clicks, and announces itself', async () => {
      const el = await themed<LcButton>(html`<lc-button loading-label="Bezig met zoeken">Zoek</lc-button>`);
      const clicks = countClicks(el);
      el.focus();
      el.loading = true;
      await el.updateComplete;
      await sendKeys({ press: 'Enter' });
      expect(document.activeElement).to.equal(el);
      expect(clicks()).to.equal(0);
      expect(control(el).getAttribute('aria-busy')).to.equal('true');
      expect(control(el).getAttribute('aria-disabled')).to.equal('true');
      expect(el.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('Bezig met zoeken');
    });
  });

  describe('in a form', () => {
    it('submits with a key press', async function () {
      // Headless Firefox loses the window's focus on the way here, and then makes no click of an Enter.
      if (!document.hasFocus()) this.skip();
      const { form: el, button, input } = await form(html`<lc-button type="submit">Zoek</lc-button>`);
      const sent: unknown[] = [];
      el.addEventListener('submit', (event) => {
        event.preventDefault();
        sent.push(new FormData(el).get('postcode'));
      });
      input.value = '2513 AA';
      button.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => sent.length > 0);
      expect(sent).to.deep.equal(['2513 AA']);
    });

    it('leaves an invalid form where it is', async () => {
      const { form: el, button, input } = await form(html`<lc-button type="submit">Zoek</lc-button>`);
      input.required = true;
      let submits = 0;
      el.addEventListener('submit', (event) => (event.preventDefault(), submits++));
      button.click();
      await aTimeout(10);
      expect(submits).to.equal(0);
    });

    it('does not submit when a listener prevents the click', async () => {
      const { form: el, button } = await form(html`<lc-button type="submit">Zoek</lc-button>`);
      let submits = 0;
      el.addEventListener('submit', (event) => (event.preventDefault(), submits++));
      el.addEventListener('click', (event) => event.preventDefault());
      button.click();
      await aTimeout(10);
      expect(submits).to.equal(0);
    });

    it('resets', async () => {
      const { button, input } = await form(html`<lc-button type="reset">Wis</lc-button>`);
      input.value = '2513 AA';
      button.click();
      await aTimeout(10);
      expect(input.value).to.equal('');
    });

    it('does nothing by default', async () => {
      const { form: el, button } = await form(html`<lc-button>Kaart</lc-button>`);
      let submits = 0;
      el.addEventListener('submit', (event) => (event.preventDefault(), submits++));
      const { x, y, width, height } = button.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      await aTimeout(10);
      expect(submits).to.equal(0);
    });
  });

  describe('as a link', () => {
    it('is a link that the keyboard follows', async () => {
      const el = await themed<LcButton>(html`<lc-button href="#ergens">Verder</lc-button>`);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => location.hash === '#ergens');
      expect(control(el).localName).to.equal('a');
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('follows a link by script', async () => {
      const el = await themed<LcButton>(html`<lc-button href="#elders">Verder</lc-button>`);
      el.click();
      await waitUntil(() => location.hash === '#elders');
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('closes the opener off when it opens a new tab', async () => {
      const el = await themed<LcButton>(html`<lc-button href="https://example.org" target="_blank">Site</lc-button>`);
      expect(control(el).getAttribute('rel')).to.equal('noopener');
    });

    it('takes web, phone, mail and relative addresses', () => {
      for (const href of [
        'https://a.nl',
        'http://a.nl',
        '//a.nl',
        '/pad',
        'pad?x=1:2',
        '#deel',
        'tel:+31701234567',
        'mailto:a@b.nl',
        '',
      ]) {
        expect(safeHref(href), href).to.equal(href);
      }
    });

    it('refuses every other', async () => {
      for (const href of [
        'javascript:alert(1)',
        ' JaVaScript:alert(1)',
        'java\nscript:alert(1)',
        'data:text/html,x',
        'vbscript:x',
        'blob:x',
        'file:///etc',
        'https://',
      ]) {
        expect(safeHref(href), href).to.be.undefined;
      }
      const el = await themed<LcButton>(html`<lc-button href="javascript:document.title='hacked'">Klik</lc-button>`);
      const clicks = countClicks(el);
      el.click();
      expect(control(el).hasAttribute('href')).to.be.false;
      expect(clicks()).to.equal(0);
    });
  });

  describe('for screen readers', () => {
    it('passes name and states on to the native button', async () => {
      const el = await themed<LcButton>(
        html`<lc-button label="Filters openen" expanded="false" pressed="true" haspopup="dialog">Filters</lc-button>`,
      );
      const attributes = ['aria-label', 'aria-expanded', 'aria-pressed', 'aria-haspopup'];
      expect(attributes.map((name) => control(el).getAttribute(name))).to.deep.equal([
        'Filters openen',
        'false',
        'true',
        'dialog',
      ]);
    });

    it('says nothing about states it does not have', async () => {
      const el = await themed<LcButton>(html`<lc-button expanded="true">Filters</lc-button>`);
      el.removeAttribute('expanded');
      await el.updateComplete;
      expect(
        control(el)
          .getAttributeNames()
          .filter((name) => name.startsWith('aria-')),
      ).to.deep.equal([]);
    });

    it('points at what it controls, outside its own shadow root', async () => {
      const box = await themed<HTMLElement>(
        html`<div>
          <lc-button controls="lijst">Lijst</lc-button>
          <p id="lijst"></p>
        </div>`,
      );
      const button = box.querySelector('lc-button')!;
      await button.updateComplete;
      if ('ariaControlsElements' in Element.prototype) {
        expect(control(button).ariaControlsElements).to.deep.equal([box.querySelector('#lijst')]);
      }
    });
  });

  it('survives a second definition', () => {
    define('lc-button', class extends LcButton {});
    expect(customElements.get('lc-button')).to.equal(LcButton);
  });

  describe('passes axe', () => {
    for (const variant of ['primary', 'secondary', 'quiet'] as const) {
      it(variant, () =>
        expectAccessible(
          () => html`
            <lc-button variant=${variant}>Plan een gesprek</lc-button>
            <lc-button variant=${variant} size="s" pressed="true">Nu open</lc-button>
            <lc-button variant=${variant} disabled>Kan niet</lc-button>
            <lc-button variant=${variant} loading loading-label="Bezig">Zoek</lc-button>
            <lc-button variant=${variant} href="/route">Route</lc-button>
            <lc-button variant=${variant} href="/route" disabled>Route</lc-button>
            <lc-button variant=${variant} icon-only label="Sluiten"
              ><lc-icon slot="icon" name="close"></lc-icon
            ></lc-button>
          `,
        ),
      );
    }
  });
});
