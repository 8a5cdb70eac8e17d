/**
 * Two colours of the page, or of its theme, are too close together to read: the widget shows the national ones
 * instead. Fired once for every pair in the colour scheme that is in effect, again when the page brings other colours.
 */
export class LcThemeContrastEvent extends Event {
  static readonly type = 'lc-theme-contrast';
  /** Name of a token, as in `--lc-color-action` without its prefix. */
  readonly token: string;
  /** The token that it must stand out from. */
  readonly against: string;
  /** What they came to, as `#rrggbb`; `none` for what is see-through or no colour. */
  readonly foreground: string;
  readonly background: string;
  /** WCAG contrast, 1 to 21; 0 when one of the two is see-through or no colour. */
  readonly ratio: number;
  readonly minimum: number;
  readonly scheme: 'light' | 'dark';

  constructor(details: Omit<LcThemeContrastEvent, keyof Event>) {
    super(LcThemeContrastEvent.type, { bubbles: true, composed: true });
    this.token = details.token;
    this.against = details.against;
    this.foreground = details.foreground;
    this.background = details.background;
    this.ratio = details.ratio;
    this.minimum = details.minimum;
    this.scheme = details.scheme;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lc-theme-contrast': LcThemeContrastEvent;
  }
}
