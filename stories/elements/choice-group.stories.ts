import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Choice, LcChoiceGroup } from '../../src/elements/choice-group/choice-group.ts';
import '../../src/elements/choice-group/define.ts';

type Args = Partial<
  Pick<LcChoiceGroup, 'label' | 'hint' | 'error' | 'type' | 'layout' | 'options' | 'required' | 'disabled' | 'readOnly'>
> & { value?: string };

const goals: Choice[] = [
  { value: 'talk', label: 'Een gesprek', description: 'Vertel wat je wilt; we denken met je mee' },
  { value: 'work', label: 'Hulp bij werk zoeken', description: 'Samen kijken naar vacatures en je brief' },
  { value: 'learn', label: 'Een cursus of opleiding' },
];
const filters: Choice[] = [
  { value: 'open', label: 'Nu open', count: 12 },
  { value: 'walk-in', label: 'Zonder afspraak', count: 7 },
  { value: 'step-free', label: 'Geen drempels', count: 31 },
  { value: 'evening', label: 'Ook ’s avonds', count: 0, disabled: true },
];

const meta: Meta<Args> = {
  title: 'Elements/Choice group',
  component: 'lc-choice-group',
  tags: ['autodocs'],
  args: { label: 'Waar kunnen we je mee helpen?', options: goals },
  argTypes: {
    type: { control: 'select', options: ['single', 'multiple'] },
    layout: { control: 'select', options: ['list', 'chips'] },
  },
  render: (args) =>
    html`<lc-choice-group
      name="answer"
      label=${args.label ?? nothing}
      hint=${args.hint ?? nothing}
      error=${args.error ?? nothing}
      type=${args.type ?? nothing}
      layout=${args.layout ?? nothing}
      value=${args.value ?? nothing}
      .options=${args.options ?? []}
      ?required=${args.required}
      ?disabled=${args.disabled}
      ?readonly=${args.readOnly}
    ></lc-choice-group>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Single: Story = { args: { hint: 'Kies wat het best bij je past' } };
export const SingleChosen: Story = { args: { value: 'work' } };
export const Multiple: Story = { args: { type: 'multiple', value: 'talk,learn', hint: 'Je mag er meer kiezen' } };
export const Chips: Story = {
  args: { label: 'Wat is belangrijk voor je?', type: 'multiple', layout: 'chips', value: 'walk-in', options: filters },
};
export const ChipsSingle: Story = {
  args: {
    label: 'Hoe ver mag het zijn?',
    layout: 'chips',
    value: '10',
    options: ['5', '10', '25'].map((value) => ({ value, label: `${value} km` })),
  },
};
export const WithError: Story = { args: { required: true, error: 'Kies een antwoord.' } };
export const Disabled: Story = { args: { value: 'talk', disabled: true } };
export const ReadOnly: Story = { args: { value: 'talk', readOnly: true } };
