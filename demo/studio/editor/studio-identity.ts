import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ThemeKind, ThemeProfile } from '../../../src/theme/theme-profile.ts';
import { elementStyles, LcElement } from '../../../src/elements/lc-element.ts';
import { readLogo } from '../engine/logo.ts';
import { kindLabels } from '../texts/labels.ts';
import { StudioActionEvent } from './studio-events.ts';
import { studioStyles } from './studio.styles.ts';

/** Who the theme is for: name, kind, tone, telephone, and a logo that stays on the device. */
export class StudioIdentity extends LcElement {
  static override styles = [
    elementStyles,
    studioStyles,
    css`
      :host {
        display: grid;
        gap: var(--_space-4);
      }
      [role='alert'] {
        margin-block-start: calc(-1 * var(--_space-4));
      }
      .tones {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-1) var(--_space-4);
        margin-block-start: var(--_space-1);
      }
      .tones label {
        display: inline-flex;
        align-items: center;
        gap: var(--_space-2);
        min-block-size: var(--_size-target);
      }
      input[type='radio'] {
        inline-size: 20px;
        block-size: 20px;
        margin: 0;
        accent-color: var(--_color-selected);
      }
      .logo {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_space-2) var(--_space-3);
      }
      .logo img {
        max-inline-size: 120px;
        max-block-size: 48px;
        padding: var(--_space-1);
        border-radius: var(--_radius-s);
        background: #fff;
      }
      .error {
        color: var(--_color-error);
      }
      .error li {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) profile: ThemeProfile = { name: '', kind: 'labour market region' };
  @property({ attribute: false }) logo?: string | undefined;
  @state() private problems: readonly string[] = [];

  protected override render(): TemplateResult {
    const { name, kind, tone = 'informal', telephone = '' } = this.profile;
    return html`<div class="field">
        <label for="name">Naam naast het merk</label>
        <input id="name" type="text" maxlength="80" .value=${name} @input=${this.#onText} @change=${this.#onDone} />
      </div>
      <div class="field">
        <label for="kind">Soort organisatie</label>
        <select id="kind" @change=${this.#onKind}>
          ${Object.entries(kindLabels).map(
            ([value, label]) => html`<option value=${value} ?selected=${value === kind}>${label}</option>`,
          )}
        </select>
      </div>
      <fieldset>
        <legend>Aanspreken</legend>
        <div class="tones">
          ${(['informal', 'formal'] as const).map(
            (value) =>
              html`<label
                ><input
                  type="radio"
                  name="tone"
                  .checked=${tone === value}
                  @change=${() => this.#act({ tone: value })}
                />${value === 'informal' ? 'je en jij' : 'u'}</label
              >`,
          )}
        </div>
      </fieldset>
      <div class="field">
        <label for="telephone">Telefoon</label>
        <input
          id="telephone"
          type="tel"
          maxlength="16"
          .value=${telephone}
          aria-describedby="telephone-hint"
          @input=${this.#onText}
          @change=${this.#onDone}
        />
        <span class="quiet" id="telephone-hint">Met landnummer en zonder spaties: +31881234567.</span>
      </div>
      <div class="field" role="group" aria-labelledby="logo-label" aria-describedby="logo-hint">
        <span class="label" id="logo-label">Logo</span>
        <div class="logo">
          ${this.logo ? html`<img src=${this.logo} alt="Jouw logo" />` : nothing}
          <lc-button size="s" @click=${() => this.shadowRoot!.querySelector<HTMLInputElement>('#file')!.click()}
            >${this.logo ? 'Ander logo' : 'Kies een logo'}</lc-button
          >
          ${
            this.logo
              ? html`<lc-button size="s" variant="quiet" @click=${() => this.#setLogo(undefined)}>Weghalen</lc-button>`
              : nothing
          }
          <input id="file" type="file" accept="image/svg+xml,image/png" hidden @change=${this.#onFile} />
        </div>
        <span class="quiet" id="logo-hint"
          >SVG of PNG. Het logo blijft op dit apparaat en gaat niet mee in de link.</span
        >
      </div>
      <div role="alert">
        <ul class="error">
          ${this.problems.map((problem) => html`<li>${problem}</li>`)}
        </ul>
      </div>`;
  }

  #act(profile: { [Key in keyof ThemeProfile]?: ThemeProfile[Key] | undefined }, gesture?: string): void {
    this.dispatchEvent(new StudioActionEvent({ kind: 'profile', profile, ...(gesture && { gesture }) }));
  }

  #onText = (event: Event): void => {
    const { id, value } = event.target as HTMLInputElement;
    // A name is there for every theme, also while it is being typed anew.
    this.#act({ [id]: value.trim() === '' && id !== 'name' ? undefined : value }, id);
  };

  #onDone = (): void => {
    this.dispatchEvent(new StudioActionEvent({ kind: 'settle' }));
  };

  #onKind = (event: Event): void => {
    this.#act({ kind: (event.target as HTMLSelectElement).value as ThemeKind });
  };

  #onFile = async (event: Event): Promise<void> => {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    // The same file chosen again, mended, must count as a change.
    if (file) await this.take(file);
    field.value = '';
  };

  /** Checks a file and, when it is safe to show, makes it the logo. */
  async take(file: File): Promise<void> {
    const read = await readLogo(file);
    this.problems = 'problems' in read ? read.problems : [];
    if ('url' in read) this.#setLogo(read.url);
  }

  #setLogo(logo: string | undefined): void {
    this.dispatchEvent(new StudioActionEvent({ kind: 'logo', logo }));
  }
}
