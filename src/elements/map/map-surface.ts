import {
  divIcon,
  latLngBounds,
  map as createMap,
  marker,
  polygon,
  tileLayer,
  type LatLngBounds,
  type LatLngExpression,
  type Map as LeafletMap,
  type Marker,
} from 'leaflet/dist/leaflet-src.esm.js';
import Supercluster from 'supercluster';
import type { Coordinates } from '../../domain/places/place.ts';
import type { MapPoint } from './map.ts';
import { outline } from './outline.ts';

export interface SurfaceOptions {
  readonly tiles: string;
  onSelect(point: MapPoint): void;
  describeCluster(count: number): string;
  youAreHere(): string;
}

const CLUSTER_BEYOND = 50;
const NETHERLANDS: LatLngBounds = latLngBounds([50.7, 3.2], [53.6, 7.3]);
/** Marker as in the list: an arch of 36 by 44 pixels whose foot stands on the point. */
const MARKER_SIZE: [number, number] = [36, 44];
const MARKER_ANCHOR: [number, number] = [18, 44];

/**
 * Leaflet, without the parts that write HTML: its zoom and attribution controls and its popups. Markers are real
 * buttons that we make ourselves, so that keys, names and a Content-Security-Policy hold.
 */
export class MapSurface {
  readonly #map: LeafletMap;
  readonly #options: SurfaceOptions;
  readonly #markers = new Map<string, Marker>();
  #points: readonly MapPoint[] = [];
  #prominent = 0;
  #clusters: Supercluster<{ index: number }> | undefined;
  #here: Marker | undefined;
  #highlighted: string | undefined;

  constructor(container: HTMLElement, options: SurfaceOptions) {
    this.#options = options;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#map = createMap(container, {
      zoomControl: false,
      attributionControl: false,
      // The wheel scrolls the page; a map that catches it holds the visitor.
      scrollWheelZoom: false,
      maxZoom: 18,
      minZoom: 3,
      zoomAnimation: !still,
      fadeAnimation: !still,
      inertia: !still,
    });
    // Below the tiles: what is left to look at where they do not come.
    this.#map.createPane('outline').style.zIndex = '150';
    polygon(outline, { pane: 'outline', className: 'outline', interactive: false }).addTo(this.#map);
    if (options.tiles)
      tileLayer(options.tiles, { maxNativeZoom: 19, minZoom: 6, referrerPolicy: 'no-referrer' }).addTo(this.#map);
    this.#map.fitBounds(NETHERLANDS);
    this.#map.on('moveend', () => this.#draw());
  }

  /** Shows the points, and moves so that the first few and the visitor's own place are in sight. */
  show(points: readonly MapPoint[], prominent: number, from: Coordinates | undefined): void {
    this.#points = points;
    this.#prominent = Math.min(prominent, CLUSTER_BEYOND);
    this.#clusters = points.length > CLUSTER_BEYOND ? clustersOf(points, this.#prominent) : undefined;
    this.#here?.remove();
    this.#here = from && this.#youAreHere(from);
    for (const drawn of this.#markers.values()) drawn.remove();
    this.#markers.clear();
    const inSight = [
      ...points.slice(0, prominent).map((point) => position(point.coordinates)),
      ...(from ? [position(from)] : []),
    ];
    if (inSight.length > 0) {
      this.#map.fitBounds(latLngBounds(inSight), { padding: [40, 48], maxZoom: 14, animate: false });
    }
    this.#draw();
  }

  highlight(id: string | undefined): void {
    this.#highlighted = id;
    for (const [key, drawn] of this.#markers) {
      drawn
        .getElement()
        ?.querySelector('button')
        ?.setAttribute('aria-pressed', String(key === id));
    }
  }

  zoomBy(steps: number): void {
    this.#map.zoomIn(steps);
  }

  remove(): void {
    // Leaflet ends a zoom on a timer that it does not clear, and would throw over the panes that are gone by then.
    Object.assign(this.#map, { _animatingZoom: false });
    this.#map.remove();
  }

  /** Adds what came into sight and removes what left it; a marker that stays keeps its focus. */
  #draw(): void {
    const wanted = new Map<string, () => Marker>();
    const alone = this.#clusters ? this.#prominent : this.#points.length;
    for (let index = 0; index < alone; index++) this.#want(wanted, index);
    if (this.#clusters) {
      const bounds = this.#map.getBounds().pad(0.2);
      const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const;
      for (const feature of this.#clusters.getClusters([...box], Math.round(this.#map.getZoom()))) {
        const { properties } = feature;
        const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
        if ('cluster' in properties && properties.cluster) {
          const at = { latitude, longitude };
          wanted.set(`cluster-${properties.cluster_id}`, () =>
            this.#clusterMarker(properties.cluster_id, properties.point_count, at),
          );
        } else this.#want(wanted, (properties as { index: number }).index);
      }
    }
    for (const [key, drawn] of this.#markers) {
      if (wanted.has(key)) continue;
      drawn.remove();
      this.#markers.delete(key);
    }
    for (const [key, make] of wanted) {
      if (!this.#markers.has(key)) this.#markers.set(key, make().addTo(this.#map));
    }
    this.highlight(this.#highlighted);
  }

  #want(wanted: Map<string, () => Marker>, index: number): void {
    const point = this.#points[index];
    if (point) wanted.set(point.id, () => this.#pointMarker(point, index));
  }

  #pointMarker(point: MapPoint, index: number): Marker {
    const button = markerButton('marker', String(index + 1), `${index + 1}. ${point.label}`);
    button.addEventListener('click', () => this.#options.onSelect(point));
    // Where markers overlap the better one is on top.
    return buttonMarker(button, point.coordinates).setZIndexOffset(-index);
  }

  #clusterMarker(id: number, count: number, at: Coordinates): Marker {
    const button = markerButton('marker cluster', String(count), this.#options.describeCluster(count));
    button.addEventListener('click', () => {
      this.#map.setView(position(at), this.#clusters?.getClusterExpansionZoom(id) ?? this.#map.getZoom() + 2);
      // The cluster is gone after this; the map keeps the keyboard's place.
      this.#map.getContainer().focus();
    });
    return buttonMarker(button, at);
  }

  #youAreHere(at: Coordinates): Marker {
    const dot = document.createElement('span');
    dot.className = 'here';
    dot.role = 'img';
    dot.ariaLabel = this.#options.youAreHere();
    return marker(position(at), {
      icon: divIcon({ className: '', html: dot, iconSize: [20, 20] }),
      keyboard: false,
      interactive: false,
    }).addTo(this.#map);
  }
}

/** The prominent points, that are in sight in the list, stay out of the clusters: their numbers are looked for. */
function clustersOf(points: readonly MapPoint[], prominent: number): Supercluster<{ index: number }> {
  const clusters = new Supercluster<{ index: number }>({ radius: 56, maxZoom: 15 });
  return clusters.load(
    points.slice(prominent).map(({ coordinates: { latitude, longitude } }, i) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties: { index: prominent + i },
    })),
  );
}

function markerButton(className: string, text: string, name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = text;
  button.title = name;
  button.ariaLabel = name;
  return button;
}

function buttonMarker(button: HTMLButtonElement, at: Coordinates): Marker {
  const icon = divIcon({ className: '', html: button, iconSize: MARKER_SIZE, iconAnchor: MARKER_ANCHOR });
  // Leaflet would make the box around the button a second tab stop.
  return marker(position(at), { icon, keyboard: false, autoPanOnFocus: true });
}

function position({ latitude, longitude }: Coordinates): LatLngExpression {
  return [latitude, longitude];
}
