import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { elementStyles, LcElement } from '../../../src/elements/lc-element.ts';
import type { TokenMap } from '../../../tokens/dtcg.ts';
import type { ContrastResult } from '../../../tokens/policy.ts';
import { colorIn, passes, type Engine } from '../engine/engine.ts';
import { fixAll, fixedValue, repairs, type Fix, type Repair } from '../engine/fixes.ts';
import type { Draft } from '../state/draft.ts';
import { label, numberText, ratioText, schemeLabels } from '../texts/labels.ts';
import { paint } from './paint.ts';
import { contrastStyles } from './studio-contrast.styles.ts';
import { StudioActionEvent } from './studio-events.ts';
import { studioStyles } from './studio.styles.ts';

const PAUSE = 120;

/** Every pair of colours that must stay apart, in the light and in the dark, and what to do about one that does not. */
export class StudioContrast extends LcElement {
  static override styles = [elementStyles, studioStyles, contrastStyles];

  @property({ attribute: false }) engine!: Engine;
  @property({ attribute: false }) draft!: Draft;
  @property({ attribute: false }) contrast: readonly ContrastResult[] = [];

  /** What would mend the pairs that fail; found once the designer lets go, as it takes a while. */
  @state() private repairs: readonly Repair[] = [];
  /** Also the pairs of which both sides are locked. */
  @state() private all = false;

  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('draft')) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const failing = this.contrast.filter((row) => !passes(row));
      this.repairs = repairs(this.engine, this.draft, failing);
    }, PAUSE);
  }

  protected override render(): TemplateResult {
    const failing = this.contrast.filter((row) => !passes(row));
    const shown = this.all ? this.contrast : this.contrast.filter((row) => this.#canChange(row));
    const tokens = this.engine.tokensOf(this.draft);
    return html`<div class="summary ${failing.length > 0 ? 'bad' : 'good'}">
        <lc-icon name=${failing.length > 0 ? 'warning' : 'success'}></lc-icon>
        <p>
          <strong>${this.contrast.length - failing.length} van ${this.contrast.length}</strong> combinaties zijn goed
          leesbaar.
        </p>
      </div>
      ${failing.length > 0 ? this.#repairsView(failing.length > 1) : nothing}
      <label class="all">
        <input type="checkbox" .checked=${this.all} @change=${() => (this.all = !this.all)} />
        Toon ook combinaties van vaste kleuren
      </label>
      <table>
        <caption class="sr">
          Contrast per combinatie, in licht en donker
        </caption>
        <thead>
          <tr>
            <th scope="col">Combinatie</th>
            <th scope="col">Licht</th>
            <th scope="col">Donker</th>
          </tr>
        </thead>
        <tbody>
          ${pairs(this.#ownFirst(shown)).map(([light, dark]) => this.#row(light, dark, tokens))}
        </tbody>
      </table>`;
  }

  /** What the designer works on comes before what only stands on it. */
  #ownFirst(rows: readonly ContrastResult[]): ContrastResult[] {
    const own = (row: ContrastResult) => this.engine.open.some(({ path }) => path === row.token);
    return [...rows.filter(own), ...rows.filter((row) => !own(row))];
  }

  #canChange({ token, against }: ContrastResult): boolean {
    return this.engine.open.some(({ path }) => path === token || path === against);
  }

  #repairsView(several: boolean): TemplateResult {
    return html`<div class="repairs">
      <p class="quiet">Zolang dit zo is, tonen de widgets op die plek de landelijke kleur.</p>
      <ul>
        ${this.repairs.map((repair) => this.#repair(repair))}
      </ul>
      ${
        several
          ? html`<lc-button variant="primary" size="s" block @click=${this.#fixAll}>Los alles op</lc-button>`
          : nothing
      }
    </div>`;
  }

  #repair({ fix, rows }: Repair): TemplateResult {
    const title = fix ? `${label(fix.path)}, ${schemeLabels[fix.scheme]}` : 'Nog niet op te lossen';
    return html`<li class="repair">
      <h3>${title}</h3>
      <ul>
        ${rows.map(
          ({ token, against, scheme, ratio, minimum }) =>
            html`<li>
              ${label(token)} op ${label(against).toLowerCase()}${fix ? nothing : `, ${schemeLabels[scheme]}`}:
              <strong>${ratioText(ratio)}</strong>, nodig is ${numberText(minimum)}
            </li>`,
        )}
      </ul>
      ${
        fix
          ? html`<button
              type="button"
              class="take"
              aria-label=${`Neem ${fix.to} voor ${title}`}
              @click=${() => this.#take(fix)}
            >
              <span class="swatch" ${paint({ '--swatch': fix.from })}></span>
              <lc-icon name="chevron-end"></lc-icon>
              <span class="swatch" ${paint({ '--swatch': fix.to })}></span>
              <span>Neem ${fix.to}</span>
            </button>`
          : html`<p class="quiet">Los eerst de andere kleuren op.</p>`
      }
    </li>`;
  }

  #row(light: ContrastResult, dark: ContrastResult, tokens: TokenMap): TemplateResult {
    return html`<tr>
      <th scope="row">
        ${label(light.token)}
        <span class="quiet">op ${label(light.against).toLowerCase()}, minstens ${numberText(light.minimum)}</span>
      </th>
      ${[light, dark].map(
        (row) =>
          html`<td class=${passes(row) ? 'pass' : 'fail'}>
            ${this.#sample(row, tokens)}
            <span class="ratio"
              ><lc-icon name=${passes(row) ? 'check' : 'close'} label=${passes(row) ? 'Goed' : 'Te weinig'}></lc-icon
              >${Number.isNaN(row.ratio) ? '–' : ratioText(row.ratio)}</span
            >
          </td>`,
      )}
    </tr>`;
  }

  #sample({ token, against, scheme }: ContrastResult, tokens: TokenMap): TemplateResult {
    const colors = {
      '--front': colorIn(tokens, token, scheme) ?? 'transparent',
      '--back': colorIn(tokens, against, scheme) ?? 'transparent',
    } as const;
    return html`<span class="sample" aria-hidden="true" ${paint(colors)}></span>`;
  }

  #take(fix: Fix): void {
    const value = fixedValue(this.engine, this.draft, fix);
    this.dispatchEvent(new StudioActionEvent({ kind: 'set', path: fix.path, value }));
  }

  #fixAll = (): void => {
    this.dispatchEvent(new StudioActionEvent({ kind: 'set-many', values: fixAll(this.engine, this.draft) }));
  };
}

/** The table gives light and dark of a pair one after the other. */
function pairs(rows: readonly ContrastResult[]): [ContrastResult, ContrastResult][] {
  const light = rows.filter(({ scheme }) => scheme === 'light');
  return light.flatMap((row) => {
    const dark = rows.find((other) => {
      return other.scheme === 'dark' && other.token === row.token && other.against === row.against;
    });
    return dark ? [[row, dark]] : [];
  });
}
