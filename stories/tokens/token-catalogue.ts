import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LcTextField } from '../../src/elements/text-field/text-field.ts';
import '../../src/elements/text-field/define.ts';
import type { Scheme } from '../../tokens/dtcg.ts';
import { pageStyles } from './page.styles.ts';
import { swatchStyles } from './swatch-sheet.ts';
import {
  allowedInWords,
  nameOf,
  NATIONAL,
  pairsWith,
  passes,
  themeNamed,
  tokens,
  valueOf,
  worst,
  type Measured,
  type TokenDocs,
} from './token-docs.ts';
import { schemeChooser, themeChooser, type Choose } from './world-chooser.ts';

const groups: Record<string, RegExp> = {
  Colour: /^color\./,
  Type: /^(font|text|line-height)/,
  Corners: /^radius\./,
  'Space and size': /^(space|size|border)/,
  Motion: /^(duration|easing)/,
  Shadow: /^shadow\./,
};

const filters: Record<string, (token: TokenDocs, theme: string) => boolean> = {
  'All tokens': () => true,
  'Open: a partner may set it': ({ policy }) => policy === 'open',
  'Locked: the same everywhere': ({ policy }) => policy === 'locked',
  'Set by this region or partner': ({ path }, theme) => themeNamed(theme).overridden.includes(path),
};

/** Every token with its value, rules and contrast in one theme and scheme. */
export class TokenCatalogue extends LitElement {
  static override styles = [
    pageStyles,
    swatchStyles,
    css`
      .tokens {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 480px), 1fr));
        gap: var(--_space-3);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .token {
        display: grid;
        grid-template-columns: 72px minmax(0, 1fr);
        gap: var(--_space-1) var(--_space-4);
        align-items: start;
        align-content: start;
        padding: var(--_space-4);
        border: 1px solid var(--_color-border);
        border-radius: var(--_radius-m);
        background: var(--_color-surface-raised);
      }
      .token > :not(.swatch) {
        grid-column: 2;
      }
      .token > .swatch {
        grid-row: 1 / span 3;
        overflow: hidden;
      }
      .token p {
        margin: 0;
      }
      h3 {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-2);
        align-items: center;
        margin: 0;
      }
      h3 code {
        font-size: var(--_text-m);
      }
      .policy {
        padding: 0 var(--_space-2);
        border: 1px solid currentcolor;
        border-radius: var(--_radius-pill);
        font: var(--_font-weight-medium) var(--_text-s) / var(--_line-height) var(--_font-family);
      }
      .open {
        border-color: transparent;
        background: var(--_color-accent);
        color: var(--_color-on-accent);
      }
      dl {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: 0 var(--_space-3);
        margin: 0;
        font-size: var(--_text-s);
      }
      dt {
        color: var(--_color-text-muted);
      }
      dd {
        margin: 0;
      }
      .pairs {
        display: grid;
        gap: var(--_space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .pairs li {
        display: flex;
        gap: var(--_space-3);
        align-items: center;
      }
      details {
        font-size: var(--_text-s);
      }
    `,
  ];

  @property() theme = NATIONAL;
  @property() scheme: Scheme = 'light';
  @property({ attribute: false }) choose: Choose = () => undefined;

  @state() private query = '';
  @state() private filter = 'All tokens';

