import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/text-field/define.ts';
import type { LcTextField } from '../../src/elements/text-field/text-field.ts';
import '../../src/theme/define.ts';

async function mount(template: unknown): Promise<LcTextField> {
  const theme = await fixture(html`<lc-theme>${template}</lc-theme>`);
  return theme.querySelector('lc-text-field')!;
}

const shownError = (field: LcTextField) => field.shadowRoot!.getElementById('error')!.textContent.trim();
const clearButton = (field: LcTextField) => field.shadowRoot!.querySelector<HTMLButtonElement>('.clear');

describe('<lc-text-field>', () => {
  it('judges an e-mail address after the visitor has left, and is silent again once it is right', async () => {
    const field = await mount(html`<lc-text-field label="E-mail" type="email"></lc-text-field><button>Verder</button>`);
    field.focus();
    await sendKeys({ type: 'sam@' });
    expect(shownError(field)).to.equal('');
    await sendKeys({ press: 'Tab' });
    expect(shownError(field)).to.contain('naam@voorbeeld.nl');
    expect(field.validity.typeMismatch).to.equal(true);

    field.focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: 'voorbeeld' });
    expect(shownError(field)).to.equal('');
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: ' ' });
    await sendKeys({ type: 'x' });
    expect(field.validity.valid).to.equal(false);
    expect(shownError(field)).to.equal('');
  });

  it('passes on what browsers need to help with filling in', async () => {
    const field = await mount(
      html`<lc-text-field label="Tel" type="tel" autocomplete="tel" inputmode="numeric" maxlength="3"></lc-text-field>`,
    );
    const input = field.shadowRoot!.querySelector('input')!;
    expect([input.type, input.autocomplete, input.inputMode]).to.deep.equal(['tel', 'tel', 'numeric']);
    field.focus();
    await sendKeys({ type: '12345' });
    expect(field.value).to.equal('123');
  });

  it('empties a search with a button that gives the focus back', async () => {
    const field = await mount(html`<lc-text-field label="Zoek" type="search"></lc-text-field>`);
    expect(clearButton(field)).to.equal(null);
    field.focus();
    await sendKeys({ type: 'Assen' });
    const heard: string[] = [];
    for (const type of ['input', 'change']) field.addEventListener(type, () => heard.push(`${type} ${field.value}`));
    await sendKeys({ press: 'Tab' });
    expect(field.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal('Maak leeg');
    const { width, height } = clearButton(field)!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
    await sendKeys({ press: 'Enter' });
    expect(heard).to.deep.equal(['change Assen', 'input ', 'change ']);
    expect(field.shadowRoot!.activeElement?.id).to.equal('control');
    await field.updateComplete;
    expect(clearButton(field)).to.equal(null);
  });

  it('keeps the focus, and so the on-screen keyboard, when the button is pressed', async () => {
    const field = await mount(html`<lc-text-field label="Zoek" type="search"></lc-text-field>`);
    field.focus();
    await sendKeys({ type: 'Assen' });
    let left = false;
    field.shadowRoot!.querySelector('input')!.addEventListener('blur', () => (left = true));
    const { left: x, top: y } = clearButton(field)!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 22), Math.round(y + 22)] });
    expect([field.value, left]).to.deep.equal(['', false]);
  });

  it('stays a text field with a type it does not know, and says so', async () => {
    const warnings: string[] = [];
    const original = console.warn;
    console.warn = (text: string) => warnings.push(text);
    try {
      const field = await mount(html`<lc-text-field label="Naam" type="password"></lc-text-field>`);
      expect(field.shadowRoot!.querySelector('input')!.type).to.equal('text');
      expect(warnings.join()).to.contain('password').and.to.contain('email');
    } finally {
      console.warn = original;
    }
  });
});
