import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { tokenStyles } from './generated/base-tokens.styles.ts';
import type { dress as Dress } from './host-theme/page-theme.ts';
import type { RegionTheme, ThemeModules } from './region-theme.ts';
import type { ThemeProfile } from './theme-profile.ts';
import { ancestry, unwatchPage, watchPage } from './theme-watch.ts';
import { warnOnce } from './warn-once.ts';

/** The base sheet is the national theme, so it needs nothing on top. */
export const NATIONAL_THEME = 'national';
/** Colours, fonts and corners of the page around the widget. */
export const HOST_THEME = 'host';

/** Kept, because to import it again takes a turn in which the browser could paint. */
let dress: typeof Dress | undefined;

const publicColors = tokenStyles.cssText.match(/--lc-color-[\w-]+/g) ?? [];

/**
 * Puts a theme on top of the base tokens of its host, and takes it off again. Until the theme is there, and whenever
 * it cannot be had, the host looks national. Colours that the page brings are judged by a module that only such pages
 * load.
 */
export class ThemeController implements ReactiveController {
  /** Who is behind the theme of a region or partner. */
  profile: ThemeProfile | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #name: () => string | null | undefined;
  readonly #themes: ThemeModules | undefined;
  #asked: string | null | undefined;
  #round = 0;
  #sheets: readonly CSSStyleSheet[] = [];

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    name: () => string | null | undefined,
    themes?: ThemeModules,
  ) {
    this.#host = host;
    this.#name = name;
    this.#themes = themes;
    host.addController(this);
  }

  hostConnected(): void {
    const look = (): void => void this.#choose();
    watchPage(this.#host, look);
    look();
  }

  hostUpdate(): void {
    if (this.#name() !== this.#asked) void this.#choose();
  }

  hostDisconnected(): void {
    unwatchPage(this.#host);
    this.#round++;
    this.#wear([]);
  }

  async #choose(): Promise<void> {
    const round = ++this.#round;
    const host = this.#host;
    this.#asked = this.#name();
    const name = this.#asked || (standsInTheme(host) ? HOST_THEME : NATIONAL_THEME);
    const adopt = name === HOST_THEME;
    let region: RegionTheme | undefined;
    let judged = false;
    try {
      if (!adopt && name !== NATIONAL_THEME)
        region = await import('./region-theme.ts').then(({ loadRegion }) => loadRegion(host, name, this.#themes));
      if (adopt || setsColors(host)) {
        dress ??= (await import('./host-theme/page-theme.ts')).dress;
        judged = true;
      }
    } catch {
      warnOnce(`The theme "${name}" could not be loaded; the national theme is used.`);
    }
    const theme = region?.sheet ? [region.sheet] : [];
    const sheets = [...theme, ...((judged && round === this.#round && dress?.(host, theme, adopt)) || [])];
    // All widgets read before the first writes, so that the browser computes styles once.
    await Promise.resolve();
    // The host may have moved on to another theme, or off the page, in the meantime.
    if (round !== this.#round) return;
    this.#wear(sheets);
    if (region?.profile === this.profile) return;
    this.profile = region?.profile;
    host.requestUpdate();
  }

  #wear(sheets: readonly CSSStyleSheet[]): void {
    const root = this.#host.shadowRoot;
    if (!root || isSame(sheets, this.#sheets)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => !this.#sheets.includes(sheet)), ...sheets];
    this.#sheets = sheets;
  }
}

const isSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);

/** Themes of NL Design System are put on with a class such as `utrecht-theme`. */
const standsInTheme = (host: Element): boolean =>
  ancestry(host).some((element) => element.matches('[class*="-theme"]'));

function setsColors(host: Element): boolean {
  const style = getComputedStyle(host);
  return publicColors.some((name) => style.getPropertyValue(name));
}
