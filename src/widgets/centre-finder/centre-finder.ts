import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { GazetteerPlaceFinder } from '../../data/backends/static/place-finder.ts';
import { HttpCentreDirectory } from '../../data/backends/http/http-centre-directory.ts';
import type { CentreDirectory, PlaceFinder } from '../../data/ports.ts';
import type { Centre } from '../../domain/centres/centre.ts';
import { FACET_VALUES, NOTHING_SELECTED, withFacet, type Selection } from '../../domain/centres/selection.ts';
import { findRegion, regionName } from '../../domain/places/regions.ts';
import type { LcCombobox } from '../../elements/combobox/combobox.ts';
import { oneOf, refuse } from '../attributes.ts';
import { WidgetElement } from '../widget-element.ts';
import { FinderController, type FinderHost } from './centre-finder.controller.ts';
import { LcBookEvent, LcCentreOpenEvent, LcResultsEvent } from './centre-finder.events.ts';
import { cardStyles, finderStyles } from './centre-finder.styles.ts';
import { finderView } from './centre-finder.views.ts';
import { readDeepLink, writeDeepLink } from './deep-link.ts';
import type { FinderActions, FinderModel } from './finder-model.ts';

const ROUTE = 'https://www.openstreetmap.org/directions?to={latitude},{longitude}';
const TILES = 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png';
const GEOCODERS = ['offline', 'pdok'] as const;
const MAPS = ['click', 'none'] as const;

/**
 * Finds the career centres near a visitor: by postcode, by town or, when asked to, by where they are.
 *
 * @summary Centre finder: postcode in, nearest centres out.
 * @tag lc-centre-finder
 * @slot - What visitors see before the kit is there and when the directory can't be reached: a link and a phone number.
 * @slot fallback - The same, by name.
 * @fires {LcBookEvent} lc-book - The visitor wants an appointment; cancelable.
 * @fires {LcCentreOpenEvent} lc-centre-open - The visitor unfolded a centre.
 * @fires {LcResultsEvent} lc-results - The list changed by what the visitor did.
 */
export class LcCentreFinder extends WidgetElement implements FinderHost {
  static override styles: CSSResultGroup = [WidgetElement.styles, finderStyles, cardStyles];

  /** @attr directory - Address of the directory file; see the guide "Directory format". */
  @property() directory?: string;

  /** @attr region - Labour market region, by code (`AM18`) or name, where the list starts. It never hides a nearer centre. */
  @property() region?: string;

  /** @attr audience - Audience that is chosen at the start; the visitor sees it and can change it. */
  @property() audience?: string;

  /** @attr geocoder - `pdok` asks the national geocoder for the exact place when the visitor searches; `offline`, the default, asks nobody. */
  @property() geocoder?: string;

  /** @attr map - `click`, the default, offers a map that loads when asked for; `none` leaves it out. */
  @property() map?: string;

  /** @attr tiles - Address template of the map's tiles, with `{z}`, `{x}` and `{y}`. Default: the grey map of PDOK. */
  @property() tiles = TILES;

  /** @attr attribution - Who made the tiles, as their licence asks. */
  @property() attribution = 'Kaart: Kadaster / PDOK, CC BY 4.0';

  /** @attr route-url - Address template for directions, with `{latitude}` and `{longitude}`. Default: OpenStreetMap. */
  @property({ attribute: 'route-url' }) routeUrl = ROUTE;

  /** @attr deep-link - Keeps search and choices after the `#` of the page's address, where no server sees them. */
  @property({ type: Boolean, attribute: 'deep-link' }) deepLink = false;

  /** @attr structured-data - Describes the centres to search engines, as JSON-LD. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;

  /** A directory of your own, instead of the file that `directory` names. */
  @property({ attribute: false }) source: CentreDirectory | undefined;

  /** A way to find places of your own, instead of the one that `geocoder` names. */
  @property({ attribute: false }) places: PlaceFinder = new GazetteerPlaceFinder();

  /** The clock, in epoch milliseconds. */
  @property({ attribute: false }) now: () => number = Date.now;

  @state() private openId: string | undefined;
  @state() private contactId: string | undefined;
  @state() private mapState: 'closed' | 'loading' | 'open' | 'failed' = 'closed';
  @state() private text = '';

  @query('lc-combobox') private field!: LcCombobox;

  readonly #controller = new FinderController(this);
  #acted = false;
  #reported: readonly Centre[] | undefined;

