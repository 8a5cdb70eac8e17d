import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { elementStyles, LcElement } from '../../../src/elements/lc-element.ts';
import { tokenStyles } from '../../../src/theme/generated/base-tokens.styles.ts';
import { NATIONAL } from '../../../tokens/themes.ts';
import { Engine, passes, type Sources } from '../engine/engine.ts';
import { draftOfHost, HOST_PREFIX, type HostTheme } from '../engine/host-themes.ts';
import { importFile } from '../engine/import.ts';
import type { Draft } from '../state/draft.ts';
import { draftFromHash, Store } from '../state/store.ts';
import { FileDrop } from './file-drop.ts';
import { headerView, newsView, paneNav, startView, type News, type Pane } from './studio-app.views.ts';
import { appStyles } from './studio-app.styles.ts';
import type { StudioActionEvent } from './studio-events.ts';
import type { StudioExport } from './studio-export.ts';
import type { StudioTokens } from './studio-tokens.ts';
import { studioStyles } from './studio.styles.ts';

/** A screen reader hears the outcome of a drag, not every step of it. */
const PAUSE = 700;

/** The theme studio: makes a theme by sight, by the rules of the network, on this device alone. */
export class StudioApp extends LcElement {
  static override styles = [elementStyles, tokenStyles, studioStyles, appStyles];

  @state() private engine?: Engine;
  @state() private failed = false;
  @state() private news?: News | undefined;
  @state() private pane: Pane = 'tokens';
  @state() private verdict = '';

  @query('#file') private file!: HTMLInputElement;
  @query('studio-export') private export!: StudioExport;
  @query('studio-tokens') private tokens!: StudioTokens;

  readonly #drop = new FileDrop(this, (file) => void this.#take(file));
  readonly #starts = new Map<string, Draft>();
  #hosts: readonly HostTheme[] = [];
  #store?: Store;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#onKey);
    addEventListener('hashchange', this.#onHashChange);
    if (!this.engine) this.#load().catch(() => (this.failed = true));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#onKey);
    removeEventListener('hashchange', this.#onHashChange);
    clearTimeout(this.#timer);
  }

  async #load(): Promise<void> {
    const response = await fetch('/studio/tokens.json');
    if (!response.ok) throw new Error(`tokens.json: ${response.status}`);
    const sources = (await response.json()) as Sources & { hosts: HostTheme[] };
    this.#hosts = sources.hosts;
    const engine = new Engine(sources);
    for (const { id } of engine.themes) this.#starts.set(id, engine.draftOf(id)!);
    this.#store = new Store(this, this.#starts.get(NATIONAL)!, this.#starts);
    this.engine = engine;
    await this.#readHash();
  }

  #onHashChange = (): void => {
    void this.#readHash();
  };

