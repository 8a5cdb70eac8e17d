import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/icon/define-all.ts';
import { icons, type IconName } from '../../src/elements/icon/icons.ts';

const meta: Meta = {
  title: 'Elements/Icon',
  component: 'lc-icon',
  tags: ['autodocs'],
};

export default meta;

export const Decorative: StoryObj = {
  render: () => html`<lc-icon name="phone"></lc-icon> 070 123 45 67`,
};

export const WithLabel: StoryObj = {
  render: () => html`<lc-icon name="wheelchair" label="Rolstoeltoegankelijk"></lc-icon>`,
};

export const TheSet: StoryObj = {
  render: () =>
    html`${Object.keys(icons).map((name) => html`<p><lc-icon name=${name as IconName}></lc-icon> ${name}</p>`)}`,
};

export const RightToLeft: StoryObj = {
  render: () =>
    html`<div dir="rtl">
      <lc-icon name="chevron-end"></lc-icon> <lc-icon name="route"></lc-icon> <lc-icon name="clock"></lc-icon>
    </div>`,
};
