import { css } from 'lit';
import { focusRing } from '../lc-element.ts';

/** What Leaflet needs to place its layers. Its own style sheet is a file for the page, which a shadow root does not see. */
export const leafletStyles = css`
  .leaflet-pane,
  .leaflet-tile,
  .leaflet-tile-container,
  .leaflet-marker-icon,
  .leaflet-layer,
  .leaflet-pane > svg {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .leaflet-container {
    position: relative;
    overflow: hidden;
    touch-action: none;
    direction: ltr;
    -webkit-tap-highlight-color: transparent;
  }
  .leaflet-pane {
    z-index: 400;
  }
  .leaflet-tile-pane {
    z-index: 200;
  }
  .leaflet-marker-pane {
    z-index: 600;
  }
  .leaflet-tile {
    visibility: hidden;
    user-select: none;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }
  .leaflet-zoom-anim .leaflet-zoom-hide {
    visibility: hidden;
  }
  .leaflet-pane > svg {
    overflow: visible;
    pointer-events: none;
  }
  .leaflet-grab {
    cursor: grab;
  }
  .leaflet-dragging .leaflet-grab {
    cursor: grabbing;
  }
`;

export const mapStyles = css`
  :host {
    display: block;
    overflow: clip;
    background: var(--_color-surface-raised);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-m);
  }
  .frame {
    position: relative;
    isolation: isolate;
  }
  .surface {
    block-size: clamp(280px, 60vh, 440px);
    background: var(--_color-surface-tint);
  }
  .surface:focus-visible {
    outline: 3px solid var(--_color-focus);
    outline-offset: -3px;
  }
  .outline {
    fill: var(--_color-surface-raised);
    stroke: var(--_color-border-control);
    stroke-width: 1.5;
  }
  .zoom {
    position: absolute;
    z-index: 1000;
    inset-block-start: var(--_space-3);
    inset-inline-end: var(--_space-3);
    display: grid;
    gap: var(--_space-2);
  }
  .marker {
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 44px;
    padding: var(--_space-1) 0 0;
    font: inherit;
    font-size: var(--_text-s);
    font-weight: var(--_font-weight-bold);
    color: var(--_color-on-brand);
    background: var(--_color-brand);
    border: 2px solid var(--_color-on-brand);
    border-radius: 18px 18px var(--_radius-s) var(--_radius-s);
    box-shadow: var(--_shadow-s);
    cursor: pointer;
  }
  .marker.cluster {
    color: var(--_color-on-brand-warm);
    background: var(--_color-brand-warm);
    border-color: var(--_color-on-brand-warm);
    /* Round, not an arch: its number counts centres and is no place in the list. */
    border-radius: 50%;
    block-size: 36px;
    padding: 0;
  }
  .marker[aria-pressed='true'] {
    color: var(--_color-on-brand-warm);
    background: var(--_color-brand-warm);
    border-color: var(--_color-on-brand-warm);
    outline: 2px solid var(--_color-on-brand-warm);
  }
  .marker:focus-visible {
    ${focusRing}
  }
  .here {
    display: block;
    inline-size: 20px;
    block-size: 20px;
    background: var(--_color-info);
    border: 4px solid var(--_color-surface-raised);
    border-radius: 50%;
    box-shadow: var(--_shadow-m);
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: end;
    justify-content: space-between;
    padding: var(--_space-2) var(--_space-3);
  }
  .selected {
    display: flex;
    flex: 1 1 260px;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: center;
  }
  small {
    font-size: var(--_text-s);
    color: var(--_color-text-muted);
  }
`;
