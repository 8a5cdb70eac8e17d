import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { LcThemeContrastEvent } from '../../src/theme/theme.events.ts';
import { scene } from '../widgets/finder-scene.ts';
import { pageSheet } from './page-sheet.ts';

/** Wrong use, on purpose: what becomes of colours that nobody can read together. */
const meta: Meta = { title: 'Theming/Guard', tags: ['autodocs'] };

export default meta;

pageSheet(`
  .too-light { --lc-color-action: #ffd54a; --lc-color-on-action: #fff; --lc-color-link: #9ca3af }
  .no-colours { --lc-color-action: 12px; --lc-color-selected: transparent; --lc-color-accent: currentcolor }
  .fine { --lc-color-action: light-dark(#6a2bb0, #d3b2fa); --lc-color-on-action: light-dark(#fff, #2a0a4f) }
  .contrast-log { font: 0.875rem/1.6 ui-monospace, monospace }
`);

function log(event: LcThemeContrastEvent): void {
  const { token, foreground, against, background, ratio, minimum, scheme } = event;
  const line = document.createElement('li');
  line.textContent = `${scheme}: ${token} ${foreground} with ${against} ${background} is ${ratio.toFixed(2)}, needs ${minimum}`;
  (event.currentTarget as Element).querySelector('.contrast-log')?.append(line);
}

const onPage = (className: string): StoryObj => ({
  render: (): TemplateResult =>
    html`<div class=${className} @lc-theme-contrast=${log}>
      ${scene({})}
      <ol class="contrast-log"></ol>
    </div>`,
});

/** White on yellow: the button is pine green again, and the events below the widget say why. */
export const TooLight = onPage('too-light');

/** A length, nothing at all, and the colour of whatever text is around. */
export const NoColours = onPage('no-colours');

/** Passes in light and in dark: nothing falls back, nothing is said. */
export const Fine = onPage('fine');