  async #readHash(): Promise<void> {
    const { engine } = this;
    const store = this.#store;
    // An address of our own making says what is here already.
    if (!engine || !store || location.href === store.address) return;
    const found = await draftFromHash(location.hash, engine, (id) => this.#startOf(id));
    if (!found) return;
    if ('problem' in found) {
      this.news = { kind: 'broken', text: `De link klopt niet: ${found.problem}. Je begint met het landelijke thema.` };
      store.startFrom(this.#starts.get(NATIONAL)!);
    } else {
      this.#starts.set(found.start.start, found.start);
      store.act({ kind: 'replace', draft: found.draft });
    }
  }

  async #startOf(id: string): Promise<Draft | undefined> {
    const host = this.#hosts.find((host) => HOST_PREFIX + host.id === id);
    if (!this.#starts.has(id) && host) this.#starts.set(id, await draftOfHost(host, this.engine!.open));
    return this.#starts.get(id);
  }

  protected override render(): TemplateResult {
    const { engine } = this;
    const store = this.#store;
    if (this.failed)
      return html`<div class="trouble">
        <lc-notice tone="error" heading="De themastudio kan niet laden">
          <p>De tokens van het netwerk zijn niet te lezen. Probeer het later nog eens.</p>
        </lc-notice>
      </div>`;
    if (!engine || !store) return html`<slot></slot>`;
    const { draft, start, history } = store;
    const contrast = engine.contrast(draft);
    const failing = contrast.filter((row) => !passes(row)).length;
    this.#tell(failing);
    const chosen = (pane: Pane) => `${pane} ${pane === this.pane ? 'chosen' : ''}`;
    return html`
      ${headerView(
        startView(engine.themes, this.#hosts, draft.start, (id) => void this.#begin(id)),
        { undo: history.past.length > 0, redo: history.future.length > 0 },
        {
          undo: () => store.act({ kind: 'undo' }),
          redo: () => store.act({ kind: 'redo' }),
          share: () => void this.#share(),
          load: () => this.file.click(),
          export: () => this.export.show(),
        },
      )}
      <input id="file" type="file" accept=".json,application/json" hidden @change=${this.#onFile} />
      ${newsView(this.news, () => (this.news = undefined))}
      <p class="sr" role="status">${this.verdict}</p>
      ${paneNav(this.pane, failing, (pane) => (this.pane = pane))}
      <main @studio-action=${this.#onAction}>
        <section class=${chosen('tokens')} aria-label="Thema" tabindex="-1">
          <studio-tokens .engine=${engine} .draft=${draft} .start=${start} .contrast=${contrast}></studio-tokens>
          <p class="local">Alles blijft op dit apparaat. Er gaat niets naar een server.</p>
        </section>
        <section class=${chosen('preview')} aria-label="Voorbeeld" tabindex="-1">
          <studio-preview .draft=${draft}></studio-preview>
        </section>
        <section class=${chosen('contrast')} aria-labelledby="contrast" tabindex="-1">
          <h2 id="contrast">Contrast</h2>
          <studio-contrast .engine=${engine} .draft=${draft} .contrast=${contrast}></studio-contrast>
        </section>
      </main>
      <studio-export
        .engine=${engine}
        .draft=${draft}
        .start=${start}
        .contrast=${contrast}
        @studio-action=${this.#onAction}
      ></studio-export>
      ${this.#drop.over ? html`<div class="drop" aria-hidden="true">Laat los om te openen</div>` : nothing}
    `;
  }

  #tell(failing: number): void {
    clearTimeout(this.#timer);
    const some = failing === 1 ? '1 combinatie heeft' : `${failing} combinaties hebben`;
    const verdict = failing === 0 ? 'Alle combinaties hebben genoeg contrast.' : `${some} te weinig contrast.`;
    if (verdict !== this.verdict) this.#timer = setTimeout(() => (this.verdict = verdict), PAUSE);
  }

  async #begin(id: string): Promise<void> {
    const start = await this.#startOf(id).catch(() => undefined);
    if (start) this.#store?.startFrom(start);
    else this.news = { kind: 'broken', text: 'Dit thema is nu niet te laden.' };
  }

  async #share(): Promise<void> {
    const { address, draft } = this.#store!;
    const copied = await navigator.clipboard.writeText(address).then(
      () => 'De link is gekopieerd.',
      () => `Kopieer deze link: ${address}`,
    );
    this.news = { kind: 'done', text: draft.logo ? `${copied} Het logo gaat niet mee.` : copied };
  }

  #onAction = ({ action }: StudioActionEvent): void => {
    const store = this.#store!;
    // Back to what the theme began with, which only the store knows.
    if (action.kind === 'reset') store.act({ kind: 'set', path: action.path, value: store.start.values[action.path] });
    else store.act(action);
  };

  #onFile = async (): Promise<void> => {
    const file = this.file.files?.[0];
    if (file) await this.#take(file);
    this.file.value = '';
  };

  async #take(file: File): Promise<void> {
    if (/\.(svg|png)$/i.test(file.name)) {
      this.pane = 'tokens';
      await this.tokens.takeLogo(file);
      return;
    }
    const found = await importFile(this.engine!, file, this.#store!.draft);
    if ('problems' in found) this.news = { kind: 'refused', file: file.name, problems: found.problems };
    else {
      this.#store!.act({ kind: 'replace', draft: found.draft });
      this.news = { kind: 'done', text: `${file.name} is geopend.` };
    }
  }

  #onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    this.#store?.act({ kind: key === 'y' || event.shiftKey ? 'redo' : 'undo' });
  };
}

/** In a text field the browser's own undo is what people expect. */
function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLInputElement && ['text', 'tel'].includes(target.type);
}
