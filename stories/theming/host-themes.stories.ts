import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import denHaag from '@gemeente-denhaag/design-tokens-components/dist/theme/index.css?inline';
import mooiEnAnders from '@nl-design-system-community/ma-design-tokens/dist/theme.css?inline';
import voorbeeld from '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css?inline';
import openForms from '@open-formulieren/design-tokens/dist/index.css?inline';
import { scene } from '../widgets/finder-scene.ts';
import { pageSheet } from './page-sheet.ts';

/**
 * Pages with published themes of NL Design System. The widget asks for nothing: it finds the class of the theme around
 * it and takes over buttons, links, fonts and corners, as far as they can be read.
 */
const meta: Meta = { title: 'Theming/Themes of pages', tags: ['autodocs'] };

export default meta;

for (const css of [denHaag, mooiEnAnders, voorbeeld, openForms]) pageSheet(css);

const onPage = (className: string): StoryObj => ({
  render: (): TemplateResult => html`<div class=${className}>${scene({})}</div>`,
});

/** Links, fonts and corners of the page. Its green has 4.48 : 1 where text needs 4.5, so buttons stay national. */
export const DenHaag = onPage('denhaag-theme');

export const MooiEnAnders = onPage('ma-theme');

export const Voorbeeld = onPage('voorbeeld-theme');

/** Square corners; the blue of the buttons is too light to be text as well, that of the links is not. */
export const OpenForms = onPage('openforms-theme');
