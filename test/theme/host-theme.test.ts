import { expect, fixture, html } from '@open-wc/testing';
import '../../src/theme/define.ts';
import '../../src/theme/host-theme/page-theme.ts';
import { nationalColors } from '../../src/theme/generated/pairs.ts';
import { openTokens } from '../../src/theme/generated/token-names.ts';
import type { LcTheme } from '../../src/theme/lc-theme.ts';
import type { LcThemeContrastEvent } from '../../src/theme/theme.events.ts';
import { brokenPairs, colorsIn, frames, hexAsRgb, pageStyle, quietly } from './page.ts';
import { publishedThemes, type PublishedTheme } from './published-themes.ts';

const openColors = openTokens.filter((name) => name.startsWith('color-'));
const national = (token: string, scheme: 0 | 1 = 0): string => hexAsRgb(nationalColors[token]![scheme]);
const token = (element: Element, name: string): string =>
  getComputedStyle(element).getPropertyValue(`--_${name}`).trim();

/** A colour as the page itself shows it. */
function onPage(property: string, place: Element): string {
  const reader = document.createElement('span');
  reader.style.color = `var(${property})`;
  place.append(reader);
  const { color } = getComputedStyle(reader);
  reader.remove();
  return color;
}

async function withTheme(
  { css, className }: PublishedTheme,
  act: (element: LcTheme, events: LcThemeContrastEvent[], place: Element) => Promise<void> | void,
): Promise<void> {
  const response = await fetch(`/node_modules/${css}`);
  expect(response.ok, css).to.equal(true);
  await pageStyle(await response.text(), () =>
    quietly(async () => {
      const events: LcThemeContrastEvent[] = [];
      const place = await fixture(
        html`<div class=${className} @lc-theme-contrast=${(event: LcThemeContrastEvent) => events.push(event)}></div>`,
      );
      const element = document.createElement('lc-theme');
      element.theme = 'host';
      element.scheme = 'light';
      place.append(element);
      await frames();
      await act(element, events, place);
    }),
  );
}

