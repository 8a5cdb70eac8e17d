import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LazyPdok } from '../../data/backends/pdok/lazy.ts';
import { GazetteerPlaceFinder } from '../../data/backends/static/place-finder.ts';
import type { CentreDirectory, PlaceFinder } from '../../data/ports.ts';
import { FACET_VALUES, NOTHING_SELECTED, withFacet, type Selection } from '../../domain/centres/selection.ts';
import type { LcCombobox } from '../../elements/combobox/combobox.ts';
import { addMessages } from '../../localization/localization.ts';
import { oneOf, refuse } from '../attributes.ts';
import { WidgetElement } from '../widget-element.ts';
import { widgetHeadStyles } from '../widget-head.styles.ts';
import { SearchController, type SearchHost } from './centre-finder.controller.ts';
import { finderStyles } from './centre-finder.styles.ts';
import { finderView, type FinderActions, type FinderModel } from './centre-finder.views.ts';
import { finderMessages } from './messages.ts';
import type { LcCentreResults } from './results/centre-results.ts';

const ROUTE = 'https://www.openstreetmap.org/directions?to={latitude},{longitude}';
const TILES = 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png';
const GEOCODERS = ['offline', 'pdok'] as const;
const MAPS = ['click', 'none'] as const;
const REGION = /^AM\d\d$/;

/**
 * Finds the career centres near a visitor: by postcode, by town or, when asked to, by where they are. The list and
 * the directory behind it load when the visitor reaches for them.
 *
 * @summary Centre finder: postcode in, nearest centres out.
 * @tag lc-centre-finder
 * @slot - What visitors see before the kit is there and when the directory can't be reached: a link and a phone number.
 * @slot fallback - The same, by name.
 * @fires {LcBookEvent} lc-book - The visitor wants an appointment; cancelable.
 * @fires {LcCentreOpenEvent} lc-centre-open - The visitor unfolded a centre.
 * @fires {LcResultsEvent} lc-results - The list changed by what the visitor did.
 */
export class LcCentreFinder extends WidgetElement implements SearchHost {
  static override styles: CSSResultGroup = [WidgetElement.styles, widgetHeadStyles, finderStyles];

  /** @attr directory - Address of the directory file; see the guide "Directory format". */
  @property() directory?: string;

  /** @attr region - Code of the labour market region (`AM01` to `AM38`) where the list starts. It never hides a nearer centre. */
  @property() region?: string;

  /** @attr audience - Audience that is chosen at the start; the visitor sees it and can change it. */
  @property() audience?: string;

  /** @attr show-list - Shows the list at once, before the visitor asks for it. */
  @property({ type: Boolean, attribute: 'show-list' }) showList = false;

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

  /** @attr structured-data - Describes the centres to search engines, as JSON-LD, once the list is shown. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;

  /** A directory of your own, instead of the file that `directory` names. */
  @property({ attribute: false }) source: CentreDirectory | undefined;

  /** A way to find places of your own, instead of the one that `geocoder` names. */
  @property({ attribute: false }) places: PlaceFinder = new GazetteerPlaceFinder();

  /** The clock, in epoch milliseconds. */
  @property({ attribute: false }) now: () => number = Date.now;

  @state() private text = '';
  @state() private results: FinderModel['results'] = 'unasked';
  @state() private selection: Selection = NOTHING_SELECTED;

  @query('lc-combobox') private field!: LcCombobox;
  @query('lc-centre-results') private list!: LcCentreResults | null;

  readonly #search = new SearchController(this);
  #announced = false;

  constructor() {
    super();
    addMessages(finderMessages);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('showList') && this.showList) void this.#showResults();
    if (changed.has('geocoder') && this.geocoder !== undefined) this.#chooseGeocoder();
    if (changed.has('audience') && this.audience) this.#startWithAudience(this.audience);
    if (changed.has('region') && this.region && !REGION.test(this.region)) {
      refuse(this, 'region', this.region, 'the code of a labour market region, AM01 to AM38');
    }
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    if (this.deepLink) void this.#followDeepLink();
  }

  protected override renderContent(): TemplateResult {
    return finderView(this.#model, this.#actions);
  }

  /** Searches for a postcode or place, as if the visitor typed it. Resolves when the place is found or known not to be. */
  async search(place: string): Promise<void> {
    this.text = place;
    await Promise.all([this.#showResults(), this.#search.find(place)]);
  }

  get #model(): FinderModel {
    return {
      search: this.#search.state,
      text: this.text,
      suggestions: this.#search.suggestions,
      results: this.results,
      coBrand: this.coBrand,
      list: {
        directory: this.directory,
        source: this.source,
        place: this.#search.place,
        region: this.region && REGION.test(this.region) ? this.region : undefined,
        selection: this.selection,
        headingLevel: this.level(),
        map: oneOf(this, 'map', this.map, MAPS, 'click') === 'click',
        tiles: this.tiles,
        attribution: this.attribution,
        routeUrl: this.routeUrl,
        describeIn: this.structuredData ? this : undefined,
        announced: this.#announced,
        now: this.now,
      },
    };
  }

  readonly #actions: FinderActions = {
    prepare: () => {
      this.#search.prepare();
      // A head start: most who reach the field go on to search.
      loadResults().catch(() => undefined);
    },
    input: () => {
      this.text = this.field.value;
      this.#search.suggest(this.text);
    },
    choose: ({ option }) => {
      const place = this.#search.suggestions[Number(option.value)];
      if (!place) return;
      this.text = place.label;
      this.#announced = true;
      this.#search.choose(place);
      void this.#showResults();
    },
    search: (event) => {
      event.preventDefault();
      this.#announced = true;
      void this.search(this.field.value);
    },
    locate: () => {
      this.text = '';
      this.#announced = true;
      void this.#showResults();
      void this.#search.locate();
    },
    showList: (when) => {
      this.#announced = true;
      if (when) this.selection = withFacet(this.selection, 'when', [when]);
      void this.#showResults(true);
    },
  };

  /** Fetches the list's code once, and shows it. */
  async #showResults(moveFocus = false): Promise<void> {
    if (this.results === 'shown') return;
    this.results = 'loading';
    this.results = await loadResults().then(
      () => 'shown' as const,
      () => 'failed' as const,
    );
    if (!moveFocus || this.results !== 'shown') return;
    await this.updateComplete;
    // The button that was pressed is gone; go on at what it brought.
    this.list?.focus();
  }

  #chooseGeocoder(): void {
    const offline = new GazetteerPlaceFinder();
    const geocoder = oneOf(this, 'geocoder', this.geocoder, GEOCODERS, 'offline');
    this.places = geocoder === 'pdok' ? new LazyPdok(offline) : offline;
  }

  #startWithAudience(audience: string): void {
    if (FACET_VALUES.audience.includes(audience)) this.selection = withFacet(this.selection, 'audience', [audience]);
    else refuse(this, 'audience', audience, FACET_VALUES.audience.join(', '));
  }

  async #followDeepLink(): Promise<void> {
    const { readDeepLink, writeDeepLink } = await import('./deep-link.ts');
    const { place, selection } = readDeepLink();
    this.addEventListener('lc-results', () => {
      if (this.list) writeDeepLink({ place: this.text, selection: this.list.selection });
    });
    if (selection) this.selection = selection;
    if (place) await this.search(place);
    else if (selection) await this.#showResults();
  }
}

function loadResults(): Promise<unknown> {
  return import('./results/define.ts');
}

declare global {
  interface HTMLElementTagNameMap {
    'lc-centre-finder': LcCentreFinder;
  }
}
