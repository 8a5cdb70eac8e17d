import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { SCHEMES } from '../../tokens/dtcg.ts';
import { pageStyles } from './page.styles.ts';
import { swatchStyles } from './swatch-sheet.ts';
import { nameOf, NATIONAL, pairsOf, passes, themeNamed, themes, varies, worst, type Measured } from './token-docs.ts';
import { themeChooser, type Choose } from './world-chooser.ts';

interface Row {
  id: string;
  pairs: Measured[];
}

const rows: Row[] = themes.map(({ id }) => ({ id, pairs: SCHEMES.flatMap((scheme) => pairsOf(id, scheme)) }));
const ofScheme = ({ pairs }: Row, scheme: string): Measured[] => pairs.filter((pair) => pair.scheme === scheme);
const sameAs =
  (one: Measured) =>
  (other: Measured): boolean =>
    one.token === other.token && one.against === other.against && one.scheme === other.scheme;

/** The region in which a pair is tightest. */
function tightest(pair: Measured): { id: string; ratio: number } {
  const all = rows.map(({ id, pairs }) => ({ id, ratio: pairs.find(sameAs(pair))!.ratio }));
  return all.reduce((least, one) => (one.ratio < least.ratio ? one : least));
}

/** The contrast of every pair in every region: the worst of each, and all of them. */
export class ContrastReport extends LitElement {
  static override styles = [
    pageStyles,
    swatchStyles,
    css`
      .pair {
        vertical-align: middle;
        margin-inline-end: var(--_space-2);
      }
      .scroll {
        margin-block-end: var(--_space-6);
      }
      .all {
        max-block-size: 80vh;
        overflow: auto;
      }
      .all thead th {
        position: sticky;
        inset-block-start: 0;
        min-inline-size: 9em;
        background: var(--_color-surface-raised);
      }
      .all tbody th {
        position: sticky;
        inset-inline-start: 0;
        background: var(--_color-surface-raised);
      }
      .failed {
        color: var(--_color-error);
        font-weight: var(--_font-weight-bold);
      }
    `,
  ];

  @property() theme = NATIONAL;
  @property({ attribute: false }) choose: Choose = () => undefined;

  @state() private showAll = false;

  protected override render(): TemplateResult {
    const all = rows.flatMap(({ pairs }) => pairs);
    const failed = all.filter((pair) => !passes(pair)).length;
    return html`
      <h1>Contrast</h1>
      <p>
        ${all.length} ratios: ${themes.length} themes, ${all.length / themes.length / 2} pairs, light and dark.
        ${failed ? `${failed} are too low.` : 'Every one passes.'} WCAG 2.2, computed by the build from the colours as
        they are painted, rounded down. A theme below a minimum does not build.
      </p>
      ${this.#renderWorst()}
      <h2>One region or partner</h2>
      <div class="controls">${themeChooser(this.theme, this.choose)}</div>
      ${this.#renderPairs()}
      <h2>Every region and every pair</h2>
      <details @toggle=${(event: Event) => (this.showAll = (event.target as HTMLDetailsElement).open)}>
        <summary>Show the whole table</summary>
        ${this.showAll ? this.#renderAll() : nothing}
      </details>
    `;
  }

  #renderWorst(): TemplateResult {
    return html`<div class="scroll" role="region" tabindex="0" aria-label="Tightest pair of every region">
      <table>
        <caption>
          The pair nearest to its minimum, of those in which the region has a say
        </caption>
        <thead>
          <tr>
            <th scope="col">Region or partner</th>
            <th scope="col">Tightest in light</th>
            <th scope="col">Tightest in dark</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${themeNamed(row.id).profile.name}</th>
                ${SCHEMES.map((scheme) => html`<td>${inWords(worst(ofScheme(row, scheme).filter(varies))!)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #renderPairs(): TemplateResult {
    const row = rows.find(({ id }) => id === this.theme) ?? rows[0]!;
    const { name } = themeNamed(row.id).profile;
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${`Every pair of ${name}`}>
      <table>
        <caption>
          Every pair of ${name}, and the region where that pair is tightest
        </caption>
        <thead>
          <tr>
            <th scope="col">Pair</th>
            <th scope="col">At least</th>
            <th scope="col">Light</th>
            <th scope="col">Dark</th>
            <th scope="col">Tightest of all, light</th>
            <th scope="col">Tightest of all, dark</th>
          </tr>
        </thead>
        <tbody>
          ${ofScheme(row, 'light').map((light) => {
            const both = [light, row.pairs.find(sameAs({ ...light, scheme: 'dark' }))!];
            return html`<tr>
              <th scope="row">
                <span class="pair" data-front=${light.token} data-back=${light.against} aria-hidden="true"></span>
                ${pairName(light)}
              </th>
              <td>${light.minimum}</td>
              ${both.map(ratioCell)}
              ${both.map((pair) => {
                const { id, ratio } = tightest(pair);
                return html`<td>${ratio.toFixed(2)}${varies(pair) ? `, ${themeNamed(id).profile.name}` : ''}</td>`;
              })}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }

  #renderAll(): TemplateResult {
    const columns = ofScheme(rows[0]!, 'light').filter(varies);
    return html`<div class="scroll all" role="region" tabindex="0" aria-label="Every region and every pair">
      <table>
        <caption>
          Light / dark. Pairs between locked tokens are the same everywhere and left out
        </caption>
        <thead>
          <tr>
            <th scope="col">Region or partner</th>
            ${columns.map((pair) => html`<th scope="col">${pairName(pair)}, ${pair.minimum}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${themeNamed(row.id).profile.name}</th>
                ${columns.map((column) => {
                  const both = SCHEMES.map((scheme) => row.pairs.find(sameAs({ ...column, scheme }))!);
                  return html`<td class=${both.every(passes) ? '' : 'failed'}>
                    ${both.map(({ ratio }) => ratio.toFixed(2)).join(' / ')}
                  </td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

const short = (path: string): string => nameOf(path).replace('color-', '');
const pairName = ({ token, against }: Measured): TemplateResult =>
  html`<code>${short(token)} on ${short(against)}</code>`;
const inWords = (pair: Measured): TemplateResult =>
  html`<strong>${pair.ratio.toFixed(2)}</strong> (at least ${pair.minimum}) ${pairName(pair)}`;
const ratioCell = (pair: Measured): TemplateResult =>
  html`<td>
    ${pair.ratio.toFixed(2)}
    <span class="verdict ${passes(pair) ? '' : 'failed'}">${passes(pair) ? 'passes' : 'too low'}</span>
  </td>`;
