import { html, nothing, type TemplateResult } from 'lit';
import type { Centre } from '../../../domain/centres/centre.ts';
import { selectedCount } from '../../../domain/centres/selection.ts';
import type { MapPoint } from '../../../elements/map/map.ts';
import { formatDate, formatNumber } from '../../../localization/format.ts';
import { msg, str } from '../../../localization/localization.ts';
import { centreCard } from './centre-card.views.ts';
import { filters } from './filters.views.ts';
import { addressText, orderSentence, resultCount } from './result-texts.ts';
import type { ReadyState, ResultsActions, ResultsModel } from './results-model.ts';
import type { Results } from './results.ts';

export function resultsView(model: ResultsModel, actions: ResultsActions): TemplateResult {
  const { state } = model;
  switch (state.kind) {
    case 'loading':
      return loading(state.slow);
    case 'failed':
      return failed(actions);
    case 'ready':
      return state.directory.centres.length === 0 ? noCentres() : list(model, state, actions);
  }
}

function loading(slow: boolean): TemplateResult {
  return html`<div class="body">
    <p class="visually-hidden" role="status">
      ${msg('De centra worden geladen.', { desc: 'Announced while loading' })}
    </p>
    ${
      slow
        ? html`<lc-notice
            live
            heading=${msg('Het duurt wat langer dan normaal', { desc: 'Heading of the notice when loading is slow' })}
          >
            <p>
              ${msg('We blijven het proberen. Je kunt ook zo contact opnemen:', {
                desc: 'Notice when loading is slow, before contact details',
              })}
            </p>
            <slot></slot>
          </lc-notice>`
        : nothing
    }
    <div class="cards">
      ${[1, 2, 3].map(() => html`<div class="card placeholder"><lc-skeleton lines="3"></lc-skeleton></div>`)}
    </div>
  </div>`;
}

function failed(actions: ResultsActions): TemplateResult {
  return html`<div class="body">
    <lc-notice
      live
      tone="warning"
      heading=${msg('De lijst met centra is er nu niet', { desc: 'Heading of the notice when the directory failed' })}
    >
      <p>
        ${msg('Dat ligt niet aan jou. Probeer het nog eens, of neem zo contact met ons op:', {
          desc: 'Notice when the directory failed, before contact details',
        })}
      </p>
      <slot></slot>
      <lc-button slot="actions" @click=${actions.retry}>
        ${msg('Probeer het nog eens', { desc: 'Button that loads again' })}
      </lc-button>
    </lc-notice>
  </div>`;
}

function noCentres(): TemplateResult {
  return html`<div class="body">
    <lc-notice
      live
      heading=${msg('Er staan nog geen centra in deze lijst', { desc: 'Heading when the directory is empty' })}
    >
      <p>
        ${msg('Neem contact met ons op, dan zoeken we samen een plek:', {
          desc: 'When the directory is empty, before contact details',
        })}
      </p>
      <slot></slot>
    </lc-notice>
  </div>`;
}

function list(model: ResultsModel, { results, directory }: ReadyState, actions: ResultsActions): TemplateResult {
  const total = results.all.length;
  const count = resultCount(total, model.locale);
  return html`<div class="body">
    <div class="head">
      <div class="count" id="count" role="heading" tabindex="-1" aria-level=${model.level()}>${count}</div>
      ${mapButton(model, actions)}
    </div>
    <p class="visually-hidden" role="status">${model.announced ? count : nothing}</p>
    ${filters(model, results, actions)} ${map(model, results, actions)}
    ${
      total === 0
        ? noMatch(model, actions)
        : html`<p class="order">${orderSentence(results.orderedBy)}</p>
            <ol class="cards" aria-labelledby="count">
              ${results.shown.map(
                (result, i) =>
                  html`<li class="card">${centreCard(result, i + 1, model, results.orderedBy, actions)}</li>`,
              )}
            </ol>`
    }
    ${more(model, total - results.shown.length, actions)} ${foot(model, directory)}
  </div>`;
}

function noMatch({ selection }: ResultsModel, actions: ResultsActions): TemplateResult {
  return html`<lc-notice
    heading=${msg('Geen centrum past bij al je keuzes', { desc: 'Heading when the filters leave nothing' })}
  >
    <p>
      ${msg('Zet een keuze uit, of neem contact op: ook zonder centrum in de buurt helpen we je verder.', {
        desc: 'Advice when the filters leave nothing',
      })}
    </p>
    <slot></slot>
    <lc-button slot="actions" @click=${actions.clearFilters}>
      ${
        selectedCount(selection) > 1
          ? msg('Zet alle keuzes uit', { desc: 'Button that clears the filters' })
          : msg('Zet deze keuze uit', { desc: 'Button that clears the only filter' })
      }
    </lc-button>
  </lc-notice>`;
}

function mapButton({ map }: ResultsModel, actions: ResultsActions): TemplateResult | typeof nothing {
  if (map === 'none') return nothing;
  const shown = map === 'open' || map === 'loading';
  return html`<lc-button size="s" ?loading=${map === 'loading'} .expanded=${shown} @click=${actions.toggleMap}>
    <lc-icon slot="icon" name="map"></lc-icon>
    ${
      shown
        ? msg('Sluit de kaart', { desc: 'Button that closes the map' })
        : msg('Toon op de kaart', { desc: 'Button that opens the map' })
    }
  </lc-button>`;
}

function map(model: ResultsModel, results: Results, actions: ResultsActions): TemplateResult | typeof nothing {
  if (model.map === 'failed') {
    return html`<lc-notice
      live
      tone="warning"
      heading=${msg('De kaart laadt niet', { desc: 'Heading when the map failed' })}
    >
      <p>
        ${msg('De lijst hieronder werkt gewoon. Probeer de kaart later nog eens.', {
          desc: 'Advice when the map failed',
        })}
      </p>
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

function more({ locale }: ResultsModel, rest: number, actions: ResultsActions): TemplateResult | typeof nothing {
  if (rest <= 0) return nothing;
  return html`<lc-button class="more" @click=${actions.showMore}>
    ${msg(str`Toon meer centra (nog ${formatNumber(rest, locale)})`, {
      desc: 'Button that makes the list longer; with how many are left',
    })}
  </lc-button>`;
}

function foot(
  { locale }: ResultsModel,
  { sample, modified }: ReadyState['directory'],
): TemplateResult | typeof nothing {
  if (!sample && modified === undefined) return nothing;
  const date =
    modified && formatDate(Date.parse(modified), locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
  return html`<footer class="foot">
    ${
      sample
        ? html`<lc-tag tone="warning"
            >${msg('Voorbeeld: deze centra bestaan niet echt', { desc: 'Label on made-up data' })}</lc-tag
          >`
        : nothing
    }
    ${
      date ? html`<span>${msg(str`Bijgewerkt op ${date}`, { desc: 'When the directory was changed' })}</span>` : nothing
    }
  </footer>`;
}
