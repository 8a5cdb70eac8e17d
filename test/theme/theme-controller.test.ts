import { expect, fixture, html } from '@open-wc/testing';
import { css, LitElement, type CSSResult } from 'lit';
import { property } from 'lit/decorators.js';
import { tokenStyles } from '../../src/theme/generated/base-tokens.styles.ts';
import '../../src/theme/define.ts';
import type { LcTheme } from '../../src/theme/lc-theme.ts';
import type { ThemeModules } from '../../src/theme/region-theme.ts';
import { ThemeController } from '../../src/theme/theme-controller.ts';

const modules: ThemeModules & Record<string, unknown> = {};
const sheet = (color: string): { themeStyles: CSSResult } => ({
  themeStyles:
    color === 'red'
      ? css`
          :host {
            --_color-action: rgb(255, 0, 0) !important;
          }
        `
      : css`
          :host {
            --_color-action: rgb(0, 0, 255) !important;
          }
        `,
});

class ThemedHost extends LitElement {
  static override styles = tokenStyles;
  @property() theme?: string;
  constructor() {
    super();
    new ThemeController(this, () => this.theme, modules);
  }
}
customElements.define('themed-host', ThemedHost);

const action = (element: Element): string => getComputedStyle(element).getPropertyValue('--_color-action').trim();
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

/** A theme whose arrival the test decides; it is asked for when the module that knows the themes has come. */
function pending(name: string): {
  arrive: (color: string) => Promise<void>;
  fail: () => Promise<void>;
  asked: () => number;
} {
  let asked = 0;
  let waiting: PromiseWithResolvers<{ themeStyles: CSSResult }> | undefined;
  modules[name] = () => {
    asked++;
    waiting = Promise.withResolvers();
    return waiting.promise;
  };
  const answer = async (act: (request: NonNullable<typeof waiting>) => void): Promise<void> => {
    for (let tries = 0; tries < 50 && !waiting; tries++) await settled();
    act(waiting!);
    waiting = undefined;
    await settled();
  };
  return {
    arrive: (color) => answer(({ resolve }) => resolve(sheet(color))),
    fail: () => answer(({ reject }) => reject(new Error('offline'))),
    asked: () => asked,
  };
}

async function recordWarnings(act: () => Promise<void>): Promise<string[]> {
  const original = console.warn;
  const lines: string[] = [];
  console.warn = (line: string) => lines.push(line);
  try {
    await act();
  } finally {
    console.warn = original;
  }
  return lines;
}

