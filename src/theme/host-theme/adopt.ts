import { toHex } from '../contrast-guard/contrast.ts';
import { largest } from '../generated/pairs.ts';
import { SCHEMES, type Probe } from './probe.ts';
import { colorRoles, cornerProportions, cornerRole, fontRoles, likeNeighbour, type ColorRole } from './roles.ts';

/** Themes name fonts that only their own page loads. */
const SYSTEM = 'system-ui, sans-serif';

/** The tokens that the page's theme answers, with their CSS. What it does not answer stays national. */
export function adoptedTokens(probe: Probe): ReadonlyMap<string, string> {
  return new Map([...colors(probe), ...fonts(probe), ...corners(probe)]);
}

function colors(probe: Probe): Map<string, string> {
  const found = new Map<ColorRole, string>();
  for (const role of Object.keys(colorRoles) as ColorRole[]) {
    const own = firstColor(probe, colorRoles[role]);
    const neighbour = likeNeighbour[role];
    const value = own ?? (neighbour && found.get(neighbour));
    if (value) found.set(role, value);
  }
  const action = found.get('color-action');
  if (action && !(found.has('color-accent') && found.has('color-on-accent'))) {
    found.set('color-accent', `color-mix(in oklab, ${action} 14%, var(--_color-surface-raised))`);
    found.set('color-on-accent', `color-mix(in oklab, ${action} 60%, var(--_color-text))`);
  }
  return found;
}

function firstColor(probe: Probe, names: readonly string[]): string | undefined {
  for (const name of names) {
    const [light, dark] = SCHEMES.map((scheme) => probe.color(name, scheme));
    if (light && dark) return `light-dark(${toHex(light)}, ${toHex(dark)})`;
  }
  return undefined;
}

function fonts(probe: Probe): [string, string][] {
  return Object.entries(fontRoles).flatMap(([role, names]) => {
    const family = first(names, (name) => probe.fontFamily(name));
    return family === undefined ? [] : [[role, `${family}, ${SYSTEM}`]];
  });
}

function corners(probe: Probe): [string, string][] {
  const radius = first(cornerRole, (name) => probe.length(name));
  if (radius === undefined) return [];
  return Object.entries(cornerProportions).map(([token, proportion]) => {
    const size = Math.min(Math.round(radius * proportion), largest[token] ?? 0);
    return [token, `${size}px`];
  });
}

function first<T>(names: readonly string[], read: (name: string) => T | undefined): T | undefined {
  for (const name of names) {
    const value = read(name);
    if (value !== undefined) return value;
  }
  return undefined;
}
