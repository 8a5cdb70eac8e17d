import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Centre } from '../../domain/centres/centre.ts';
import { selectedCount } from '../../domain/centres/selection.ts';
import type { MapPoint } from '../../elements/map/map.ts';
import { formatDate, formatNumber } from '../../localization/format.ts';
import { msg, str } from '../../localization/localization.ts';
import type { SearchState } from './centre-finder.controller.ts';
import { centreCard } from './centre-card.views.ts';
import { filters } from './filters.views.ts';
import type { FinderActions, FinderModel, ReadyState } from './finder-model.ts';
import type { Results } from './finder-results.ts';
import { addressText, orderSentence, resultCount, searchProblem } from './finder-texts.ts';

export function finderView(model: FinderModel, actions: FinderActions): TemplateResult {
  return html`
    <header class="head">
      <lc-brand-mark region-name=${model.coBrand ?? nothing}></lc-brand-mark>
      <h2 class="title" role="heading" aria-level=${model.level()}>
        ${msg('Vind een loopbaancentrum bij jou in de buurt', { desc: 'Heading of the centre finder' })}
      </h2>
      <p class="promise">
        ${msg('Voor al je vragen over werk en leren. Het eerste gesprek is altijd gratis.', { desc: 'Promise under the heading of the centre finder' })}
      </p>
      ${searchForm(model, actions)}
    </header>
    <div class="body">${body(model, actions)}</div>
  `;
}

function searchForm({ state: { search }, query, suggestions }: FinderModel, actions: FinderActions): TemplateResult {
  const busy = search.kind === 'searching' && search.for;
  return html`<form class="search" role="search" novalidate @submit=${actions.search}>
    <lc-combobox
      class="field"
      name="place"
      autocomplete="postal-code"
      label=${msg('Postcode of plaats', { desc: 'Label of the search field' })}
      .value=${query}
      .options=${suggestions.map(({ label, detail }, i) => ({ value: String(i), label, ...(detail && { detail }) }))}
      @focusin=${actions.prepare}
      @input=${actions.input}
      @lc-select=${actions.choose}
    ></lc-combobox>
    <lc-button class="submit" type="submit" variant="primary" ?loading=${busy === 'query'}>
      <lc-icon slot="icon" name="search"></lc-icon>
      ${msg('Zoek', { desc: 'Button that starts the search' })}
    </lc-button>
    <lc-button
      class="locate"
      variant="quiet"
      ?loading=${busy === 'device'}
      loading-label=${msg('Je locatie wordt gezocht', { desc: 'Announced while the device looks for its location' })}
      @click=${actions.locate}
    >
      <lc-icon slot="icon" name="locate"></lc-icon>
      ${msg('Gebruik mijn locatie', { desc: 'Button that asks the device for its location' })}
    </lc-button>
  </form>`;
}

function body(model: FinderModel, actions: FinderActions): TemplateResult {
  const { state } = model;
  switch (state.kind) {
    case 'loading':
      return loading(state.slow);
    case 'failed':
      return failed(actions);
    case 'ready':
      return ready(model, state, actions);
  }
}

function loading(slow: boolean): TemplateResult {
  return html`<p class="visually-hidden" role="status">
      ${slow
        ? msg('Het laden van de centra duurt langer dan normaal.', { desc: 'Announced when loading is slow' })
        : msg('De centra worden geladen.', { desc: 'Announced while loading' })}
    </p>
    ${slow
      ? html`<lc-notice tone="info" heading=${msg('Het duurt wat langer dan normaal', { desc: 'Heading of the notice when loading is slow' })}>
          <p>${msg('We blijven het proberen. Je kunt ook bellen of mailen:', { desc: 'Notice when loading is slow, before contact details' })}</p>
          ${fallback()}
        </lc-notice>`
      : nothing}
    <div class="cards">${[1, 2, 3].map(() => html`<div class="card"><lc-skeleton lines="3"></lc-skeleton></div>`)}</div>`;
}

function failed(actions: FinderActions): TemplateResult {
  return html`<lc-notice
    live
    tone="warning"
    heading=${msg('De lijst met centra is er nu niet', { desc: 'Heading of the notice when the directory failed' })}
  >
    <p>${msg('Dat ligt niet aan jou. Probeer het nog eens, of neem zo contact met ons op:', { desc: 'Notice when the directory failed, before contact details' })}</p>
    ${fallback()}
    <lc-button slot="actions" @click=${actions.retry}>
      ${msg('Probeer het nog eens', { desc: 'Button that loads again' })}
    </lc-button>
  </lc-notice>`;
}

/** The host page's own link and phone number. */
function fallback(): TemplateResult {
  return html`<slot name="fallback"></slot><slot></slot>`;
}

