import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/brand-mark/define.ts';

const meta: Meta = {
  title: 'Elements/Brand mark',
  component: 'lc-brand-mark',
  tags: ['autodocs'],
};

export default meta;

export const Default: StoryObj = {
  render: () => html`<lc-brand-mark></lc-brand-mark>`,
};

export const WithRegion: StoryObj = {
  render: () => html`<lc-brand-mark region-name="Veerhaven"></lc-brand-mark>`,
};

export const Large: StoryObj = {
  render: () => html`<lc-brand-mark size="l" region-name="Regio Zuid-Limburg"></lc-brand-mark>`,
};

export const Small: StoryObj = {
  render: () => html`<lc-brand-mark size="s"></lc-brand-mark>`,
};

export const Compact: StoryObj = {
  render: () => html`<lc-brand-mark compact></lc-brand-mark>`,
};

export const CompactSmall: StoryObj = {
  render: () => html`<lc-brand-mark compact size="s"></lc-brand-mark>`,
};

export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl"><lc-brand-mark region-name="Veerhaven"></lc-brand-mark></div>`,
};

export const OnBand: StoryObj = {
  render: () => html`
    <div style="padding: 24px; background: var(--_color-band)">
      <lc-brand-mark inverse region-name="Veerhaven"></lc-brand-mark>
    </div>
  `,
};
