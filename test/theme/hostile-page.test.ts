import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { directoryOf } from '../../src/data/backends/memory/directory-of.ts';
import { MemoryCentreDirectory } from '../../src/data/backends/memory/memory-centre-directory.ts';
import { widgets } from '../../src/registry.ts';
import '../../src/theme/host-theme/page-theme.ts';
import { tokenStyles } from '../../src/theme/generated/base-tokens.styles.ts';
import { openTokens, type TokenName } from '../../src/theme/generated/token-names.ts';
import { aCentre } from '../support/centres.ts';
import { frames, pageStyle, quietly } from './page.ts';

const allTokens = [...new Set(tokenStyles.cssText.matchAll(/--_([\w-]+):/g))].map(([, name]) => name as TokenName);
const lockedTokens = [...new Set(allTokens)].filter((name) => !(openTokens as readonly string[]).includes(name));

/** Everything that a page can say to take the brand, the sizes and the focus away. */
const hostile = `
  html:root { font-size: 40% !important }
  html, body, * , *::before {
    ${allTokens.map((name) => `--lc-${name}: red !important; --_${name}: red !important;`).join(' ')}
    color: red !important; fill: red !important; stroke: red !important; background: red !important;
    border-color: red !important; outline: 0 solid red !important; box-shadow: none !important;
    caret-color: red !important; accent-color: red !important;
    font: italic 60px/1 cursive !important; letter-spacing: 9px !important; word-spacing: 9px !important;
    text-transform: uppercase !important; text-indent: 50px !important; text-shadow: 0 0 9px red !important;
    min-height: 0 !important; min-width: 0 !important; padding: 0 !important;
    text-decoration: line-through red !important; text-align: right !important; white-space: pre !important;
    -webkit-text-fill-color: red !important; -webkit-text-stroke: 2px red !important; cursor: none !important;
    word-break: break-all !important; list-style: square !important;
  }
  :focus, :focus-visible, :focus-within { outline: none !important; box-shadow: none !important }
  .root, .head, .control, .label, .error, .name, button, input { display: none !important; opacity: 0 !important }
`;

/** What is compared of every element inside a widget. Typefaces and corners are open. */
const properties = `
  display visibility opacity color background-color background-image border-top-color border-top-width
  outline-color outline-style outline-width outline-offset box-shadow font-size font-style font-weight line-height
  letter-spacing word-spacing text-transform text-indent text-shadow text-decoration-line text-align cursor
  white-space-collapse list-style-type -webkit-text-fill-color -webkit-text-stroke-width word-break pointer-events
  min-height min-width padding-top padding-left`
  .trim()
  .split(/\s+/);

const COLORS_HAVE_FADED = 400;

interface Searching {
  search(text: string): Promise<unknown>;
}

interface State {
  readonly name: string;
  /** What a visitor did to come here. */
  readonly reach: (widget: Element) => Promise<void> | void;
}

const untouched: State = { name: 'untouched', reach: () => undefined };
const appear = async (root: ParentNode | null | undefined, selector: string): Promise<HTMLElement> => {
  for (let tries = 0; tries < 100; tries++) {
    const found = root?.querySelector<HTMLElement>(selector);
    if (found) return found;
    await frames(1);
  }
  throw new Error(`${selector} did not appear`);
};

/** By tag; a widget that is not in the list is looked at untouched and with the focus in it. */
const further: Record<string, readonly State[]> = {
  'lc-centre-finder': [
    {
      name: 'with its list',
      async reach(widget) {
        (await appear(widget.shadowRoot, '.starters lc-button')).click();
        const list = await appear(widget.shadowRoot, 'lc-centre-results');
        await appear(list.shadowRoot, '.toggle');
      },
    },
    {
      name: 'with an error',
      async reach(widget) {
        await (widget as unknown as Searching).search('Qwxyz');
        await appear((await appear(widget.shadowRoot, 'lc-combobox')).shadowRoot, '.error');
      },
    },
  ],
  'lc-self-test': [
    {
      name: 'with a question',
      async reach(widget) {
        (await appear(widget.shadowRoot, '.go')).click();
        await appear(widget.shadowRoot, '.asked');
      },
    },
  ],
};

