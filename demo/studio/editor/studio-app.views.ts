import { html, nothing, type TemplateResult } from 'lit';
import { formatProblem } from '../../../tokens/policy.ts';
import type { Problem } from '../../../tokens/dtcg.ts';
import type { Theme } from '../../../tokens/themes.ts';
import { HOST_PREFIX, type HostTheme } from '../engine/host-themes.ts';

/** What the studio has to say above the panes. */
export type News =
  | { kind: 'refused'; file: string; problems: readonly Problem[] }
  | { kind: 'done'; text: string }
  | { kind: 'broken'; text: string };

const MOST = 30;

export function newsView(news: News | undefined, close: () => void): TemplateResult {
  const tone = news?.kind === 'refused' ? 'error' : news?.kind === 'broken' ? 'warning' : 'success';
  return html`<div class="news" aria-live="polite">
    ${
      news
        ? html`<lc-notice tone=${tone}>
            ${news.kind === 'refused' ? refusal(news) : html`<p>${news.text}</p>`}
            <lc-button slot="actions" size="s" variant="quiet" @click=${close}>Sluiten</lc-button>
          </lc-notice>`
        : nothing
    }
  </div>`;
}

function refusal({ file, problems }: { file: string; problems: readonly Problem[] }): TemplateResult {
  return html`<p><strong>${file} is niet gebruikt. Er is niets veranderd.</strong></p>
    <ul class="problems" lang="en" tabindex="0" aria-label="Problems">
      ${problems.slice(0, MOST).map((problem) => html`<li>${formatProblem(problem)}</li>`)}
    </ul>
    ${problems.length > MOST ? html`<p>En nog ${problems.length - MOST} andere.</p>` : nothing}`;
}

/** Everything that a theme can begin as. */
export function startView(
  themes: readonly Theme[],
  hosts: readonly HostTheme[],
  chosen: string,
  choose: (id: string) => void,
): TemplateResult {
  const [national, ...others] = themes;
  const byName = (one: Theme, other: Theme) => one.profile.name.localeCompare(other.profile.name, 'nl');
  const regions = others.filter(({ profile }) => profile.kind === 'labour market region').sort(byName);
  const partners = others.filter(({ profile }) => profile.kind !== 'labour market region').sort(byName);
  const option = (value: string, name: string) =>
    html`<option value=${value} .selected=${value === chosen}>${name}</option>`;
  const theme = ({ id, profile }: Theme) => option(id, profile.name);
  return html`<div class="start">
    <label for="start">Begin met</label>
    <select id="start" @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
      ${national ? option(national.id, 'Landelijk') : nothing}
      <optgroup label="Regio’s">${regions.map(theme)}</optgroup>
      <optgroup label="Organisaties">${partners.map(theme)}</optgroup>
      <optgroup label="NL Design System">${hosts.map(({ id, name }) => option(HOST_PREFIX + id, name))}</optgroup>
    </select>
  </div>`;
}

export interface HeaderActions {
  undo: () => void;
  redo: () => void;
  share: () => void;
  load: () => void;
  export: () => void;
}

/** The arrow back; the other way it is mirrored. */
const arrow = (mirrored: boolean): TemplateResult =>
  html`<svg class=${mirrored ? 'mirrored' : ''} slot="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M9 7L4.5 11.5L9 16M5 11.5h9a5 5 0 0 1 0 10h-2.5"></path>
  </svg>`;

export function headerView(
  start: TemplateResult,
  can: { undo: boolean; redo: boolean },
  actions: HeaderActions,
): TemplateResult {
  return html`<header class="top">
    <div class="brand">
      <lc-brand-mark></lc-brand-mark>
      <h1>Themastudio</h1>
    </div>
    ${start}
    <div class="tools">
      <lc-button icon-only size="s" variant="quiet" label="Ongedaan maken" ?disabled=${!can.undo} @click=${actions.undo}
        >${arrow(false)}</lc-button
      >
      <lc-button icon-only size="s" variant="quiet" label="Opnieuw doen" ?disabled=${!can.redo} @click=${actions.redo}
        >${arrow(true)}</lc-button
      >
      <lc-button size="s" variant="quiet" @click=${actions.load}>Open bestand</lc-button>
      <lc-button size="s" @click=${actions.share}>Deel link</lc-button>
      <lc-button size="s" variant="primary" @click=${actions.export}>Neem mee</lc-button>
    </div>
  </header>`;
}

export type Pane = 'tokens' | 'preview' | 'contrast';

export function paneNav(pane: Pane, failing: number, choose: (pane: Pane) => void): TemplateResult {
  const button = (value: Pane, label: string) =>
    html`<button type="button" aria-pressed=${pane === value} @click=${() => choose(value)}>${label}</button>`;
  return html`<nav class="panes" aria-label="Onderdelen">
    ${button('tokens', 'Thema')} ${button('preview', 'Voorbeeld')}
    ${button('contrast', failing > 0 ? `Contrast (${failing})` : 'Contrast')}
  </nav>`;
}