function ready(model: FinderModel, state: ReadyState, actions: FinderActions): TemplateResult {
  const { results, directory } = state;
  const total = results.all.length;
  const count = resultCount(total, model.locale);
  return html`
    ${problem(state.search)}
    ${directory.centres.length === 0
      ? noCentres()
      : html`
          <div class="results-head">
            <div class="count" id="count" role="heading" aria-level=${model.level(1)}>${count}</div>
            ${mapButton(model, actions)}
          </div>
          <p class="visually-hidden" role="status">${model.acted ? count : nothing}</p>
          ${filters(model, results, actions)} ${map(model, results, actions)}
          ${total === 0
            ? noMatch(model, actions)
            : html`<p class="order">${orderSentence(results.orderedBy)}</p>
                <ol class="cards" aria-labelledby="count">
                  ${repeat(
                    results.shown,
                    ({ centre }) => centre.id,
                    (result, i) => html`<li class="card">${centreCard(result, i + 1, model, results.orderedBy, actions)}</li>`,
                  )}
                </ol>`}
          ${more(model, total - results.shown.length, actions)}
        `}
    ${foot(model, state)}
  `;
}

function problem(search: SearchState): TemplateResult {
  const found = searchProblem(search);
  return html`<lc-notice class="problem" live tone="warning" heading=${found?.title ?? ''}>
    ${found ? html`<p>${found.advice}</p>` : nothing}
  </lc-notice>`;
}

function noCentres(): TemplateResult {
  return html`<lc-notice heading=${msg('Er staan nog geen centra in deze lijst', { desc: 'Heading when the directory is empty' })}>
    <p>${msg('Neem contact met ons op, dan zoeken we samen een plek:', { desc: 'When the directory is empty, before contact details' })}</p>
    ${fallback()}
  </lc-notice>`;
}

function noMatch(model: FinderModel, actions: FinderActions): TemplateResult {
  return html`<lc-notice heading=${msg('Geen centrum past bij al je keuzes', { desc: 'Heading when the filters leave nothing' })}>
    <p>
      ${msg('Zet een keuze uit, of bel ons: ook zonder centrum in de buurt helpen we je verder.', { desc: 'Advice when the filters leave nothing' })}
    </p>
    ${fallback()}
    <lc-button slot="actions" @click=${actions.clearFilters}>
      ${selectedCount(model.selection) > 1
        ? msg('Zet alle keuzes uit', { desc: 'Button that clears the filters' })
        : msg('Zet deze keuze uit', { desc: 'Button that clears the only filter' })}
    </lc-button>
  </lc-notice>`;
}

function mapButton({ map }: FinderModel, actions: FinderActions): TemplateResult | typeof nothing {
  if (map === 'none') return nothing;
  const shown = map === 'open' || map === 'loading';
  return html`<lc-button size="s" ?loading=${map === 'loading'} .expanded=${shown} @click=${actions.toggleMap}>
    <lc-icon slot="icon" name=${shown ? 'list' : 'map'}></lc-icon>
    ${shown
      ? msg('Sluit de kaart', { desc: 'Button that closes the map' })
      : msg('Toon op de kaart', { desc: 'Button that opens the map' })}
  </lc-button>`;
}

function map(model: FinderModel, results: Results, actions: FinderActions): TemplateResult | typeof nothing {
  if (model.map === 'failed') {
    return html`<lc-notice live tone="warning" heading=${msg('De kaart laadt niet', { desc: 'Heading when the map failed' })}>
      <p>${msg('De lijst hieronder werkt gewoon. Probeer de kaart later nog eens.', { desc: 'Advice when the map failed' })}</p>
    </lc-notice>`;
  }
  if (model.map !== 'open') return nothing;
  return html`<lc-map
    tiles=${model.tiles}
    attribution=${model.attribution}
    .points=${mapPoints(results.all)}
    .prominent=${results.shown.length}
    .from=${results.orderedBy.kind === 'place' ? results.orderedBy.place.coordinates : undefined}
    @lc-map-select=${actions.leaveMap}
  ></lc-map>`;
}

const points = new WeakMap<readonly Centre[], readonly MapPoint[]>();

/** The same list of centres gives the same points, so that the map stands still while something else changes. */
function mapPoints(centres: readonly Centre[]): readonly MapPoint[] {
  let known = points.get(centres);
  if (!known) {
    known = centres.map((centre) => ({
      id: centre.id,
      label: centre.name,
      detail: addressText(centre),
      coordinates: centre.coordinates,
    }));
    points.set(centres, known);
  }
  return known;
}

function more({ locale }: FinderModel, rest: number, actions: FinderActions): TemplateResult | typeof nothing {
  if (rest <= 0) return nothing;
  return html`<lc-button class="more" @click=${actions.showMore}>
    ${msg(str`Toon meer centra (nog ${formatNumber(rest, locale)})`, { desc: 'Button that makes the list longer; with how many are left' })}
  </lc-button>`;
}

function foot({ locale }: FinderModel, { directory: { sample, modified } }: ReadyState): TemplateResult | typeof nothing {
  if (!sample && modified === undefined) return nothing;
  const date = modified && formatDate(Date.parse(modified), locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
  return html`<footer class="foot">
    ${sample
      ? html`<lc-tag tone="warning">${msg('Voorbeeldgegevens: deze centra bestaan niet echt', { desc: 'Label on made-up data' })}</lc-tag>`
      : nothing}
    ${date ? html`<span>${msg(str`Bijgewerkt op ${date}`, { desc: 'When the directory was changed' })}</span>` : nothing}
  </footer>`;
}
