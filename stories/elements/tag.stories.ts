import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/tag/define.ts';

const meta: Meta = {
  title: 'Elements/Tag',
  component: 'lc-tag',
  tags: ['autodocs'],
};

export default meta;

export const Neutral: StoryObj = {
  render: () => html`<lc-tag>Groepsgesprek</lc-tag>`,
};

export const Free: StoryObj = {
  render: () => html`<lc-tag tone="free">Gratis</lc-tag>`,
};

export const Cost: StoryObj = {
  render: () => html`<lc-tag tone="cost">€ 25 per uur</lc-tag>`,
};

export const Open: StoryObj = {
  render: () => html`<lc-tag tone="open">Nu open</lc-tag>`,
};

export const Closed: StoryObj = {
  render: () => html`<lc-tag tone="closed">Gesloten</lc-tag>`,
};

export const Info: StoryObj = {
  render: () => html`<lc-tag tone="info">Nieuw</lc-tag>`,
};

export const Warning: StoryObj = {
  render: () => html`<lc-tag tone="warning">Andere tijden</lc-tag>`,
};

export const OwnIcon: StoryObj = {
  render: () => html`<lc-tag><lc-icon slot="icon" name="wheelchair"></lc-icon>Rolstoeltoegankelijk</lc-tag>`,
};

export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl" lang="ar"><lc-tag tone="open">مفتوح الآن</lc-tag></div>`,
};
