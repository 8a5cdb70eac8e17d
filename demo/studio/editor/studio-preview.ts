import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { elementStyles, LcElement } from '../../../src/elements/lc-element.ts';
import type { Scheme } from '../../../tokens/dtcg.ts';
import { customProperties } from '../engine/export.ts';
import { isReady, type PreviewMessage, type Scene } from '../preview/message.ts';
import type { Draft } from '../state/draft.ts';
import { previewStyles } from './studio-preview.styles.ts';
import { studioStyles } from './studio.styles.ts';

type Option<Value> = readonly [value: Value, label: string];

const SCENES: readonly Option<Scene>[] = [
  ['elements', 'Bouwstenen'],
  ['centre-finder', 'Zoeker'],
  ['self-test', 'Zelftest'],
];
const SCHEMES: readonly Option<Scheme | 'both'>[] = [
  ['light', 'Licht'],
  ['dark', 'Donker'],
  ['both', 'Naast elkaar'],
];
/** The real widgets with the draft on, in frames of their own that never load again while the designer works. */
export class StudioPreview extends LcElement {
  static override styles = [elementStyles, studioStyles, previewStyles];

  @property({ attribute: false }) draft!: Draft;

  @state() private scene: Scene = 'elements';
  @state() private scheme: Scheme | 'both' = 'light';
  @state() private mobile = false;
  @state() private arabic = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.#onMessage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.#onMessage);
  }

  protected override render(): TemplateResult {
    const schemes: readonly Scheme[] = this.scheme === 'both' ? ['light', 'dark'] : [this.scheme];
    return html`<div class="bar">
        ${this.#choice('Wat', SCENES, this.scene, (value) => (this.scene = value))}
        ${this.#choice('Kleurstand', SCHEMES, this.scheme, (value) => (this.scheme = value))}
        <div class="choice">
          ${this.#toggle('Mobiel', this.mobile, () => (this.mobile = !this.mobile))}
          ${this.#toggle('Arabisch', this.arabic, () => (this.arabic = !this.arabic))}
        </div>
      </div>
      <div class="stage ${this.mobile ? 'mobile' : ''} ${schemes.length > 1 ? 'both' : ''}">
        ${schemes.map(
          (scheme, index) =>
            html`<iframe
              class=${scheme}
              data-scheme=${scheme}
              src="/studio/preview/"
              title=${index === 0 ? 'Voorbeeld' : 'Voorbeeld in het donker'}
            ></iframe>`,
        )}
      </div>`;
  }

  #choice<Value extends string>(
    legend: string,
    options: readonly Option<Value>[],
    chosen: Value,
    choose: (value: Value) => void,
  ): TemplateResult {
    return html`<fieldset class="choice">
      <legend class="sr">${legend}</legend>
      ${options.map(
        ([value, label]) =>
          html`<label
            ><input
              type="radio"
              name=${legend}
              .value=${value}
              .checked=${value === chosen}
              @change=${() => choose(value)}
            /><span>${label}</span></label
          >`,
      )}
    </fieldset>`;
  }

  #toggle(label: string, on: boolean, turn: () => void): TemplateResult {
    return html`<label><input type="checkbox" .checked=${on} @change=${turn} /><span>${label}</span></label>`;
  }

  protected override updated(_changed: PropertyValues): void {
    for (const frame of this.#frames) this.#send(frame);
  }

  get #frames(): HTMLIFrameElement[] {
    return [...this.renderRoot.querySelectorAll('iframe')];
  }

  #onMessage = ({ source, origin, data }: MessageEvent<unknown>): void => {
    const frame = this.#frames.find(({ contentWindow }) => contentWindow === source);
    if (frame && origin === location.origin && isReady(data)) this.#send(frame);
  };

  #send(frame: HTMLIFrameElement): void {
    const { profile, logo } = this.draft;
    const message: PreviewMessage = {
      kind: 'preview',
      scene: this.scene,
      scheme: frame.dataset['scheme'] as Scheme,
      language: this.arabic ? 'ar' : 'nl',
      properties: Object.fromEntries(customProperties(this.draft)),
      name: profile.name,
      formal: profile.tone === 'formal',
      logo,
    };
    frame.contentWindow?.postMessage(message, location.origin);
  }
}