  get #found(): TokenDocs[] {
    const words = this.query.toLowerCase().split(/\s+/);
    return tokens.filter((token) => {
      const { name, description, usedIn } = token;
      const text = [name, description, ...usedIn, valueOf(token, this.theme, this.scheme)].join(' ').toLowerCase();
      return filters[this.filter]!(token, this.theme) && words.every((word) => text.includes(word));
    });
  }

  protected override render(): TemplateResult {
    const found = this.#found;
    return html`
      <h1>All tokens</h1>
      <p>
        An open token can be set in a theme, or on a page as <code>--lc-name</code>. A locked one cannot: it makes the
        network recognisable and readable.
      </p>
      <div class="controls" role="search">
        <lc-text-field
          type="search"
          label="Find a token"
          hint="Name, use, element or value"
          @input=${(event: Event) => (this.query = (event.target as LcTextField).value)}
        ></lc-text-field>
        <div class="select">
          <label for="filter">Show</label>
          <select id="filter" @change=${(event: Event) => (this.filter = (event.target as HTMLSelectElement).value)}>
            ${Object.keys(filters).map((filter) => html`<option>${filter}</option>`)}
          </select>
        </div>
        ${themeChooser(this.theme, this.choose)} ${schemeChooser(this.scheme, this.choose)}
      </div>
      <p role="status">
        ${found.length} of ${tokens.length} tokens, as in ${themeNamed(this.theme).profile.name}, ${this.scheme}
      </p>
      ${Object.entries(groups).map(([title, pattern]) =>
        this.#renderGroup(
          title,
          found.filter(({ path }) => pattern.test(path)),
        ),
      )}
    `;
  }

  #renderGroup(title: string, group: TokenDocs[]): TemplateResult | typeof nothing {
    if (group.length === 0) return nothing;
    return html`<h2>${title}</h2>
      <ul class="tokens">
        ${group.map((token) => this.#renderToken(token))}
      </ul>`;
  }

  #renderToken(token: TokenDocs): TemplateResult {
    const { name, path, type, policy, description, deprecated, usedIn } = token;
    const allowed = allowedInWords(token);
    const own = themeNamed(this.theme).overridden.includes(path);
    const pairs = pairsWith(path, this.theme, this.scheme);
    const motion = type === 'duration' || type === 'cubicBezier';
    return html`<li class="token">
      <span class="swatch ${motion ? 'motion' : ''}" data-token=${path} aria-hidden="true"
        >${/^(text|font|line)/.test(path) ? 'Aa' : nothing}</span
      >
      <h3><code>${name}</code> <span class="policy ${policy ?? ''}">${policy}</span></h3>
      <p>${description}</p>
      <dl>
        <dt>Value</dt>
        <dd><code>${valueOf(token, this.theme, this.scheme)}</code>${own ? ', set by this theme' : nothing}</dd>
        ${
          allowed
            ? html`<dt>Allowed</dt>
                <dd>${allowed}</dd>`
            : nothing
        }
        ${
          usedIn.length > 0
            ? html`<dt>Used in</dt>
                <dd>${usedIn.join(', ')}</dd>`
            : nothing
        }
        ${
          deprecated
            ? html`<dt>Deprecated</dt>
                <dd>${deprecated}</dd>`
            : nothing
        }
      </dl>
      ${pairs.length > 0 ? this.#renderPairs(path, pairs) : nothing}
    </li>`;
  }

  #renderPairs(path: string, pairs: Measured[]): TemplateResult {
    const failed = pairs.filter((pair) => !passes(pair)).length;
    return html`<details>
      <summary>
        ${pairs.length} contrast ${pairs.length === 1 ? 'pair' : 'pairs'}, tightest ${worst(pairs)!.ratio.toFixed(2)}:
        <span class="verdict ${failed ? 'failed' : ''}">${failed ? `${failed} too low` : 'all pass'}</span>
      </summary>
      <ul class="pairs">
        ${pairs.map(({ token, against, ratio, minimum }) => {
          const isFront = token === path;
          const good = ratio >= minimum;
          return html`<li>
            <span class="pair" data-front=${token} data-back=${against} aria-hidden="true"></span>
            <span>
              ${isFront ? 'on' : 'under'} <code>${nameOf(isFront ? against : token)}</code>: ${ratio.toFixed(2)}
              <span class="muted">(at least ${minimum})</span>
              <span class="verdict ${good ? '' : 'failed'}">${good ? 'passes' : 'too low'}</span>
            </span>
          </li>`;
        })}
      </ul>
    </details>`;
  }
}
