import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { colorProblem } from '../../../tokens/allowed.ts';
import { fromHex } from '../../../tokens/color.ts';
import type { Allowed, Scheme } from '../../../tokens/dtcg.ts';
import { elementStyles, LcElement } from '../../../src/elements/lc-element.ts';
import type { ColorPair } from '../state/draft.ts';
import { MOST_CHROMA } from '../engine/oklch.ts';
import { schemeLabels } from '../texts/labels.ts';
import { paint } from './paint.ts';
import { StudioActionEvent, type StudioValueEvent } from './studio-events.ts';
import { studioStyles } from './studio.styles.ts';

/** An open colour: its value in the light and in the dark, each with a picker that unfolds. */
export class StudioColor extends LcElement {
  static override styles = [
    elementStyles,
    studioStyles,
    css`
      .row {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 56px 56px;
        align-items: center;
        gap: var(--_space-1);
      }
      .name {
        overflow-wrap: anywhere;
        line-height: var(--_line-height-tight);
      }
      .scheme {
        position: relative;
        display: grid;
        place-items: center;
        block-size: var(--_size-target);
        padding: 3px;
        border: 2px solid transparent;
        border-radius: var(--_radius-m);
        background: none;
        cursor: pointer;
      }
      .scheme:hover {
        border-color: var(--_color-border-control);
      }
      .scheme[aria-expanded='true'] {
        border-color: var(--_color-selected);
      }
      .scheme .swatch {
        inline-size: 100%;
        block-size: 100%;
        border-radius: calc(var(--_radius-m) - 5px);
      }
      .fails {
        position: absolute;
        inset-block-start: -6px;
        inset-inline-end: -6px;
        padding: 2px;
        border-radius: 50%;
        color: var(--_color-error);
        background: var(--_color-surface);
      }
      .tray {
        display: grid;
        gap: var(--_space-3);
        margin-block: var(--_space-2) var(--_space-3);
        padding: var(--_space-4);
        border: 1px solid var(--_color-border);
        border-radius: var(--_radius-m);
        background: var(--_color-surface-raised);
      }
      .outside {
        display: flex;
        gap: var(--_space-2);
        color: var(--_color-error);
      }
    `,
  ];

  @property() path = '';
  @property() label = '';
  @property({ attribute: false }) value: ColorPair = { light: '#000000', dark: '#000000' };
  /** Schemes in which some pair with this colour has too little contrast. */
  @property({ attribute: false }) failing: readonly Scheme[] = [];
  @property({ attribute: false }) limits: Allowed | undefined;
  @property({ type: Boolean }) changed = false;

  @state() private open?: Scheme | undefined;

  protected override render(): TemplateResult {
    return html`<div class="row">
        <span class="name">${this.label}</span>
        ${(['light', 'dark'] as const).map((scheme) => this.#swatch(scheme))}
      </div>
      ${this.open ? this.#tray(this.open) : nothing}`;
  }

  #swatch(scheme: Scheme): TemplateResult {
    const fails = this.failing.includes(scheme);
    const hex = this.value[scheme];
    return html`<button
      type="button"
      class="scheme"
      aria-expanded=${this.open === scheme}
      aria-label=${`${this.label}, ${schemeLabels[scheme]}: ${hex}${fails ? ', te weinig contrast' : ''}`}
      title=${hex}
      @click=${() => (this.open = this.open === scheme ? undefined : scheme)}
    >
      <span class="swatch" ${paint({ '--swatch': hex })}></span>
      ${fails ? html`<lc-icon class="fails" name="warning"></lc-icon>` : nothing}
    </button>`;
  }

  #tray(scheme: Scheme): TemplateResult {
    return html`<div class="tray">
      <h3>${this.label}, ${schemeLabels[scheme]}</h3>
      <studio-picker
        .hex=${this.value[scheme]}
        .about=${`${this.label}, ${schemeLabels[scheme]}`}
        @studio-value=${(event: StudioValueEvent<string>) => this.#pick(scheme, event)}
      ></studio-picker>
      ${this.#outside(scheme)}
      ${
        this.changed
          ? html`<div>
              <button type="button" class="plain" @click=${this.#reset}>Terug naar het begin</button>
            </div>`
          : nothing
      }
    </div>`;
  }

  /** What the network asks of this colour beyond contrast, when it does not hold. */
  #outside(scheme: Scheme): TemplateResult | typeof nothing {
    const value = this.value[scheme];
    if (!colorProblem(fromHex(value), this.limits, scheme)) return nothing;
    return html`<p class="outside" role="alert">
      <lc-icon name="warning"></lc-icon>
      <span>${outsideText(this.limits, scheme)}</span>
    </p>`;
  }

  #pick(scheme: Scheme, { value, done }: StudioValueEvent<string>): void {
    const pair = { ...this.value, [scheme]: value };
    const gesture = `${this.path}.${scheme}`;
    this.dispatchEvent(new StudioActionEvent({ kind: 'set', path: this.path, value: pair, gesture }));
    if (done) this.dispatchEvent(new StudioActionEvent({ kind: 'settle' }));
  }

  #reset = (): void => {
    this.dispatchEvent(new StudioActionEvent({ kind: 'reset', path: this.path }));
  };
}

/** The limits of a colour in words that go with the sliders. */
function outsideText(limits: Allowed | undefined, scheme: Scheme): string {
  if (typeof limits !== 'object' || Array.isArray(limits)) return '';
  const { chroma, lightness } = limits as Extract<Allowed, { chroma?: unknown }>;
  const { minimum, maximum } = lightness?.[scheme] ?? {};
  const percent = (part: number): string => `${Math.round(part * 100)} procent`;
  const rules = [
    minimum !== undefined ? `lichtheid minstens ${percent(minimum)}` : '',
    maximum !== undefined ? `lichtheid hooguit ${percent(maximum)}` : '',
    chroma ? `kleurkracht hooguit ${percent(chroma.maximum / MOST_CHROMA)}` : '',
  ].filter(Boolean);
  return `Deze kleur mag hier niet. Nodig is: ${rules.join(', ')}.`;
}
