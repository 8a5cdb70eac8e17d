import type { Rgb } from '../contrast-guard/contrast.ts';

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** What a property keeps that could not be computed, for it inherits this. */
const NO_FONT = '"lc none"';
const NO_LENGTH = '-9999px';

const PROBE_STYLES = `
  :host { display: none !important; }
  :host * { color: transparent; forced-color-adjust: none; font-family: ${NO_FONT}; text-indent: ${NO_LENGTH}; }
  .light { color-scheme: light; }
  .dark { color-scheme: dark; }
  .now { background-color: light-dark(#fff, #000); }
`;

/**
 * Finds out what custom properties come to inside a widget, by letting the browser compute a real property from
 * them: names of colours, nested and broken references and every colour space are its business. Inside a shadow root
 * of its own, where no selector of the page reaches.
 */
export class Probe {
  readonly #element = document.createElement('div');
  readonly #root = this.#element.attachShadow({ mode: 'open' });
  readonly #styles = new CSSStyleSheet();
  readonly #places: Record<Scheme | 'now', HTMLElement>;
  readonly #readers = new Map<string, CSSStyleDeclaration>();

  constructor() {
    this.#styles.replaceSync(PROBE_STYLES);
    const place = (name: string): HTMLElement => {
      const element = document.createElement('div');
      element.className = name;
      this.#root.append(element);
      return element;
    };
    this.#places = { light: place('light'), dark: place('dark'), now: place('now') };
  }

  /** Reads inside a widget, as if the widget had these sheets. It is gone again before anybody sees it. */
  inside<T>(widget: ShadowRoot, sheets: readonly CSSStyleSheet[], read: () => T): T {
    this.wear(sheets);
    widget.append(this.#element);
    try {
      return read();
    } finally {
      this.#element.remove();
    }
  }

  wear(sheets: readonly CSSStyleSheet[]): void {
    this.#root.adoptedStyleSheets = [...sheets, this.#styles];
  }

  /** The colour scheme in effect. */
  get scheme(): Scheme {
    return getComputedStyle(this.#places.now).backgroundColor === 'rgb(255, 255, 255)' ? 'light' : 'dark';
  }

  /** An opaque colour, in sRGB; undefined when it is see-through, no colour, or depends on the text around it. */
  color(property: string, scheme: Scheme): Rgb | undefined {
    // Mixed with itself a colour stays what it is, and is always written the same way.
    const mixed = `color-mix(in srgb, var(${property}), var(${property}))`;
    const [red, green, blue, alpha] = components(this.#reader('background-color', mixed, scheme).backgroundColor);
    if (red === undefined || green === undefined || blue === undefined || alpha !== undefined) return undefined;
    return [red, green, blue];
  }

  fontFamily(property: string): string | undefined {
    const { fontFamily } = this.#reader('font-family', `var(${property})`, 'now');
    return fontFamily.includes('lc none') ? undefined : fontFamily;
  }

  /** A length in px. */
  length(property: string): number | undefined {
    const { textIndent } = this.#reader('text-indent', `var(${property})`, 'now');
    return /^\d[\d.]*px$/.test(textIndent) ? Number.parseFloat(textIndent) : undefined;
  }

  /** Live: reads anew, at the place where the probe is, every time it is asked. */
  #reader(property: string, value: string, place: Scheme | 'now'): CSSStyleDeclaration {
    const key = `${place} ${property} ${value}`;
    let reader = this.#readers.get(key);
    if (!reader) {
      const element = document.createElement('i');
      // By the object model: a policy without 'unsafe-inline' forbids the attribute, not this.
      element.style.setProperty(property, value);
      this.#places[place].append(element);
      reader = getComputedStyle(element);
      this.#readers.set(key, reader);
    }
    return reader;
  }
}

/** Of `color(srgb 1 0.5 none)`, kept to what a screen shows, 0 to 255; an alpha below 1 comes fourth. */
function components(color: string): number[] {
  const inside = /^color\(srgb (.*)\)$/.exec(color)?.[1];
  return (inside?.split(/[\s/]+/) ?? []).map(
    (part) => Math.round(Math.min(Math.max(Number.parseFloat(part) || 0, 0), 1) * 255) / 255,
  );
}
