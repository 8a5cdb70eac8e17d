import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { elementStyles, focusRing, LcElement } from '../../../src/elements/lc-element.ts';
import { paint } from './paint.ts';
import { StudioValueEvent } from './studio-events.ts';

/** A native slider with its name and value in sight, on a track that may show where it leads. */
export class StudioSlider extends LcElement {
  static override shadowRootOptions: ShadowRootInit = { ...LcElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    elementStyles,
    css`
      :host {
        display: block;
        font-size: var(--_text-s);
      }
      label {
        display: flex;
        justify-content: space-between;
        gap: var(--_space-2);
      }
      output {
        color: var(--_color-text-muted);
        font-variant-numeric: tabular-nums;
      }
      input {
        appearance: none;
        display: block;
        inline-size: 100%;
        block-size: 32px;
        margin: 0;
        border-radius: 16px;
        background: none;
        cursor: pointer;
      }
      input::-webkit-slider-runnable-track {
        block-size: 16px;
        border: 1px solid var(--_color-border-control);
        border-radius: 8px;
        background: var(--track, var(--_color-accent));
        forced-color-adjust: none;
      }
      input::-moz-range-track {
        box-sizing: border-box;
        block-size: 16px;
        border: 1px solid var(--_color-border-control);
        border-radius: 8px;
        background: var(--track, var(--_color-accent));
        forced-color-adjust: none;
      }
      input::-webkit-slider-thumb {
        appearance: none;
        box-sizing: border-box;
        inline-size: 26px;
        block-size: 26px;
        margin-block-start: -6px;
        border: 4px solid #fff;
        border-radius: 50%;
        background: var(--thumb, var(--_color-action));
        box-shadow: 0 0 0 2px #1b2723;
        forced-color-adjust: none;
      }
      input::-moz-range-thumb {
        box-sizing: border-box;
        inline-size: 26px;
        block-size: 26px;
        border: 4px solid #fff;
        border-radius: 50%;
        background: var(--thumb, var(--_color-action));
        box-shadow: 0 0 0 2px #1b2723;
        forced-color-adjust: none;
      }
      input:focus-visible {
        ${focusRing}
      }
    `,
  ];

  @property() label = '';
  /** What the label leaves out for who sees it, such as which colour it is about. */
  @property({ attribute: false }) about = '';
  @property({ type: Number }) min = 0;
  @property({ type: Number }) max = 1;
  @property({ type: Number }) step = 0.01;
  @property({ type: Number }) value = 0;
  /** The value in words. */
  @property({ attribute: false }) text = '';
  /** Colours along the track. */
  @property({ attribute: false }) colors?: readonly string[];
  /** Part of the track, from 0 to 1, that leads somewhere; the rest is hatched. */
  @property({ attribute: false }) reach = 1;
  @property({ attribute: false }) thumb?: string;

  protected override render(): TemplateResult {
    return html`<label for="range"><span>${this.label}</span><output aria-hidden="true">${this.text}</output></label>
      <input
        id="range"
        type="range"
        min=${this.min}
        max=${this.max}
        step=${this.step}
        .value=${String(this.value)}
        aria-label=${this.about ? `${this.label}, ${this.about}` : this.label}
        aria-valuetext=${this.text}
        ${paint(this.#paint)}
        @input=${() => this.#report(false)}
        @change=${() => this.#report(true)}
      />`;
  }

  get #paint(): Record<`--${string}`, string> {
    if (!this.colors) return {};
    const end = `${(Math.min(1, this.reach) * 100).toFixed(1)}%`;
    const hatch = 'repeating-linear-gradient(45deg, #8b8b8b 0 3px, #e4e4e4 3px 7px)';
    const gradient = `linear-gradient(to right, ${this.colors.join(', ')})`;
    return {
      '--track': `${gradient} 0 0 / ${end} 100% no-repeat, ${hatch}`,
      '--thumb': this.thumb ?? '#888888',
    };
  }

  #report(done: boolean): void {
    const value = this.shadowRoot!.querySelector('input')!.valueAsNumber;
    this.dispatchEvent(new StudioValueEvent(value, done));
  }
}
