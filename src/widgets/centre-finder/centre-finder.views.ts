import type { CoBrand } from '../co-brand.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { CentreDirectory } from '../../data/ports.ts';
import type { Selection } from '../../domain/centres/selection.ts';
import type { Place } from '../../domain/places/place.ts';
import type { LcSelectEvent } from '../../elements/combobox/combobox.events.ts';
import { msg, str } from '../../localization/localization.ts';
import { widgetHead } from '../widget-head.ts';
import type { SearchState } from './centre-finder.controller.ts';

/** Everything the search form and what is under it need to know. */
export interface FinderModel {
  readonly search: SearchState;
  /** What stands in the search field. */
  readonly text: string;
  readonly suggestions: readonly Place[];
  readonly results: 'unasked' | 'loading' | 'shown' | 'failed';
  readonly coBrand: CoBrand | undefined;
  /** What is handed to the results as it is. */
  readonly list: {
    readonly directory: string | undefined;
    readonly source: CentreDirectory | undefined;
    readonly place: Place | undefined;
    readonly region: string | undefined;
    readonly selection: Selection;
    readonly headingLevel: number;
    readonly map: boolean;
    readonly tiles: string;
    readonly attribution: string;
    readonly routeUrl: string;
    readonly describeIn: HTMLElement | undefined;
    /** Whether the visitor asked for the list, so that what it holds is worth announcing. */
    readonly announced: boolean;
    readonly now: () => number;
  };
}

/** What the visitor can do. */
export interface FinderActions {
  prepare(): void;
  input(): void;
  choose(event: LcSelectEvent): void;
  search(event: Event): void;
  locate(): void;
  /** Shows the list, narrowed to a moment if one is given. */
  showList(when?: string): void;
}

export function finderView(model: FinderModel, actions: FinderActions): TemplateResult {
  return html`
    ${widgetHead({
      level: model.list.headingLevel,
      coBrand: model.coBrand,
      title: msg('Vind een loopbaancentrum bij jou in de buurt', { desc: 'Heading of the centre finder' }),
      promise: msg('Voor al je vragen over werk en leren. Het eerste gesprek is altijd gratis.', {
        desc: 'Promise under the heading of the centre finder',
      }),
      card: searchForm(model, actions),
    })}
    ${below(model, actions)}
  `;
}

function searchForm({ search, text, suggestions }: FinderModel, actions: FinderActions): TemplateResult {
  const busy = search.kind === 'searching' && search.for;
  return html`<form class="card search" role="search" novalidate @submit=${actions.search}>
    <lc-combobox
      class="field"
      name="place"
      label=${msg('Postcode of plaats', { desc: 'Label of the search field' })}
      .value=${text}
      .error=${problem(search)}
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
      size="s"
      variant="quiet"
      ?loading=${busy === 'device'}
      loading-label=${msg('Je locatie wordt gezocht', { desc: 'Announced while the device looks for its location' })}
      @click=${actions.locate}
    >
      <lc-icon slot="icon" name="locate"></lc-icon>
      ${msg('Gebruik mijn locatie', { desc: 'Button that asks the device for its location' })}
    </lc-button>
    <p class="visually-hidden" role="alert">${problem(search)}</p>
  </form>`;
}

/** What to do when a search has no answer. */
function problem(search: SearchState): string {
  switch (search.kind) {
    case 'not-found':
      return msg(
        str`We kennen “${search.query.trim().slice(0, 40)}” niet als postcode of plaats. Staat er geen typefout in? Typ bijvoorbeeld 3511 of Utrecht.`,
        { desc: 'The search found no place' },
      );
    case 'failed':
      return msg('Zoeken lukt nu niet. Misschien is je internet weg. Probeer het zo nog eens.', {
        desc: 'The list of places could not be loaded',
      });
    case 'no-location':
      return search.reason === 'denied'
        ? msg('Je locatie staat uit. Dat is prima: vul je postcode of plaats in.', {
            desc: 'The visitor or browser refused the location',
          })
        : msg('We kunnen je locatie niet vinden. Vul je postcode of plaats in.', {
            desc: 'The device could not tell where it is',
          });
    default:
      return '';
  }
}

function below({ results, list }: FinderModel, actions: FinderActions): TemplateResult {
  switch (results) {
    case 'unasked':
    case 'loading':
      return starters(results === 'loading', actions);
    case 'failed':
      return failed(actions);
    case 'shown':
      return html`<lc-centre-results
        .directory=${list.directory}
        .backend=${list.source}
        .place=${list.place}
        .region=${list.region}
        .start=${list.selection}
        .headingLevel=${list.headingLevel + 1}
        .map=${list.map}
        .tiles=${list.tiles}
        .attribution=${list.attribution}
        .routeUrl=${list.routeUrl}
        .describeIn=${list.describeIn}
        .announced=${list.announced}
        .now=${list.now}
      >
        <slot name="fallback"></slot><slot></slot>
      </lc-centre-results>`;
  }
}

/** For who has no place to type: the list at once, whole or narrowed to the moments asked for most. */
function starters(loading: boolean, actions: FinderActions): TemplateResult {
  const starter = (text: string, when?: string) =>
    html`<lc-button size="s" ?disabled=${loading} @click=${() => actions.showList(when)}>${text}</lc-button>`;
  return html`<div class="starters" aria-busy=${loading || nothing}>
    <p class="lead">
      ${msg('Of kijk meteen:', { desc: 'Before buttons that show a list of centres without a search' })}
    </p>
    ${starter(msg('Alle centra', { desc: 'Button that shows all centres' }))}
    ${starter(msg('Nu open', { desc: 'Filter' }), 'open-now')}
    ${starter(msg('’s avonds open', { desc: 'Filter' }), 'evening')}
    ${starter(msg('Zonder afspraak', { desc: 'Filter: walk-in hours' }), 'walk-in')}
  </div>`;
}

function failed(actions: FinderActions): TemplateResult {
  return html`<div class="starters" role="alert">
    <p>
      ${msg('De lijst met centra laadt niet. Dat ligt niet aan jou. Probeer het nog eens, of neem zo contact op:', {
        desc: 'The list could not be loaded; before contact details',
      })}
    </p>
    <slot name="fallback"></slot><slot></slot>
    <lc-button @click=${() => actions.showList()}>
      ${msg('Probeer het nog eens', { desc: 'Button that loads again' })}
    </lc-button>
  </div>`;
}