const focused: State = {
  name: 'with the focus in it',
  async reach(widget) {
    (await appear(widget.shadowRoot, '.root :is(lc-combobox, lc-button)')).focus();
  },
};

function deepest(focus: Element | null): HTMLElement | null {
  return focus?.shadowRoot?.activeElement ? deepest(focus.shadowRoot.activeElement) : (focus as HTMLElement | null);
}

/** The widget and everything inside it, through all shadow roots, with its looks. */
function looks(widget: Element): string[] {
  const found: string[] = [];
  const visit = (root: ShadowRoot, path: string): void => {
    for (const element of root.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      const seen = element instanceof SVGGeometryElement ? [...properties, 'fill', 'stroke'] : properties;
      const name = `${path} ${element.localName}.${element.getAttribute('class') ?? ''}`;
      // What the page puts in a slot is its own, and so are custom elements themselves, but not what is in them.
      if (!element.shadowRoot)
        found.push(`${name} { ${seen.map((key) => `${key}: ${style.getPropertyValue(key)}`).join('; ')} }`);
      else visit(element.shadowRoot, name);
    }
  };
  visit(widget.shadowRoot!, widget.localName);
  return found;
}

const tokensOf = (widget: Element): Record<string, string> => {
  const style = getComputedStyle(widget);
  return Object.fromEntries(lockedTokens.map((name) => [name, style.getPropertyValue(`--_${name}`)]));
};

async function visit(
  tag: string,
  state: State,
): Promise<{ tokens: Record<string, string>; looks: string[]; arch: string }> {
  localStorage.clear();
  const widget = await fixture<HTMLElement>(
    staticHtml`<${unsafeStatic(tag)} theme="national" font="system"></${unsafeStatic(tag)}>`,
  );
  if ('source' in widget) widget.source = new MemoryCentreDirectory({ directory: directoryOf([aCentre()]) });
  await appear(widget.shadowRoot, '.root button, .root lc-button, .root lc-combobox');
  // After a key press the browser shows where the focus is; where this one put it differs.
  await sendKeys({ press: 'Tab' });
  deepest(document.activeElement)?.blur();
  await state.reach(widget);
  await new Promise((resolve) => setTimeout(resolve, COLORS_HAVE_FADED));
  const root = widget.shadowRoot!.querySelector('.root')!;
  return { tokens: tokensOf(widget), looks: looks(widget), arch: getComputedStyle(root).borderStartStartRadius };
}

describe('a hostile page', () => {
  for (const { tag, load } of widgets) {
    for (const state of [untouched, focused, ...(further[tag] ?? [])]) {
      it(`changes nothing that is locked in <${tag}> ${state.name}`, async function () {
        this.timeout(20_000);
        await load();
        let calm!: Awaited<ReturnType<typeof visit>>;
        let attacked!: typeof calm;
        await quietly(async () => {
          calm = await pageStyle(':root { color-scheme: light }', () => visit(tag, state));
          attacked = await pageStyle(`:root { color-scheme: light } ${hostile}`, () => visit(tag, state));
        });
        expect(calm.looks.length).to.be.above(10);
        expect(calm.arch).to.equal('48px');
        expect(Object.values(calm.tokens)).not.to.include('');
        expect(attacked.tokens).to.deep.equal(calm.tokens);
        expect(attacked.arch).to.equal(calm.arch);
        const changed = attacked.looks.filter((look, index) => look !== calm.looks[index]);
        expect(changed.map((look) => difference(look, calm.looks[attacked.looks.indexOf(look)]))).to.deep.equal([]);
      });
    }
  }

  it('would be noticed: what is open does change', async () => {
    const plain = await fixture(html`<lc-theme theme="national"></lc-theme>`);
    expect(getComputedStyle(plain).fontFamily).not.to.contain('red');
    await quietly(() =>
      pageStyle(hostile, async () => {
        await frames();
        expect(getComputedStyle(plain).getPropertyValue('--_font-family')).to.equal('red');
      }),
    );
  });
});

function difference(found: string, expected = ''): string {
  const parts = (look: string): string[] => look.split(/[{;] /);
  const before = parts(expected);
  return `${parts(found)[0]}: ${parts(found)
    .filter((part, index) => part !== before[index])
    .join('; ')}`;
}