  /** Code of `region`; undefined, with a warning, when there is no such region. */
  get regionCode(): string | undefined {
    return this.region ? findRegion(this.region)?.code : undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.deepLink && !this.hasUpdated) this.#followDeepLink();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('directory') && this.directory) this.source = new HttpCentreDirectory(this.directory);
    if (changed.has('geocoder') && this.geocoder !== undefined) this.#chooseGeocoder();
    if (changed.has('audience') && this.audience) this.#startWithAudience(this.audience);
    if (changed.has('region') && this.region && !this.regionCode) {
      refuse(this, 'region', this.region, 'the code (AM01 to AM38) or name of a labour market region');
    }
  }

  protected override renderContent(): TemplateResult {
    return finderView(this.#model, this.#actions);
  }

  protected override updated(): void {
    const { state } = this.#controller;
    if (state.kind !== 'ready' || state.search.kind === 'searching') return;
    const { all } = state.results;
    if (this.#acted && all !== this.#reported) {
      this.dispatchEvent(new LcResultsEvent(all.length));
      if (this.deepLink) writeDeepLink({ place: this.text, selection: this.#controller.selection });
    }
    if (this.structuredData && all !== this.#reported) void this.#describe(all);
    this.#reported = all;
  }

  /** Searches for a postcode or place, as if the visitor typed it. */
  async search(place: string): Promise<void> {
    this.text = place;
    await this.#controller.search(place);
  }

  get #model(): FinderModel {
    const controller = this.#controller;
    return {
      state: controller.state,
      locale: this.language.locale,
      now: this.now(),
      query: this.text,
      suggestions: controller.suggestions,
      selection: controller.selection,
      coBrand: regionName(this.regionCode ?? ''),
      openId: this.openId,
      contactId: this.contactId,
      map: oneOf(this, 'map', this.map, MAPS, 'click') === 'none' ? 'none' : this.mapState,
      tiles: this.tiles,
      attribution: this.attribution,
      acted: this.#acted,
      routeUrl: this.routeUrl,
      level: (below) => this.level(below),
    };
  }

  readonly #actions: FinderActions = {
    prepare: () => this.#controller.prepare(),
    input: () => {
      this.text = this.field.value;
      this.#controller.suggest(this.text);
    },
    choose: ({ option }) => {
      const place = this.#controller.suggestions[Number(option.value)];
      if (!place) return;
      this.#acted = true;
      this.text = place.label;
      this.#controller.choose(place);
    },
    search: (event) => {
      event.preventDefault();
      this.#acted = true;
      void this.search(this.field.value);
    },
    locate: () => {
      this.#acted = true;
      this.text = '';
      void this.#controller.locate();
    },
    select: (facet, values) => this.#select(withFacet(this.#controller.selection, facet, values)),
    clearFilters: () => {
      this.#select(NOTHING_SELECTED);
      // The button that had the focus is gone.
      this.shadowRoot?.querySelector('lc-choice-group')?.focus();
    },
    toggle: (centre) => {
      const opens = this.openId !== centre.id;
      this.openId = opens ? centre.id : undefined;
      this.contactId = undefined;
      if (opens) this.dispatchEvent(new LcCentreOpenEvent(centre));
    },
    book: (centre) => {
      if (this.dispatchEvent(new LcBookEvent(centre))) this.contactId = centre.id;
    },
    showMore: () => void this.#showMore(),
    toggleMap: () => void this.#toggleMap(),
    leaveMap: ({ pointId }) => void this.#openFromMap(pointId),
    retry: () => this.#controller.retry(),
  };

  #select(selection: Selection): void {
    this.#acted = true;
    this.#controller.select(selection);
  }

  async #showMore(): Promise<void> {
    const shown = this.shadowRoot?.querySelectorAll('.toggle').length ?? 0;
    this.#controller.showMore();
    await this.updateComplete;
    // On from where the visitor was: the first centre that is new.
    this.shadowRoot?.querySelectorAll<HTMLElement>('.toggle')[shown]?.focus();
  }

  async #toggleMap(): Promise<void> {
    if (this.mapState === 'open' || this.mapState === 'loading') {
      this.mapState = 'closed';
      return;
    }
    this.mapState = 'loading';
    const loaded = await import('../../elements/map/define.ts').then(
      () => true,
      () => false,
    );
    // Unless the visitor closed it while it was loading.
    if (this.mapState === 'loading') this.mapState = loaded ? 'open' : 'failed';
  }

  async #openFromMap(id: string): Promise<void> {
    const { state } = this.#controller;
    const centre = state.kind === 'ready' ? state.results.all.find((candidate) => candidate.id === id) : undefined;
    if (!centre) return;
    this.#controller.reveal(centre);
    if (this.openId !== id) this.#actions.toggle(centre);
    await this.updateComplete;
    const toggles = this.shadowRoot?.querySelectorAll<HTMLElement>('.toggle') ?? [];
    [...toggles].find((toggle) => toggle.dataset['centre'] === id)?.focus();
  }

  #chooseGeocoder(): void {
    const offline = new GazetteerPlaceFinder();
    const geocoder = oneOf(this, 'geocoder', this.geocoder, GEOCODERS, 'offline');
    this.places = geocoder === 'pdok' ? new LazyPdok(offline) : offline;
  }

  #startWithAudience(audience: string): void {
    if (!FACET_VALUES.audience.includes(audience)) {
      refuse(this, 'audience', audience, FACET_VALUES.audience.join(', '));
      return;
    }
    this.#controller.select(withFacet(this.#controller.selection, 'audience', [audience]));
  }

  #followDeepLink(): void {
    const { place, selection } = readDeepLink();
    this.#controller.select(selection);
    if (place) void this.search(place);
  }

  async #describe(centres: readonly Centre[]): Promise<void> {
    const { describeCentres } = await import('./structured-data.ts');
    if (this.isConnected) describeCentres(this, centres);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lc-centre-finder': LcCentreFinder;
  }
}
