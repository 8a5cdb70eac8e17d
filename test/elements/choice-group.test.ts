import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Choice, LcChoiceGroup } from '../../src/elements/choice-group/choice-group.ts';
import '../../src/elements/choice-group/define.ts';
import '../../src/theme/define.ts';

const options: Choice[] = [
  { value: 'walk', label: 'Lopend', count: 3 },
  { value: 'bike', label: 'Fiets', description: 'Er is een stalling' },
  { value: 'car', label: 'Auto' },
];

async function mount(attributes: Partial<Record<'type' | 'value' | 'layout', string>> = {}): Promise<LcChoiceGroup> {
  const field = document.createElement('lc-choice-group');
  Object.assign(field, { label: 'Hoe kom je?', options });
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
  await fixture(html`<lc-theme>${field}</lc-theme>`);
  await field.updateComplete;
  return field;
}

const inputs = (field: LcChoiceGroup) => [...field.shadowRoot!.querySelectorAll('input')];
const checked = (field: LcChoiceGroup) => inputs(field).flatMap((input) => (input.checked ? input.value : []));

describe('<lc-choice-group>', () => {
  it('moves a single choice with the arrow keys', async () => {
    const field = await mount({ value: 'walk' });
    field.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(field.value).to.equal('bike');
    expect(checked(field)).to.deep.equal(['bike']);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    expect(field.value).to.equal('car');
  });

  it('goes to the chosen radio button with focus() and with Tab', async () => {
    const field = await mount({ value: 'car' });
    field.focus();
    expect((field.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('car');
  });

  it('adds and takes away with Space when there can be more', async () => {
    const field = await mount({ type: 'multiple', value: 'car' });
    field.focus();
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await sendKeys({ press: ' ' });
    expect(field.value).to.deep.equal(['bike', 'car']);
    await sendKeys({ press: ' ' });
    expect(field.value).to.deep.equal(['car']);
  });

  it('shows the value that a script gives, also after the visitor chose', async () => {
    const field = await mount();
    field.focus();
    await sendKeys({ press: ' ' });
    field.value = 'car';
    await field.updateComplete;
    expect(checked(field)).to.deep.equal(['car']);
    field.value = '';
    await field.updateComplete;
    expect(checked(field)).to.deep.equal([]);
  });

  it('takes a value with a comma from a script as one answer', async () => {
    const field = await mount();
    field.options = [{ value: 'a, b', label: 'A en B' }];
    field.value = 'a, b';
    await field.updateComplete;
    expect(checked(field)).to.deep.equal(['a, b']);
  });

  it('tells screen readers the count as a number with its meaning', async () => {
    const field = await mount();
    const [walk, bike] = inputs(field);
    expect(walk!.ariaLabel).to.equal('Lopend, aantal: 3');
    expect(bike!.ariaLabel).to.equal('Fiets');
    expect(field.shadowRoot!.querySelector('.count')!.textContent).to.equal('(3)');
    const description = field.shadowRoot!.getElementById(bike!.getAttribute('aria-describedby')!)!;
    expect(description.textContent).to.equal('Er is een stalling');
  });

  for (const layout of ['list', 'chips']) {
    it(`has targets of 44 pixels and a mark, not only a colour, for what is chosen (${layout})`, async () => {
      const field = await mount({ layout, value: 'bike', type: 'multiple' });
      for (const choice of field.shadowRoot!.querySelectorAll('.choice')) {
        expect(choice.getBoundingClientRect().height).to.be.at.least(44);
      }
      const marks = inputs(field).map((input) => getComputedStyle(input, '::before').content);
      expect(marks).to.deep.equal(['none', '""', 'none']);
    });
  }
});
