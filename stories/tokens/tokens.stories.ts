import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { useGlobals } from 'storybook/preview-api';
import type { Scheme } from '../../tokens/dtcg.ts';
import './define.ts';
import type { Choose, World } from './world-chooser.ts';

/** The toolbar and the choosers on the page are the same setting. */
function useWorld(): World & { choose: Choose } {
  const [globals, update] = useGlobals() as [{ theme: string; scheme: string }, (change: object) => void];
  const asDevice = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const scheme = globals.scheme === 'light dark' ? asDevice : (globals.scheme as Scheme);
  return { theme: globals.theme, scheme, choose: (change) => update(change) };
}

const meta: Meta = {
  title: 'Tokens/All tokens',
  // Each is a page by itself.
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};

export default meta;

export const Catalogue: StoryObj = {
  render: () => {
    const { theme, scheme, choose } = useWorld();
    return html`<token-catalogue lang="en" theme=${theme} scheme=${scheme} .choose=${choose}></token-catalogue>`;
  },
};

export const Contrast: StoryObj = {
  render: () => {
    const { theme, choose } = useWorld();
    return html`<contrast-report lang="en" theme=${theme} .choose=${choose}></contrast-report>`;
  },
};
