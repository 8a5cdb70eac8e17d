import { expect, fixture, html } from '@open-wc/testing';
import { wcagContrast } from 'culori';
import '../../src/theme/define.ts';
// Here already, so that what a page sets is judged within a frame.
import '../../src/theme/host-theme/page-theme.ts';
import { nationalColors } from '../../src/theme/generated/pairs.ts';
import { openTokens } from '../../src/theme/generated/token-names.ts';
import type { LcThemeContrastEvent } from '../../src/theme/theme.events.ts';
import { seededRandom } from '../support/centres.ts';
import { brokenPairs, colorsIn, frames, hexAsRgb, pageStyle, quietly } from './page.ts';

const openColors = openTokens.filter((name) => name.startsWith('color-'));
/** A page that sets public properties, with the widget it stands around after the guard has looked. */
async function onPage(css: string, act: (element: Element, events: LcThemeContrastEvent[]) => Promise<void> | void) {
  await pageStyle(css, () =>
    quietly(async () => {
      const events: LcThemeContrastEvent[] = [];
      const hear = (event: LcThemeContrastEvent): unknown => events.push(event);
      document.body.addEventListener('lc-theme-contrast', hear);
      try {
        const element = await fixture(html`<lc-theme></lc-theme>`);
        await frames();
        await act(element, events);
      } finally {
        document.body.removeEventListener('lc-theme-contrast', hear);
      }
    }),
  );
}

const setting = (colors: Record<string, string>): string =>
  `lc-theme { ${Object.entries(colors)
    .map(([name, value]) => `--lc-${name}: ${value};`)
    .join(' ')} }`;

describe('contrast guard', () => {
  it('finds the national theme and the page that sets nothing in order', async () => {
    await onPage('', (element, events) => {
      expect(brokenPairs(element)).to.deep.equal([]);
      expect(events).to.deep.equal([]);
      expect(element.shadowRoot?.adoptedStyleSheets.length).to.equal(2);
    });
  });

  it('leaves colours alone that pass', async () => {
    await onPage(
      setting({ 'color-action': 'light-dark(#5b21b6, #d8b4fe)', 'color-on-action': 'light-dark(white, #1e0a3c)' }),
      (element, events) => {
        expect(colorsIn(element, ['color-action'], 'light')['color-action']).to.equal('rgb(91, 33, 182)');
        expect(colorsIn(element, ['color-action'], 'dark')['color-action']).to.equal('rgb(216, 180, 254)');
        expect(events).to.deep.equal([]);
      },
    );
  });

  it('goes back to the national colours, in the scheme where a pair fails', async () => {
    await onPage(setting({ 'color-link': 'light-dark(#5b21b6, #5b21b6)' }), (element) => {
      expect(colorsIn(element, ['color-link'], 'light')['color-link']).to.equal('rgb(91, 33, 182)');
      expect(colorsIn(element, ['color-link'], 'dark')['color-link']).to.equal(
        hexAsRgb(nationalColors['color-link']![1]),
      );
      expect(brokenPairs(element)).to.deep.equal([]);
    });
  });

  it('says which pair, with both colours and the ratio, once, in the scheme in effect', async () => {
    await onPage(`:root { color-scheme: light } ${setting({ 'color-link': '#9ca3af' })}`, async (element, events) => {
      const first = events[0]!;
      expect(first.target).to.equal(element);
      expect(first).to.include({ token: 'color-link', against: 'color-surface', minimum: 4.5, scheme: 'light' });
      expect(first).to.include({ foreground: '#9ca3af', background: '#fdfaf5' });
      expect(first.ratio).to.be.closeTo(wcagContrast('#9ca3af', '#fdfaf5'), 0.01);
      expect(events.every(({ scheme }) => scheme === 'light')).to.equal(true);
      const count = events.length;
      document.body.classList.toggle('something-else');
      await frames();
      document.body.classList.remove('something-else');
      expect(events.length).to.equal(count);
    });
  });

  it('takes what belongs to a failing colour along: its states, and what no longer fits', async () => {
    await onPage(
      setting({ 'color-action': '#eee', 'color-action-hover': '#003f7f', 'color-on-action': '#111' }),
      (element) => {
        const shown = colorsIn(element, openColors, 'light');
        for (const name of ['color-action', 'color-action-hover', 'color-on-action'])
          expect(shown[name], name).to.equal(hexAsRgb(nationalColors[name]![0]));
      },
    );
  });

  it('looks again when the page changes its attributes or adds a style sheet', async () => {
    await onPage('.gone-wrong { --lc-color-link: #eee }', async (element, events) => {
      expect(events).to.deep.equal([]);
      document.documentElement.classList.add('gone-wrong');
      await frames();
      expect(brokenPairs(element)).to.deep.equal([]);
      expect(events.length).to.be.above(0);
      document.documentElement.classList.remove('gone-wrong');
      await frames();
      expect(element.shadowRoot?.adoptedStyleSheets.length).to.equal(2);
      const late = document.createElement('style');
      late.textContent = 'lc-theme { --lc-color-selected: #fefefe }';
      document.head.append(late);
      await frames();
      const found = brokenPairs(element);
      late.remove();
      expect(found).to.deep.equal([]);
    });
  });

  // Whatever a page writes: names, see-through, wide gamuts, other properties' values, what depends on the text.
  const strange = [
    'red',
    'currentcolor',
    'transparent',
    '12px',
    'initial',
    'var(--nowhere)',
    'nonsense',
    'Canvas',
    'color-mix(in oklab, currentcolor 40%, white)',
    'color-mix(in srgb, black, white 30%)',
    'rgb(from red calc(r / 3) g b)',
    'light-dark(black, white)',
    'light-dark(white, black)',
    'color(display-p3 0 1 0)',
    'color(srgb none 0.4 0.2)',
    'oklch(0.99 0.4 140)',
    'lab(20% 120 -90)',
    'hsl(210 100% 30%)',
    'hsla(210, 100%, 30%, 0.99)',
  ];

  it('leaves no pair below its contrast, whatever the page sets', async function () {
    this.timeout(30_000);
    const random = seededRandom(2026);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
    const byte = (): number => Math.floor(random() * 256);
    const kinds = [
      () => pick(strange),
      () => `rgb(${byte()} ${byte()} ${byte()})`,
      () => `rgb(${byte()} ${byte()} ${byte()} / ${random().toFixed(2)})`,
      () => `oklch(${random().toFixed(3)} ${(random() * 0.4).toFixed(3)} ${Math.floor(random() * 360)})`,
      () => `color(display-p3 ${random().toFixed(3)} ${random().toFixed(3)} ${random().toFixed(3)})`,
      () =>
        `light-dark(hsl(${byte()} 60% ${Math.floor(random() * 50)}%), hsl(${byte()} 60% ${50 + Math.floor(random() * 50)}%))`,
    ];
    for (let run = 0; run < 150; run++) {
      const chosen = openColors.filter(() => random() < 0.5);
      const css = setting(Object.fromEntries(chosen.map((name) => [name, pick(kinds)()])));
      await onPage(css, (element) => {
        expect(brokenPairs(element), css).to.deep.equal([]);
      });
    }
  });
});
