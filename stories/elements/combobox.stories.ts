import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { ComboboxOption, LcCombobox } from '../../src/elements/combobox/combobox.ts';
import '../../src/elements/combobox/define.ts';

type Args = Partial<Pick<LcCombobox, 'hint' | 'error' | 'value' | 'options' | 'loading' | 'disabled' | 'readOnly'>>;

const places: ComboboxOption[] = [
  { value: 'utrecht', label: 'Utrecht', detail: 'Utrecht' },
  { value: 'maastricht', label: 'Maastricht', detail: 'Limburg' },
  { value: 'dordrecht', label: 'Dordrecht', detail: 'Zuid-Holland' },
  { value: 'barendrecht', label: 'Barendrecht', detail: 'Zuid-Holland' },
  { value: 'sint-anthonis', label: 'Sint Anthonis', detail: 'Noord-Brabant' },
];

const meta: Meta<Args> = {
  title: 'Elements/Combobox',
  component: 'lc-combobox',
  tags: ['autodocs'],
  args: { hint: 'Bijvoorbeeld: Utrecht of 3511 AB', options: places },
  render: (args) =>
    html`<lc-combobox
      label="Plaats of postcode"
      hint=${args.hint ?? nothing}
      error=${args.error ?? nothing}
      value=${args.value ?? nothing}
      .options=${args.options ?? []}
      ?loading=${args.loading}
      ?disabled=${args.disabled}
      ?readonly=${args.readOnly}
    >
      <lc-icon slot="prefix" name="search"></lc-icon>
    </lc-combobox>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Shows the list as the visitor sees it: by typing in the native input. */
const open: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const field = canvasElement.querySelector('lc-combobox')!;
  await field.updateComplete;
  field.focus();
  const input = field.shadowRoot!.querySelector('input')!;
  input.value = 'recht';
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
  await field.updateComplete;
};

export const Empty: Story = {};
export const Open: Story = { play: open };
export const Loading: Story = { args: { value: 'Utr', loading: true, options: [] } };
export const WithError: Story = {
  args: { value: 'Utrehct', error: 'Deze plaats kennen we niet. Kijk of je het goed hebt geschreven.' },
};
export const Disabled: Story = { args: { value: 'Utrecht', disabled: true } };
export const ReadOnly: Story = { args: { value: 'Utrecht', readOnly: true } };

/** The owner looks for suggestions on `input`, and drops an answer that comes after a newer question. */
export const SuggestionsOnInput: Story = {
  args: { options: [] },
  render: () =>
    html`<lc-combobox
      label="Plaats"
      @input=${async (event: Event) => {
        const field = event.target as LcCombobox;
        const asked = field.value;
        field.loading = true;
        await new Promise((resolve) => setTimeout(resolve, 400));
        if (field.value !== asked) return;
        field.loading = false;
        field.options = places.filter(({ label }) => asked && label.toLowerCase().includes(asked.toLowerCase()));
      }}
    ></lc-combobox>`,
};

/** At the end of a screen the list opens upwards; a box that clips does not clip the list. */
export const NoRoomBelow: Story = {
  render: () =>
    html`<style>
        .bottom {
          position: fixed;
          inset: auto 16px 16px;
          overflow: hidden;
        }
      </style>
      <lc-combobox class="bottom" label="Plaats" .options=${places}></lc-combobox>`,
  play: open,
};
