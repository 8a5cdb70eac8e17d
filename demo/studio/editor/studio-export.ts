import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { elementStyles, LcElement } from '../../../src/elements/lc-element.ts';
import { formatProblem, type ContrastResult } from '../../../tokens/policy.ts';
import { passes, type Engine } from '../engine/engine.ts';
import { cssFile, htmlSnippet, logoFile, regionFile, themeId, type ExportFile } from '../engine/export.ts';
import { fixAll } from '../engine/fixes.ts';
import type { Draft } from '../state/draft.ts';
import { label, numberText, ratioText, schemeLabels } from '../texts/labels.ts';
import { exportStyles } from './studio-export.styles.ts';
import { StudioActionEvent } from './studio-events.ts';
import { studioStyles } from './studio.styles.ts';

type Kind = 'tokens' | 'css' | 'html';
const KINDS: readonly (readonly [kind: Kind, label: string, help: string])[] = [
  ['tokens', 'Themabestand', 'Voor het netwerk. Zet het in tokens/regions; de bouw keurt het nog een keer.'],
  ['css', 'CSS', 'Voor je eigen site. Werkt meteen, naast de widgets.'],
  ['html', 'HTML', 'Plak dit in je pagina, met het CSS-bestand ernaast.'],
];

/** Hands over the theme, once every pair of colours can be read. */
export class StudioExport extends LcElement {
  static override styles = [elementStyles, studioStyles, exportStyles];

  @property({ attribute: false }) engine!: Engine;
  @property({ attribute: false }) draft!: Draft;
  @property({ attribute: false }) start!: Draft;
  @property({ attribute: false }) contrast: readonly ContrastResult[] = [];

  @state() private kind: Kind = 'tokens';
  @state() private open = false;
  @state() private said = '';
  @query('dialog') private dialog!: HTMLDialogElement;

  show(): void {
    this.said = '';
    this.open = true;
    this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="title" @close=${() => (this.open = false)}>
      <div class="head">
        <h2 id="title">Thema meenemen</h2>
        <lc-button icon-only size="s" variant="quiet" label="Sluiten" @click=${() => this.dialog.close()}
          ><lc-icon slot="icon" name="close"></lc-icon
        ></lc-button>
      </div>
      ${this.open ? this.#content() : nothing}
    </dialog>`;
  }

  #content(): TemplateResult {
    const failing = this.contrast.filter((row) => !passes(row));
    const others = this.engine.problems(this.draft).filter(({ message }) => !message.startsWith('has contrast'));
    return failing.length + others.length > 0 ? this.#refusal(failing, others.map(formatProblem)) : this.#files();
  }

  #refusal(failing: readonly ContrastResult[], others: readonly string[]): TemplateResult {
    return html`<lc-notice tone="error" heading="Nog niet klaar om mee te nemen">
        <p>Een thema gaat pas mee als iedereen het kan lezen. Dit moet nog anders:</p>
        <ul class="reasons">
          ${failing.map(
            ({ token, against, scheme, ratio, minimum }) =>
              html`<li>
                ${label(token)} op ${label(against).toLowerCase()}, ${schemeLabels[scheme]}: ${ratioText(ratio)}, nodig
                is ${numberText(minimum)}.
              </li>`,
          )}
          ${others.map((problem) => html`<li lang="en">${problem}</li>`)}
        </ul>
      </lc-notice>
      ${
        failing.length > 0
          ? html`<lc-button variant="primary" @click=${this.#fixAll}>Los alles op</lc-button>`
          : nothing
      }`;
  }

  #files(): TemplateResult {
    const file = this.#file;
    const logo = logoFile(this.draft, this.#id);
    return html`<div class="kinds" role="group" aria-label="Wat wil je meenemen?">
        ${KINDS.map(
          ([kind, name]) =>
            html`<lc-button size="s" .pressed=${kind === this.kind} @click=${() => this.#choose(kind)}
              >${name}</lc-button
            >`,
        )}
      </div>
      <p>${KINDS.find(([kind]) => kind === this.kind)?.[2]}</p>
      <p><code>${file.name}</code></p>
      <pre tabindex="0" aria-label=${file.name}>${file.text}</pre>
      <div class="actions">
        <lc-button variant="primary" @click=${() => this.#download(file)}>Download</lc-button>
        <lc-button @click=${() => this.#copy(file)}>Kopieer</lc-button>
        ${
          logo
            ? html`<lc-button variant="quiet" @click=${() => this.#downloadLogo(logo)}>Download het logo</lc-button>`
            : nothing
        }
      </div>
      ${logo && this.kind === 'tokens' ? html`<p>${logoHelp(logo)}</p>` : nothing}
      <p role="status">${this.said}</p>`;
  }

  get #id(): string {
    return themeId(this.draft, this.start);
  }

  get #file(): ExportFile {
    if (this.kind === 'css') return cssFile(this.draft, this.#id);
    if (this.kind === 'html') return htmlSnippet(this.draft, this.#id);
    return regionFile(this.draft, this.engine.national, this.#id);
  }

  #choose(kind: Kind): void {
    this.kind = kind;
    this.said = '';
  }

  #download({ name, type, text }: ExportFile): void {
    save(name, URL.createObjectURL(new Blob([text], { type })));
    this.said = `${name} is gedownload.`;
  }

  #downloadLogo(name: string): void {
    save(name, this.draft.logo ?? '');
    this.said = `${name} is gedownload.`;
  }

  async #copy({ name, text }: ExportFile): Promise<void> {
    this.said = await navigator.clipboard.writeText(text).then(
      () => `${name} is gekopieerd.`,
      () => 'Kopiëren mag hier niet. Selecteer de tekst en kopieer die zelf.',
    );
  }

  #fixAll = (): void => {
    this.dispatchEvent(new StudioActionEvent({ kind: 'set-many', values: fixAll(this.engine, this.draft) }));
  };
}

const logoHelp = (logo: string): string =>
  logo.endsWith('.svg')
    ? `Zet ${logo} naast het themabestand.`
    : 'Een PNG gaat niet mee in het themabestand. Kies een SVG als het logo in de widgets moet komen.';

function save(name: string, url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: the download has to begin first.
  if (url.startsWith('blob:')) setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
