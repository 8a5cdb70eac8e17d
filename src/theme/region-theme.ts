import type { CSSResult } from 'lit';
import { themes as allThemes } from './generated/themes.ts';
import type { ThemeProfile } from './theme-profile.ts';
import { warnOnce } from './warn-once.ts';

export type ThemeModules = Record<string, () => Promise<{ themeStyles: CSSResult; profile?: ThemeProfile }>>;

export interface RegionTheme {
  readonly sheet: CSSStyleSheet | undefined;
  readonly profile: ThemeProfile | undefined;
}

/** The theme of a region or partner; undefined, with a warning, for a name that none has. */
export async function loadRegion(
  host: Element,
  name: string,
  themes: ThemeModules = allThemes,
): Promise<RegionTheme | undefined> {
  const load = Object.hasOwn(themes, name) ? themes[name] : undefined;
  if (!load) {
    const accepted = ['national', 'host', ...Object.keys(themes)].join(', ');
    warnOnce(`<${host.localName}> does not know the theme "${name.slice(0, 80)}"; use one of: ${accepted}.`);
    return undefined;
  }
  const { themeStyles, profile } = await load();
  return { sheet: themeStyles.styleSheet, profile };
}
