import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { tokenStyles } from '../../src/theme/generated/base-tokens.styles.ts';
import { scene } from '../widgets/finder-scene.ts';
import { pageSheet } from './page-sheet.ts';

/** Wrong use, on purpose: a page that styles every element and sets every property it can think of, all `!important`. */
const meta: Meta = { title: 'Theming/Hostile page', tags: ['autodocs'] };

export default meta;

const names = new Set(Array.from(tokenStyles.cssText.matchAll(/--_([\w-]+):/g), ([, name]) => name!));
pageSheet(`
  .hostile, .hostile * {
    ${Array.from(names, (name) => `--lc-${name}: red !important; --_${name}: red !important;`).join(' ')}
    color: red !important; font: italic 60px/1 cursive !important; letter-spacing: 9px !important;
    text-transform: uppercase !important; text-align: right !important; text-shadow: 0 0 9px red !important;
    outline: none !important; min-height: 0 !important;
  }
`);

/** The text around the widget shows what the page wants. The widget keeps its brand, sizes, colours and focus ring. */
export const EverythingRed: StoryObj = {
  render: (): TemplateResult =>
    html`<div class="hostile">
      <p>De pagina</p>
      ${scene({})}
    </div>`,
  // The page outside the widget is meant to be unreadable.
  parameters: { a11y: { context: { exclude: ['.hostile > p', 'lc-centre-finder > p'] } } },
};
