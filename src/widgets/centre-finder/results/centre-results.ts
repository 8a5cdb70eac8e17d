import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { HttpCentreDirectory } from '../../../data/backends/http/http-centre-directory.ts';
import type { CentreDirectory } from '../../../data/ports.ts';
import type { Centre } from '../../../domain/centres/centre.ts';
import { NOTHING_SELECTED, withFacet, type Selection } from '../../../domain/centres/selection.ts';
import type { Place } from '../../../domain/places/place.ts';
import { elementStyles, LcElement } from '../../../elements/lc-element.ts';
import { LocaleController } from '../../../localization/localization.ts';
import { LcBookEvent, LcCentreOpenEvent, LcResultsEvent } from '../centre-finder.events.ts';
import { cardStyles } from './centre-card.styles.ts';
import { ResultsController, type ResultsHost } from './centre-results.controller.ts';
import { resultsStyles } from './centre-results.styles.ts';
import { resultsView } from './centre-results.views.ts';
import type { ResultsActions, ResultsModel } from './results-model.ts';

/**
 * The list of the centre finder: directory, filters, cards and map. Apart from the search form, so that a visitor
 * who does not search does not load it.
 *
 * @summary List of centres; part of the centre finder.
 * @slot - Contact details for when the directory can't be reached.
 * @fires {LcBookEvent} lc-book - The visitor wants an appointment; cancelable.
 * @fires {LcCentreOpenEvent} lc-centre-open - The visitor unfolded a centre.
 * @fires {LcResultsEvent} lc-results - The list changed by what the visitor did.
 */
export class LcCentreResults extends LcElement implements ResultsHost {
  static override styles: CSSResultGroup = [elementStyles, resultsStyles, cardStyles];

  /** Address of the directory file. */
  @property({ attribute: false }) directory: string | undefined;
  /** A directory that goes before the file. */
  @property({ attribute: false }) backend: CentreDirectory | undefined;
  /** Where distances are measured from. */
  @property({ attribute: false }) place: Place | undefined;
  /** Code of the labour market region where the list starts. */
  @property({ attribute: false }) region: string | undefined;
  /** What the list is narrowed by to start with. */
  @property({ attribute: false }) start: Selection = NOTHING_SELECTED;
  @property({ attribute: false }) headingLevel = 3;
  /** Whether a map is offered. */
  @property({ attribute: false }) map = true;
  @property({ attribute: false }) tiles = '';
  @property({ attribute: false }) attribution = '';
  @property({ attribute: false }) routeUrl = '';
  /** Where a description for search engines goes: into the page, as crawlers do not look into shadow roots. */
  @property({ attribute: false }) describeIn: HTMLElement | undefined;
  /** Whether the visitor asked for the list, so that what it holds is announced and reported. */
  @property({ attribute: false }) announced = false;
  @property({ attribute: false }) now: () => number = Date.now;

  /** What the visitor narrows the list by. */
  @state() selection: Selection = NOTHING_SELECTED;
  @state() private openId: string | undefined;
  @state() private contactId: string | undefined;
  @state() private filtersOpen = false;
  @state() private mapState: 'closed' | 'loading' | 'open' | 'failed' = 'closed';

  /** What the list is read from. */
  source: CentreDirectory | undefined;

  readonly #controller = new ResultsController(this);
  readonly #language = new LocaleController(this);
  #reported: readonly Centre[] | undefined;
  #focusWhenReady = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('directory') || changed.has('backend')) {
      this.source = this.backend ?? (this.directory ? new HttpCentreDirectory(this.directory) : undefined);
    }
    if (changed.has('start')) this.selection = this.start;
    if (changed.has('place') || changed.has('selection')) this.#controller.startOver();
  }

  protected override render(): TemplateResult {
    return resultsView(this.#model, this.#actions);
  }

  protected override updated(): void {
    const { state } = this.#controller;
    if (state.kind !== 'ready') return;
    // Unless the visitor went elsewhere while the list was loading.
    if (this.#focusWhenReady && document.activeElement === document.body) this.focus();
    this.#focusWhenReady = false;
    const { all } = state.results;
    if (all === this.#reported) return;
    this.#reported = all;
    if (this.announced) this.dispatchEvent(new LcResultsEvent(all.length));
    if (this.describeIn) void this.#describe(this.describeIn, all);
  }

  /** Moves the focus to the number of results, as soon as there is one: a screen reader reads on from there. */
  override focus(): void {
    const count = this.shadowRoot?.querySelector<HTMLElement>('.count');
    this.#focusWhenReady = !count;
    count?.focus();
  }

  get #model(): ResultsModel {
    return {
      state: this.#controller.state,
      locale: this.#language.locale,
      now: this.now(),
      selection: this.selection,
      openId: this.openId,
      contactId: this.contactId,
      filtersOpen: this.filtersOpen,
      map: this.map ? this.mapState : 'none',
      tiles: this.tiles,
      attribution: this.attribution,
      announced: this.announced,
      routeUrl: this.routeUrl,
      level: (below = 0) => Math.min(this.headingLevel + below, 6),
    };
  }

  readonly #actions: ResultsActions = {
    select: (facet, values) => this.#select(withFacet(this.selection, facet, values)),
    clearFilters: () => {
      this.#select(NOTHING_SELECTED);
      // The button that had the focus goes.
      this.focus();
    },
    toggleFilters: () => {
      this.filtersOpen = !this.filtersOpen;
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
    retry: () => {
      this.#controller.retry();
      this.#focusWhenReady = true;
    },
  };

  #select(selection: Selection): void {
    this.announced = true;
    this.selection = selection;
  }

  async #showMore(): Promise<void> {
    const shown = this.#toggles().length;
    this.#controller.showMore();
    await this.updateComplete;
    // On from where the visitor was: the first centre that is new.
    this.#toggles()[shown]?.focus();
  }

  async #toggleMap(): Promise<void> {
    if (this.mapState === 'open' || this.mapState === 'loading') {
      this.mapState = 'closed';
      return;
    }
    this.mapState = 'loading';
    const loaded = await import('../../../elements/map/define.ts').then(
      () => true,
      () => false,
    );
    // Unless the visitor closed it while it was loading.
    if (this.mapState === 'loading') this.mapState = loaded ? 'open' : 'failed';
  }

  async #openFromMap(id: string): Promise<void> {
    const centre = this.#controller.reveal(id);
    if (!centre) return;
    if (this.openId !== id) this.#actions.toggle(centre);
    await this.updateComplete;
    this.#toggles()
      .find((toggle) => toggle.dataset['centre'] === id)
      ?.focus();
  }

  async #describe(target: HTMLElement, centres: readonly Centre[]): Promise<void> {
    // A page whose policy refuses the description has the list all the same; the browser names the policy it wants.
    const part = await import('./structured-data.ts').catch(() => undefined);
    if (this.isConnected) part?.describeCentres(target, centres);
  }

  #toggles(): HTMLElement[] {
    return [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.toggle') ?? [])];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lc-centre-results': LcCentreResults;
  }
}