describe('ThemeController', () => {
  it('looks national until the theme has arrived, then like the theme', async () => {
    const theme = pending('slow');
    const host = await fixture(html`<themed-host theme="slow"></themed-host>`);
    expect(action(host)).to.contain('light-dark(#12614c');
    await theme.arrive('red');
    expect(action(host)).to.equal('rgb(255, 0, 0)');
  });

  it('does not let a late theme replace a newer choice', async () => {
    const [late, newer] = [pending('late'), pending('newer')];
    const host = await fixture<ThemedHost>(html`<themed-host theme="late"></themed-host>`);
    host.theme = 'newer';
    await host.updateComplete;
    await newer.arrive('blue');
    await late.arrive('red');
    expect(action(host)).to.equal('rgb(0, 0, 255)');
  });

  it('goes back to national when the theme is taken away', async () => {
    const theme = pending('gone');
    const host = await fixture<ThemedHost>(html`<themed-host theme="gone"></themed-host>`);
    await theme.arrive('red');
    host.removeAttribute('theme');
    await host.updateComplete;
    expect(action(host)).to.contain('light-dark(#12614c');
  });

  it('warns once about an unknown theme, naming the accepted ones, and stays national', async () => {
    const lines = await recordWarnings(async () => {
      const host = await fixture(html`<themed-host theme="constructor"></themed-host>`);
      await fixture(html`<themed-host theme="constructor"></themed-host>`);
      await settled();
      expect(action(host)).to.contain('light-dark(#12614c');
    });
    expect(lines.length).to.equal(1);
    expect(lines[0]).to.match(/<themed-host>.*"constructor".*national, host, slow/);
  });

  it('stays national when a theme cannot be loaded, and tries again at the next change', async () => {
    const theme = pending('broken');
    let host!: ThemedHost;
    const lines = await recordWarnings(async () => {
      host = await fixture<ThemedHost>(html`<themed-host theme="broken"></themed-host>`);
      await theme.fail();
    });
    expect(lines.length).to.equal(1);
    expect(action(host)).to.contain('light-dark(#12614c');
    host.requestUpdate();
    await host.updateComplete;
    expect(theme.asked()).to.equal(1);
    host.theme = 'national';
    await host.updateComplete;
    host.theme = 'broken';
    await host.updateComplete;
    await theme.arrive('red');
    expect(action(host)).to.equal('rgb(255, 0, 0)');
  });

  it('takes the theme off with the host and puts it back when the host returns', async () => {
    const theme = pending('moved');
    const host = await fixture<ThemedHost>(html`<themed-host theme="moved"></themed-host>`);
    await theme.arrive('red');
    const parent = host.parentElement!;
    const before = host.shadowRoot?.adoptedStyleSheets.length;
    host.remove();
    expect(host.shadowRoot?.adoptedStyleSheets.length).to.equal((before ?? 0) - 1);
    parent.append(host);
    await theme.arrive('red');
    expect(action(host)).to.equal('rgb(255, 0, 0)');
    expect(host.shadowRoot?.adoptedStyleSheets.length).to.equal(before);
  });
});

describe('lc-theme', () => {
  const colorOf = (element: Element, name: string): string => {
    const probe = document.createElement('span');
    element.append(probe);
    const page = new CSSStyleSheet();
    page.replaceSync(`lc-theme > span { color: var(--_${name}) }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
    const { color } = getComputedStyle(probe);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== page);
    return color;
  };

  it('gives light or dark tokens by its scheme', async () => {
    const light = await fixture(html`<lc-theme scheme="light"></lc-theme>`);
    const dark = await fixture(html`<lc-theme scheme="dark"></lc-theme>`);
    expect(colorOf(light, 'color-surface')).to.equal('rgb(253, 250, 245)');
    expect(colorOf(dark, 'color-surface')).to.equal('rgb(32, 28, 24)');
  });

  it('loads a real partner theme', async () => {
    const element = await fixture<LcTheme>(html`<lc-theme theme="veerhaven" scheme="light"></lc-theme>`);
    for (let tries = 0; tries < 50 && colorOf(element, 'color-action') !== 'rgb(15, 95, 102)'; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(colorOf(element, 'color-action')).to.equal('rgb(15, 95, 102)');
    expect(colorOf(element, 'color-brand'), 'locked').to.equal('rgb(13, 75, 60)');
  });

  it('lets a page set an open token but not a locked one, not even with !important', async () => {
    const element = await fixture(html`<lc-theme scheme="light"></lc-theme>`);
    const page = new CSSStyleSheet();
    page.replaceSync(`lc-theme {
      --lc-color-action: rgb(1, 2, 3);
      --lc-color-brand: red !important;
      --_color-brand: red !important;
      --_color-error: red !important;
      --lc-radius-m: 99px;
    }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
    expect(colorOf(element, 'color-action')).to.equal('rgb(1, 2, 3)');
    expect(colorOf(element, 'color-brand')).to.equal('rgb(13, 75, 60)');
    expect(colorOf(element, 'color-error')).to.equal('rgb(176, 42, 28)');
    expect(getComputedStyle(element).getPropertyValue('--_radius-m')).to.equal('min(99px,16px)');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== page);
  });

  it('keeps text readable on a page with a small root size', async () => {
    const page = new CSSStyleSheet();
    page.replaceSync('html { font-size: 62.5% }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
    const element = await fixture(html`<lc-theme>tekst</lc-theme>`);
    expect(getComputedStyle(element).fontSize).to.equal('17px');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== page);
  });
});
