/// <reference types="vite/client" />
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/theme/define.ts';
import type { Token } from '../../tokens/dtcg.ts';
import { cssName } from '../../tokens/formats.ts';
import { contrastTable, isRaw } from '../../tokens/policy.ts';
import { composeThemes, NATIONAL, type Source } from '../../tokens/themes.ts';
import { swatchSheet } from './swatch-sheet.ts';

const files = import.meta.glob<unknown>('../../tokens/**/*.tokens.json', { eager: true, import: 'default' });
const sources = Object.entries(files).map(([path, tree]): Source => ({ file: path.replace('../../', ''), tree }));
const source = (name: string): Source => sources.find(({ file }) => file === `tokens/${name}`)!;
const { themes } = composeThemes(
  source('base.tokens.json'),
  source('brand.tokens.json'),
  sources.filter(({ file }) => file.includes('/regions/')),
);
const named = (id: string) => themes.find((theme) => theme.id === id) ?? themes[0]!;

interface Arguments {
  theme: string;
  scheme: 'light' | 'dark';
}

const meta: Meta<Arguments> = {
  title: 'Tokens/All tokens',
  args: { theme: NATIONAL, scheme: 'light' },
  argTypes: {
    theme: { control: 'select', options: themes.map(({ id }) => id) },
    scheme: { control: 'radio', options: ['light', 'dark'] },
  },
  decorators: [
    (story, { args }) => {
      if (!document.adoptedStyleSheets.includes(swatchSheet)) document.adoptedStyleSheets.push(swatchSheet);
      return html`<lc-theme class="tokens" theme=${args.theme} scheme=${args.scheme}>${story()}</lc-theme>`;
    },
  ],
};

export default meta;

const row = ({ path, type, description, extension }: Token, overridden: string[]): TemplateResult => html`
  <tr>
    <td><span class="swatch" data-type=${type} data-token=${cssName(path)}></span></td>
    <th scope="row"><code>${cssName(path)}</code></th>
    <td>${extension.policy}${overridden.includes(path) ? ', set by this theme' : ''}</td>
    <td>${description}</td>
  </tr>
`;

export const Catalogue: StoryObj<Arguments> = {
  render: ({ theme }) => {
    const { tokens, overridden } = named(theme);
    const semantic = [...tokens.values()].filter(({ path }) => !isRaw(path));
    return html`<table>
      <caption>
        Tokens: an open one can be set as
        <code>--lc-name</code
        >, a locked one cannot
      </caption>
      <tbody>
        ${semantic.map((token) => row(token, overridden))}
      </tbody>
    </table>`;
  },
};

export const Contrast: StoryObj<Arguments> = {
  render: ({ theme, scheme }) => {
    const pairs = contrastTable(named(theme).tokens).filter((pair) => pair.scheme === scheme);
    return html`<table>
      <caption>
        Contrast of every declared pair; the build refuses a theme below the minimum
      </caption>
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Against</th>
          <th scope="col">Ratio</th>
          <th scope="col">Minimum</th>
        </tr>
      </thead>
      <tbody>
        ${pairs.map(
          ({ token, against, ratio, minimum }) =>
            html`<tr>
              <th scope="row"><code>${cssName(token)}</code></th>
              <td><code>${cssName(against)}</code></td>
              <td>${ratio.toFixed(2)}</td>
              <td>${minimum}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  },
};
