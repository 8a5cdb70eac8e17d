import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/theme/define.ts';

// The background that the tokens are meant for; without it axe would judge dark text colours against white.
const surface = new CSSStyleSheet();
surface.replaceSync('.surface { background: light-dark(#fdfaf5, #201c18); }');
document.adoptedStyleSheets.push(surface);

/** Renders inside the national theme and answers with the first element. */
export async function themed<T extends Element>(content: TemplateResult, dir: 'ltr' | 'rtl' = 'ltr'): Promise<T> {
  const theme = await fixture(html`<lc-theme class="surface" scheme="light" dir=${dir}>${content}</lc-theme>`);
  const element = theme.firstElementChild as T & { updateComplete?: Promise<unknown> };
  await element.updateComplete;
  return element;
}

/** Runs axe twice, left-to-right in light and right-to-left in dark: each run is slow. */
export async function expectAccessible(content: () => TemplateResult): Promise<void> {
  const light = await fixture(html`<lc-theme class="surface" scheme="light" dir="ltr">${content()}</lc-theme>`);
  await expect(light).to.be.accessible();
  light.remove();
  const dark = await fixture(html`<lc-theme class="surface" scheme="dark" dir="rtl">${content()}</lc-theme>`);
  await expect(dark).to.be.accessible();
}
