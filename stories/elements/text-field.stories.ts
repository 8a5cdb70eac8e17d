import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/elements/button/define.ts';
import '../../src/elements/icon/define-all.ts';
import '../../src/elements/text-field/define.ts';
import type { LcTextField } from '../../src/elements/text-field/text-field.ts';

type Args = Partial<
  Pick<
    LcTextField,
    'label' | 'hint' | 'error' | 'value' | 'type' | 'autocomplete' | 'required' | 'disabled' | 'readOnly'
  >
>;

const meta: Meta<Args> = {
  title: 'Elements/Text field',
  component: 'lc-text-field',
  tags: ['autodocs'],
  args: { label: 'Voornaam' },
  argTypes: { type: { control: 'select', options: ['text', 'email', 'tel', 'search'] } },
  render: ({ label, hint, error, value, type, autocomplete, required, disabled, readOnly }) =>
    html`<lc-text-field
      name="answer"
      label=${ifDefined(label)}
      hint=${ifDefined(hint)}
      error=${ifDefined(error)}
      value=${ifDefined(value)}
      type=${ifDefined(type)}
      autocomplete=${ifDefined(autocomplete)}
      ?required=${required}
      ?disabled=${disabled}
      ?readonly=${readOnly}
    ></lc-text-field>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = { args: { autocomplete: 'given-name' } };
export const Filled: Story = { args: { value: 'Samira' } };
export const WithHint: Story = {
  args: { label: 'Je telefoonnummer', hint: 'We bellen je op dit nummer', type: 'tel' },
};
export const WithError: Story = {
  args: {
    label: 'Je e-mailadres',
    type: 'email',
    value: 'samira@',
    error: 'Dit e-mailadres klopt niet. Schrijf het zoals naam@voorbeeld.nl.',
  },
};
export const Disabled: Story = { args: { value: 'Samira', disabled: true } };
export const ReadOnly: Story = { args: { label: 'Nummer van je afspraak', value: 'LC-2031', readOnly: true } };

/** With text in it there is a button to empty it. */
export const Search: Story = {
  render: () =>
    html`<lc-text-field label="Zoek een beroep" type="search" value="Timmerman">
      <lc-icon slot="prefix" name="search"></lc-icon>
    </lc-text-field>`,
};

/** Send it empty to see what is missing. The form has `novalidate`, so that the browser adds no bubbles of its own. */
export const InAForm: Story = {
  render: () =>
    html`<form
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const form = event.target as HTMLFormElement;
        if (!form.checkValidity()) form.querySelector<HTMLElement>(':invalid')?.focus();
      }}
    >
      <lc-text-field label="Je naam" name="name" autocomplete="name" required></lc-text-field>
      <br />
      <lc-text-field label="Je e-mailadres" name="email" type="email" autocomplete="email" required></lc-text-field>
      <br />
      <lc-button variant="primary" type="submit">Verstuur</lc-button>
    </form>`,
};
