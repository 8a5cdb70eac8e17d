import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/elements/brand-mark/define.ts';
import '../../src/elements/button/define.ts';
import '../../src/elements/notice/define.ts';
import '../../src/elements/tag/define.ts';
import '../../src/elements/text-field/define.ts';
import '../../src/theme/define.ts';
import './define.ts';
import { hostPage } from './host-page.ts';
import type { GuardLog } from './page-logs.ts';

const meta: Meta = {
  title: 'Tokens/Wrong use',
  // "Guides/Wrong use" tells the story around them.
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  decorators: [
    (story) => {
      if (!document.adoptedStyleSheets.includes(hostPage)) document.adoptedStyleSheets.push(hostPage);
      return html`<div class="wrong-use" lang="en">${story()}</div>`;
    },
  ],
};

export default meta;

const wrong = (title: string, content: TemplateResult): TemplateResult =>
  html`<section class="side wrong">
    <h3>Don’t: ${title}</h3>
    ${content}
  </section>`;

const right = (title: string, content: TemplateResult): TemplateResult =>
  html`<section class="side">
    <h3>${title}</h3>
    ${content}
  </section>`;

/** The page sets internal and public names, with !important. Nothing of it arrives, except the corner, up to its limit. */
export const LockedTokens: StoryObj = {
  render: () =>
    html`<div class="locked">
      <lc-theme>
        <div class="sides">
          ${right(
            'What visitors see',
            html`<lc-brand-mark></lc-brand-mark>
              <lc-notice tone="error" lang="nl" heading="Dat ging niet goed">Probeer het nog eens.</lc-notice>`,
          )}
          ${wrong(
            'set a locked token',
            html`<in-effect
              .asked=${[
                ['color', 'color-brand', '#c2185b'],
                ['color', 'color-error', '#2e7d32'],
                ['font-size', 'text-m', '9px'],
                ['border-top-left-radius', 'radius-l', '60px'],
              ]}
            ></in-effect>`,
          )}
        </div>
      </lc-theme>
    </div>`,
};

/** White on yellow cannot be read; the guard shows the national colours instead and says so. */
export const LowContrast: StoryObj = {
  render: () =>
    html`<guard-log class="pale">
      <div class="sides">
        ${wrong('white on yellow', html`<div class="wanted" role="img" aria-label="A yellow button with white text"></div>`)}
        ${right(
          'What visitors see',
          html`<lc-theme lang="nl">
            <lc-button variant="primary">Zoek een centrum</lc-button>
            <lc-button>Bekijk de kaart</lc-button>
          </lc-theme>`,
        )}
      </div>
    </guard-log>`,
  // The guard is a module that only pages with colours of their own load.
  play: async ({ canvasElement }) => {
    const log = canvasElement.querySelector<GuardLog>('guard-log')!;
    while (log.isConnected && log.heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await log.updateComplete;
  },
};

/** Go through the page with Tab: the rule takes the ring from the button of the page, and from nothing of the kit. */
export const FocusOutline: StoryObj = {
  render: () =>
    html`<outline-log class="ringless">
      <div class="sides">
        ${wrong('take outlines away', html`<button class="own-button" type="button">A button of the page</button>`)}
        ${right(
          'What visitors see',
          html`<div lang="nl">
            <lc-text-field label="Plaats of postcode"></lc-text-field>
            <lc-button variant="primary">Zoek een centrum</lc-button>
          </div>`,
        )}
      </div>
    </outline-log>`,
};

const moments = ['maandag 10.00 uur', 'dinsdag 14.00 uur'];

/** Without colour the dots say nothing; words and icons still do. */
export const ColourAlone: StoryObj = {
  render: () =>
    html`<div class="grey">
      <label><input type="checkbox" /> Look at it without colour</label>
      <div class="sides">
        ${wrong(
          'colour as the only sign',
          html`<ul class="moments" lang="nl">
            ${moments.map((moment, index) => html`<li><span class="dot ${index ? 'full' : ''}"></span>${moment}</li>`)}
          </ul>`,
        )}
        ${right(
          'Do: say it, and let colour help',
          html`<div lang="nl">
            <ul class="moments">
              ${moments.map(
                (moment, index) =>
                  html`<li>
                    ${moment} <lc-tag tone=${index ? 'warning' : 'free'}>${index ? 'Vol' : 'Plek vrij'}</lc-tag>
                  </li>`,
              )}
            </ul>
            <lc-notice tone="warning">Dinsdag is vol. Op maandag is nog plek.</lc-notice>
          </div>`,
        )}
      </div>
    </div>`,
};
