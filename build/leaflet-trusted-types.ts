import type { Plugin } from 'rolldown';

const FOUND = "div.innerHTML = '<svg/>';";
const INSTEAD = "div.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));";

/**
 * Leaflet 1.9 tries out inline SVG by writing HTML as soon as it loads, which a page that requires Trusted Types
 * refuses. This asks the same of the DOM. Leaflet 2 no longer does it; then this file can go.
 */
export function leafletTrustedTypes(): Plugin {
  return {
    name: 'leaflet-trusted-types',
    transform(code, id) {
      if (!id.endsWith('/leaflet-src.esm.js')) return null;
      if (!code.includes(FOUND)) throw new Error('Leaflet no longer has the line that leafletTrustedTypes() replaces');
      return { code: code.replace(FOUND, INSTEAD), map: null };
    },
  };
}
