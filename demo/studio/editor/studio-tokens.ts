import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { elementStyles, LcElement } from '../../../src/elements/lc-element.ts';
import type { Token } from '../../../tokens/dtcg.ts';
import type { ContrastResult } from '../../../tokens/policy.ts';
import { passes, type Engine } from '../engine/engine.ts';
import { rolesValues } from '../engine/roles.ts';
import { typefacesOf } from '../engine/typefaces.ts';
import { isColorPair, isFamilies, sameValue, type Draft, type Value } from '../state/draft.ts';
import { colorGroups, label, numberText } from '../texts/labels.ts';
import type { StudioIdentity } from './studio-identity.ts';
import { StudioActionEvent, type StudioValueEvent } from './studio-events.ts';
import { studioStyles } from './studio.styles.ts';
import { tokensStyles } from './studio-tokens.styles.ts';

/** The left side: everything a theme may change, and what it may not. */
export class StudioTokens extends LcElement {
  static override styles = [elementStyles, studioStyles, tokensStyles];

  @property({ attribute: false }) engine!: Engine;
  @property({ attribute: false }) draft!: Draft;
  @property({ attribute: false }) start!: Draft;
  @property({ attribute: false }) contrast: readonly ContrastResult[] = [];

  /** The one colour that the others can follow. */
  @state() private seed?: string;
  @state() private seeding = false;

  protected override render(): TemplateResult {
    const { profile, logo } = this.draft;
    return html`
      <section aria-labelledby="colors">
        <h2 id="colors">Kleuren</h2>
        ${this.#seedView()}
        ${colorGroups.map(
          ({ title, paths }) =>
            html`<div class="group" role="group" aria-label=${title}>
              <div class="columns">
                <h3>${title}</h3>
                <span aria-hidden="true">licht</span>
                <span aria-hidden="true">donker</span>
              </div>
              ${paths.map((path) => this.#color(path))}
            </div>`,
        )}
      </section>
      <section aria-labelledby="shapes">
        <h2 id="shapes">Hoeken</h2>
        ${this.#open('dimension').map((token) => this.#radius(token))}
      </section>
      <section aria-labelledby="type">
        <h2 id="type">Letters</h2>
        ${this.#open('fontFamily').map((token) => this.#typeface(token))}
      </section>
      <section aria-labelledby="identity">
        <h2 id="identity">Organisatie</h2>
        <studio-identity .profile=${profile} .logo=${logo}></studio-identity>
      </section>
      <section aria-labelledby="locked">
        <h2 id="locked">Vast voor iedereen</h2>
        <p class="quiet">Dit is in het hele netwerk gelijk en kun je niet veranderen.</p>
        <studio-locked .tokens=${this.engine.locked} .all=${this.engine.national}></studio-locked>
      </section>
    `;
  }

  /** Makes a file the logo, when it is safe. */
  async takeLogo(file: File): Promise<void> {
    await this.renderRoot.querySelector<StudioIdentity>('studio-identity')!.take(file);
  }

  #open(type: Token['type']): Token[] {
    return this.engine.open.filter((token) => token.type === type);
  }

  #value(path: string): Value | undefined {
    return this.engine.valueIn(this.draft, path);
  }

  #seedView(): TemplateResult {
    const action = this.#value('color.action');
    const seed = this.seed ?? (isColorPair(action) ? action.light : '#12614c');
    return html`<div class="seed">
      <div>
        <h3>Begin met één kleur</h3>
        <p class="quiet">
          Kies de kleur van je organisatie. De studio maakt er alle elf de kleuren bij, licht en donker.
        </p>
      </div>
      <lc-button
        size="s"
        .expanded=${this.seeding}
        @click=${() => {
          this.seeding = !this.seeding;
        }}
        >Kies één kleur</lc-button
      >
      ${
        this.seeding
          ? html`<studio-picker
                .hex=${seed}
                .about=${'kleur van je organisatie'}
                @studio-value=${({ value }: StudioValueEvent<string>) => {
                  this.seed = value;
                }}
              ></studio-picker>
              <lc-button
                size="s"
                variant="primary"
                @click=${() => {
                  this.#act({ kind: 'set-many', values: rolesValues(seed) });
                }}
                >Maak de kleuren</lc-button
              >`
          : nothing
      }
    </div>`;
  }

  #color(path: string): TemplateResult | typeof nothing {
    const value = this.#value(path);
    if (!isColorPair(value)) return nothing;
    const failing = this.contrast.filter((row) => !passes(row) && (row.token === path || row.against === path));
    return html`<studio-color
      .path=${path}
      .label=${label(path)}
      .value=${value}
      .failing=${failing.map(({ scheme }) => scheme)}
      .limits=${this.engine.national.get(path)?.extension.allowed}
      .changed=${!sameValue(this.draft.values[path], this.start.values[path])}
    ></studio-color>`;
  }

  #radius({ path, extension }: Token): TemplateResult {
    const value = this.#value(path);
    const { minimum, maximum } = bounds(extension.allowed);
    const px = typeof value === 'number' ? value : minimum;
    return html`<studio-slider
      .label=${label(path)}
      .min=${minimum}
      .max=${maximum}
      .step=${1}
      .value=${px}
      .text=${`${numberText(px)} pixels`}
      @studio-value=${({ value, done }: StudioValueEvent<number>) => this.#set(path, value, done)}
    ></studio-slider>`;
  }

  #typeface(token: Token): TemplateResult {
    const value = this.#value(token.path);
    const own = isFamilies(value) ? value : [];
    const options = typefacesOf(token, own);
    return html`<div class="field">
      <label for=${token.path}>${label(token.path)}</label>
      <select
        id=${token.path}
        @change=${({ target }: Event) => {
          this.#set(token.path, options[(target as HTMLSelectElement).selectedIndex]?.families, true);
        }}
      >
        ${options.map(
          ({ label, families }) => html`<option .selected=${families.join() === own.join()}>${label}</option>`,
        )}
      </select>
    </div>`;
  }

  #set(path: string, value: Value | undefined, done: boolean): void {
    this.#act({ kind: 'set', path, value, gesture: path });
    if (done) this.#act({ kind: 'settle' });
  }

  #act(action: ConstructorParameters<typeof StudioActionEvent>[0]): void {
    this.dispatchEvent(new StudioActionEvent(action));
  }
}

function bounds(allowed: unknown): { minimum: number; maximum: number } {
  const { minimum = 0, maximum = 32 } = (allowed ?? {}) as { minimum?: number; maximum?: number };
  return { minimum, maximum };
}