describe('theme="host" with published themes', () => {
  for (const theme of publishedThemes) {
    describe(theme.name, () => {
      it('shows the colours of the buttons and links of the page, or the national ones and says so', async () => {
        await withTheme(theme, (element, events, place) => {
          const shown = colorsIn(element, openColors, 'light');
          for (const [role, property] of [
            ['color-action', theme.button],
            ['color-link', theme.link],
          ] as const) {
            const refused = theme.refused.includes(role);
            expect(shown[role], role).to.equal(refused ? national(role) : onPage(property, place));
            expect(
              events.some((event) => event.token === role),
              `an event about ${role}`,
            ).to.equal(refused);
          }
        });
      });

      it('has no pair below its contrast, in light or dark', async () => {
        await withTheme(theme, (element) => {
          expect(brokenPairs(element)).to.deep.equal([]);
        });
      });

      it('shows its font, and one of the device where that is not there', async () => {
        await withTheme(theme, (element) => {
          for (const name of ['font-family', 'font-family-heading'])
            expect(token(element, name)).to.match(/, system-ui, sans-serif$/);
          expect(token(element, 'font-family').split(',')[0]?.replaceAll('"', '')).to.equal(theme.font);
        });
      });

      it('keeps corners within limits, and the focus ring and all else that is locked national', async () => {
        await withTheme(theme, async (element) => {
          const plain = await fixture<LcTheme>(html`<lc-theme theme="national" scheme="light"></lc-theme>`);
          const names = ['color-focus', 'color-focus-gap', 'color-brand', 'color-band', 'color-text', 'color-error'];
          expect(colorsIn(element, names, 'light')).to.deep.equal(colorsIn(plain, names, 'light'));
          const own = ['s', 'm', 'l'].map((size) =>
            Number.parseFloat(/min\((.*?)px/.exec(token(element, `radius-${size}`))![1]!),
          );
          expect(own.every((size, index) => size >= 0 && size <= [8, 16, 28][index]!)).to.equal(true);
          expect(getComputedStyle(element).fontSize).to.equal('17px');
        });
      });
    });
  }
});

describe('theme of the page', () => {
  const utrecht = publishedThemes.find(({ name }) => name === 'Utrecht')!;
  const made = `
    .made-theme { --utrecht-button-primary-action-background-color: rgb(70, 20, 120); --utrecht-link-color: hsl(280 71% 27%); }
    .made-theme.other { --utrecht-button-primary-action-background-color: rgb(0, 60, 120) }
    .made-theme[data-tone='calm'] { --utrecht-button-primary-action-background-color: rgb(0, 80, 60) }
  `;
  const action = (element: Element, scheme: 'light' | 'dark' = 'light'): string =>
    colorsIn(element, ['color-action'], scheme)['color-action']!;
  const inside = async (className: string, theme?: string): Promise<HTMLElement> => {
    const place = await fixture<HTMLElement>(html`<div class=${className}></div>`);
    const element = document.createElement('lc-theme');
    if (theme) element.setAttribute('theme', theme);
    place.append(element);
    await frames();
    return element;
  };

  it('is found by itself, from its class, through shadow roots and slots', async () => {
    await pageStyle(made, async () => {
      const element = await inside('made-theme');
      expect(action(element)).to.equal('rgb(70, 20, 120)');
      const place = element.parentElement!;
      const outer = document.createElement('div');
      place.append(outer);
      const nested = document.createElement('lc-theme');
      outer.attachShadow({ mode: 'open' }).append(nested);
      await frames();
      expect(action(nested)).to.equal('rgb(70, 20, 120)');
    });
  });

  it('is left alone when the widget asks for another theme, or when the class carries no tokens', async () => {
    await pageStyle(made, async () => {
      expect(action(await inside('made-theme', 'national'))).to.equal(national('color-action'));
      expect(action(await inside('dark-theme'))).to.equal(national('color-action'));
    });
  });

  it('is left alone without a class, until asked for by name', async () => {
    const css = '.organisation { --utrecht-button-primary-action-background-color: rgb(70, 20, 120) }';
    await pageStyle(css, async () => {
      expect(action(await inside('organisation'))).to.equal(national('color-action'));
      expect(action(await inside('organisation', 'host'))).to.equal('rgb(70, 20, 120)');
    });
  });

  it('gives way to what the page says about the widget itself', async () => {
    await pageStyle(`${made} lc-theme { --lc-color-action: rgb(120, 20, 20) }`, async () => {
      expect(action(await inside('made-theme'))).to.equal('rgb(120, 20, 20)');
    });
  });

  it('is followed when a class or data attribute around the widget changes, comes or goes', async () => {
    await pageStyle(made, async () => {
      const element = await inside('made-theme');
      const place = element.parentElement!;
      place.classList.add('other');
      await frames();
      expect(action(element)).to.equal('rgb(0, 60, 120)');
      place.dataset['tone'] = 'calm';
      await frames();
      expect(action(element)).to.equal('rgb(0, 80, 60)');
      place.className = '';
      await frames();
      expect(action(element)).to.equal(national('color-action'));
      place.className = 'made-theme';
      await frames();
      expect(action(element)).to.equal('rgb(0, 80, 60)');
    });
  });

  it('is taken over in both schemes where it has both', async () => {
    const css = '.both-theme { --utrecht-button-primary-action-background-color: light-dark(#46147b, #d9b8ff) }';
    await pageStyle(css, async () => {
      const element = await inside('both-theme');
      expect(action(element, 'light')).to.equal('rgb(70, 20, 123)');
      expect(action(element, 'dark')).to.equal('rgb(217, 184, 255)');
    });
  });

  it('skips what does not resolve: dangling, empty, see-through, or no colour', async () => {
    const css = `.broken-theme {
      --nl-button-primary-background-color: var(--nowhere);
      --utrecht-button-primary-action-background-color: transparent;
      --basis-color-action-1-inverse-bg-default: ;
      --ams-button-primary-background-color: 12px;
      --ams-color-interactive: hsla(280, 71%, 27%, 1);
      --nl-button-border-radius: 50%;
      --utrecht-button-border-radius: 999px;
      --nl-paragraph-font-family: var(--nowhere);
    }`;
    await pageStyle(css, async () => {
      const element = await inside('broken-theme');
      expect(action(element)).to.equal('rgb(85, 20, 118)');
      expect(token(element, 'radius-m')).to.equal('min(16px,16px)');
      expect(token(element, 'font-family')).to.contain('LC Atkinson');
    });
  });

  it('shows nothing of itself in sizes: the page may have a small root', async () => {
    await pageStyle(`html { font-size: 62.5% } ${made}`, async () => {
      const element = await inside('made-theme');
      expect(getComputedStyle(element).fontSize).to.equal('17px');
    });
  });

  it('costs widgets that come to the same one sheet together, and leaves nothing behind', async () => {
    const { css } = utrecht;
    await pageStyle(await (await fetch(`/node_modules/${css}`)).text(), async () => {
      const [one, other] = [await inside('utrecht-theme'), await inside('utrecht-theme')];
      const [first, second] = [one, other].map(({ shadowRoot }) => shadowRoot!.adoptedStyleSheets.slice(2));
      expect(first!.length).to.be.above(0);
      expect(first).to.deep.equal(second);
      expect(one.shadowRoot!.childElementCount).to.equal(1);
    });
  });

  it('is asked for in vain: the developer hears it once', async () => {
    const lines = await quietly(async () => {
      const first = await inside('', 'host');
      await inside('', 'host');
      expect(action(first)).to.equal(national('color-action'));
    });
    expect(lines.length).to.equal(1);
    expect(lines[0]).to.match(/<lc-theme theme="host">.*NL Design System/);
  });
});
