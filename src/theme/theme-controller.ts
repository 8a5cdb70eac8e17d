import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import { themes as partnerThemes } from './generated/themes.ts';

export type ThemeModules = Record<string, () => Promise<{ themeStyles: CSSResult }>>;

/** The base sheet is the national theme, so it needs nothing on top. */
export const NATIONAL_THEME = 'national';

const warned = new Set<string>();

function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`[loopbaancentra] ${message}`);
}

/**
 * Puts a partner's theme on top of the base tokens of its host, and takes it off again. Until the theme is
 * there, and whenever it cannot be had, the host looks national.
 */
export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #name: () => string | null | undefined;
  readonly #themes: ThemeModules;
  #asked = NATIONAL_THEME;
  #sheet: CSSStyleSheet | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    name: () => string | null | undefined,
    themes: ThemeModules = partnerThemes,
  ) {
    this.#host = host;
    this.#name = name;
    this.#themes = themes;
    host.addController(this);
  }

  hostConnected(): void {
    void this.#choose();
  }

  hostUpdate(): void {
    void this.#choose();
  }

  hostDisconnected(): void {
    this.#asked = NATIONAL_THEME;
    this.#adopt(undefined);
  }

  async #choose(): Promise<void> {
    const name = this.#name() || NATIONAL_THEME;
    if (name === this.#asked) return;
    this.#asked = name;
    const load = Object.hasOwn(this.#themes, name) ? this.#themes[name] : undefined;
    if (!load) {
      if (name !== NATIONAL_THEME) this.#warnUnknown(name);
      this.#adopt(undefined);
      return;
    }
    const sheet = await load().then(
      ({ themeStyles }) => themeStyles.styleSheet,
      () => warnOnce(`The theme "${name}" could not be loaded; the national theme is used.`),
    );
    // The host may have moved on to another theme, or off the page, in the meantime.
    if (name === this.#asked) this.#adopt(sheet ?? undefined);
  }

  #adopt(sheet: CSSStyleSheet | undefined): void {
    const root = this.#host.shadowRoot;
    if (!root || sheet === this.#sheet) return;
    const others = root.adoptedStyleSheets.filter((present) => present !== this.#sheet);
    root.adoptedStyleSheets = sheet ? [...others, sheet] : others;
    this.#sheet = sheet;
  }

  #warnUnknown(name: string): void {
    const accepted = [NATIONAL_THEME, ...Object.keys(this.#themes)].join(', ');
    warnOnce(`<${this.#host.localName}> does not know the theme "${name}"; use one of: ${accepted}.`);
  }
}
