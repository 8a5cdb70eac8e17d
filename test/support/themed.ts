import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/theme/define.ts';

/** Renders inside the national theme, without which contrast cannot be judged, and answers with the first element. */
export async function themed<T extends Element>(content: TemplateResult, dir: 'ltr' | 'rtl' = 'ltr'): Promise<T> {
  const theme = await fixture(html`<lc-theme scheme="light" dir=${dir}>${content}</lc-theme>`);
  const element = theme.firstElementChild as T & { updateComplete?: Promise<unknown> };
  await element.updateComplete;
  return element;
}

/** axe, in both directions and both colour schemes. */
export async function expectAccessible(content: () => TemplateResult): Promise<void> {
  for (const dir of ['ltr', 'rtl'] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      const theme = await fixture(html`<lc-theme scheme=${scheme} dir=${dir}>${content()}</lc-theme>`);
      (theme as HTMLElement).classList.add('on-surface');
      await expect(theme).to.be.accessible();
      theme.remove();
    }
  }
}

// The surface that the tokens are meant for, as a widget has it.
const sheet = new CSSStyleSheet();
sheet.replaceSync('.on-surface { background: light-dark(#fdfaf5, #201c18); }');
document.adoptedStyleSheets.push(sheet);
