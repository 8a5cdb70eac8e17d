import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Coordinates } from '../../domain/places/place.ts';
import { LocaleController, msg, str } from '../../localization/localization.ts';
import { elementStyles, LcElement } from '../lc-element.ts';
import { LcMapSelectEvent } from './map.events.ts';
import { leafletStyles, mapStyles } from './map.styles.ts';
import { MapSurface } from './map-surface.ts';

/** Something to show on the map. */
export interface MapPoint {
  readonly id: string;
  readonly label: string;
  /** One line more, such as the address. */
  readonly detail?: string;
  readonly coordinates: Coordinates;
}

/**
 * A map with numbered markers, in the order and with the numbers of the list beside it. Every marker is a button;
 * what it stands for is shown below the map, with a button back to the list.
 *
 * @summary A map of numbered points.
 * @fires {LcMapSelectEvent} lc-map-select - The visitor asked to see a point in the list.
 */
export class LcMap extends LcElement {
  static override styles = [elementStyles, leafletStyles, mapStyles];

  /** @attr tiles - Address template with `{z}`, `{x}` and `{y}`, of Web Mercator tiles. */
  @property() tiles = '';

  /** @attr attribution - Who made the tiles, as their licence asks. */
  @property() attribution = '';

  /** What to show, best first. More than fifty are clustered. */
  @property({ attribute: false }) points: readonly MapPoint[] = [];

  /** How many of the points the map shows at first: those in sight in the list. */
  @property({ attribute: false }) prominent = 10;

  /** Where the visitor measures from. */
  @property({ attribute: false }) from: Coordinates | undefined;

  @state() private selected: MapPoint | undefined;

  @query('.surface') private container!: HTMLElement;

  #surface: MapSurface | undefined;

  constructor() {
    super();
    new LocaleController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Back on the page after having been taken off it.
    if (this.hasUpdated) this.requestUpdate('points', undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#surface?.remove();
    this.#surface = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('points')) {
      this.selected = this.points.find(({ id }) => id === this.selected?.id);
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="frame">
        <div
          class="surface"
          role="group"
          aria-label=${msg('Kaart met de centra. Schuif met de pijltjestoetsen.', { desc: 'Name of the map for screen readers' })}
        ></div>
        <div class="zoom">
          <lc-button icon-only label=${msg('Zoom in', { desc: 'Map button' })} @click=${() => this.#surface?.zoomBy(1)}>
            <lc-icon slot="icon" name="plus"></lc-icon>
          </lc-button>
          <lc-button
            icon-only
            label=${msg('Zoom uit', { desc: 'Map button' })}
            @click=${() => this.#surface?.zoomBy(-1)}
          >
            <lc-icon slot="icon" name="minus"></lc-icon>
          </lc-button>
        </div>
      </div>
      <div class="below">
        <div class="selected" role="status">${this.#renderSelected()}</div>
        ${this.attribution ? html`<small>${this.attribution}</small>` : nothing}
      </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    this.#surface ??= new MapSurface(this.container, {
      tiles: this.tiles,
      onSelect: (point) => (this.selected = point),
      describeCluster: (count) =>
        msg(str`Groep van ${count} centra. Zoom in.`, { desc: 'Name of a cluster on the map' }),
      youAreHere: () => msg('Jouw plek', { desc: 'Name of the visitor’s place on the map' }),
    });
    if (changed.has('points') || changed.has('from')) this.#surface.show(this.points, this.prominent, this.from);
    this.#surface.highlight(this.selected?.id);
  }

  #renderSelected(): TemplateResult | typeof nothing {
    const point = this.selected;
    if (!point) return nothing;
    return html`<div>
        <b>${this.points.indexOf(point) + 1}. ${point.label}</b>
        ${point.detail ? html`<div>${point.detail}</div>` : nothing}
      </div>
      <lc-button size="s" @click=${() => this.dispatchEvent(new LcMapSelectEvent(point.id))}>
        ${msg('Bekijk in de lijst', { desc: 'Button that goes from the map to the list' })}
      </lc-button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lc-map': LcMap;
  }
}
