import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { activeLocale, localePending, onLocaleChange } from './active-locale.ts';
import { allLocales, direction, type Locale } from './locales.ts';
import { matchLocale } from './match-locale.ts';
import { vote, withdraw } from './page-locale.ts';

const warned = new Set<string>();

/**
 * Renders its host again when the language changes. A widget passes a getter for its `locale` attribute and so
 * takes part in the choice: latest `locale` attribute, else nearest `lang`, else Dutch. An element inside a widget
 * passes none; the `lang` around it is the widget's own answer.
 */
export class LocaleController implements ReactiveController {
  readonly element: Element;
  readonly #host: ReactiveControllerHost;
  readonly #requested: (() => string | null | undefined) | undefined;
  #asked: string | null | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, requested?: () => string | null | undefined) {
    this.element = host;
    this.#host = host;
    this.#requested = requested;
    host.addController(this);
  }

  /** The language to show now; goes in `lang` and into every formatting function. */
  get locale(): Locale {
    return activeLocale();
  }

  /** Goes in `dir`, on the same element as `lang`. */
  get direction(): 'ltr' | 'rtl' {
    return direction(activeLocale());
  }

  /** True while another language loads, for a widget that would rather wait than change before the visitor's eyes. */
  get pending(): boolean {
    return localePending();
  }

  get choice(): Locale | undefined {
    return this.#asked ? matchLocale([this.#asked], allLocales, undefined) : undefined;
  }

  hostConnected(): void {
    this.#stop = onLocaleChange(() => this.#host.requestUpdate());
    if (this.#requested) this.#vote();
  }

  hostUpdate(): void {
    if (this.#stop && this.#requested && this.#requested() !== this.#asked) this.#vote();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    if (this.#requested) withdraw(this);
  }

  #vote(): void {
    this.#asked = this.#requested?.();
    if (this.#asked && !this.choice && !warned.has(this.#asked)) {
      warned.add(this.#asked);
      const name = this.element.localName;
      console.warn(
        `[loopbaancentra] <${name}> has no language "${this.#asked}"; locale can be ${allLocales.join(', ')}.`,
      );
    }
    vote(this);
  }
}
