import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { elementStyles, LcElement } from '../../../src/elements/lc-element.ts';
import { MOST_CHROMA, mostChroma, onScreen, parts, readHex, stops, toHex, type Oklch } from '../engine/oklch.ts';
import { StudioValueEvent } from './studio-events.ts';
import { studioStyles } from './studio.styles.ts';

/** Picks a colour by lightness, chroma and hue as the eye sees them, or by its hex. */
export class StudioPicker extends LcElement {
  static override styles = [
    elementStyles,
    studioStyles,
    css`
      :host {
        display: grid;
        gap: var(--_space-3);
      }
      .warning {
        display: flex;
        gap: var(--_space-2);
        color: var(--_color-warning);
      }
      .hex {
        grid-template-columns: auto 1fr;
        align-items: center;
        gap: var(--_space-3);
      }
      input[aria-invalid='true'] {
        border: 2px solid var(--_color-error);
      }
      .error {
        color: var(--_color-error);
      }
    `,
  ];

  @property() hex = '#000000';
  /** What the colour is for, for who does not see where the sliders stand. */
  @property({ attribute: false }) about = '';

  /** Where the sliders are, which may be beyond what screens show. */
  @state() private at: Oklch = { lightness: 0, chroma: 0, hue: 0 };
  @state() private mistyped = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What the sliders made is not read back: rounding would make them tremble.
    if (changed.has('hex') && toHex(this.at) !== this.hex) {
      this.at = parts(this.hex, this.at.hue);
      this.mistyped = false;
    }
  }

  protected override render(): TemplateResult {
    const { lightness, chroma, hue } = this.at;
    const most = mostChroma(lightness, hue);
    const slider = (label: string, part: keyof Oklch, max: number, step: number, text: string, reach: number) =>
      html`<studio-slider
        label=${label}
        .about=${this.about}
        .max=${max}
        .step=${step}
        .value=${this.at[part]}
        .text=${text}
        .thumb=${this.hex}
        .reach=${reach}
        .colors=${stops(part === 'hue' ? 25 : 11, (position) => ({
          ...this.at,
          [part]: position * (part === 'chroma' ? most : max),
        }))}
        @studio-value=${({ value, done }: StudioValueEvent<number>) => this.#move({ ...this.at, [part]: value }, done)}
      ></studio-slider>`;
    return html`${slider('Lichtheid', 'lightness', 1, 0.005, `${Math.round(lightness * 100)} procent`, 1)}
      ${slider('Kleurkracht', 'chroma', MOST_CHROMA, 0.002, `${Math.round((chroma / MOST_CHROMA) * 100)} procent`, most / MOST_CHROMA)}
      ${slider('Tint', 'hue', 359, 1, `${Math.round(hue)} graden`, 1)}
      ${
        onScreen(this.at)
          ? nothing
          : html`<p class="warning">
              <lc-icon name="warning"></lc-icon>
              <span>Zo fel kan een scherm niet. Je krijgt de felste kleur die wel kan: ${this.hex}.</span>
            </p>`
      }
      <div class="field hex">
        <label for="hex">Hex</label>
        <input
          id="hex"
          type="text"
          spellcheck="false"
          autocomplete="off"
          maxlength="7"
          .value=${this.hex}
          aria-label=${`Hex, ${this.about}`}
          aria-invalid=${this.mistyped}
          aria-describedby="hex-error"
          @change=${this.#onHex}
        />
      </div>
      <p class="error" id="hex-error" aria-live="polite">
        ${this.mistyped ? 'Schrijf een kleur als #0f5f66.' : nothing}
      </p>`;
  }

  #move(to: Oklch, done: boolean): void {
    this.at = to;
    this.mistyped = false;
    this.dispatchEvent(new StudioValueEvent(toHex(to), done));
  }

  #onHex = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const hex = readHex(field.value);
    this.mistyped = hex === undefined;
    if (hex) {
      this.at = parts(hex, this.at.hue);
      field.value = hex;
      this.dispatchEvent(new StudioValueEvent(hex, true));
    }
  };
}
