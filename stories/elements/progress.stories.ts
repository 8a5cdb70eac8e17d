import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/spinner/define.ts';
import '../../src/elements/skeleton/define.ts';

const meta: Meta = {
  title: 'Elements/Progress',
  component: 'lc-spinner',
  tags: ['autodocs'],
  subcomponents: { Skeleton: 'lc-skeleton' },
};

export default meta;

export const Spinner: StoryObj = {
  render: () => html`<lc-spinner></lc-spinner>`,
};

export const SpinnerWithWords: StoryObj = {
  render: () => html`<lc-spinner show-label label="We zoeken centra bij jou in de buurt"></lc-spinner>`,
};

export const SkeletonText: StoryObj = {
  render: () => html`<lc-skeleton></lc-skeleton>`,
};

export const SkeletonCard: StoryObj = {
  render: () => html`<lc-skeleton shape="card"></lc-skeleton>`,
};

export const SkeletonBlock: StoryObj = {
  render: () => html`<lc-skeleton shape="block"></lc-skeleton>`,
};
