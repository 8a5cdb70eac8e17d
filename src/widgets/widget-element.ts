import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { refuse } from './attributes.ts';
import { elementStyles, LcElement } from '../elements/lc-element.ts';
import { LocaleController } from '../localization/localization.ts';
import { tokenStyles } from '../theme/generated/base-tokens.styles.ts';
import { ThemeController } from '../theme/theme-controller.ts';
import type { CoBrand, coBrandOf } from './co-brand.ts';
import { widgetStyles } from './widget-element.styles.ts';

/**
 * What the four widgets have in common: brand, theme, language and direction. A subclass renders its content in
 * `renderContent()`; the frame around it carries the signature that no theme can take away.
 */
export abstract class WidgetElement extends LcElement {
  static override styles: CSSResultGroup = [elementStyles, tokenStyles, widgetStyles];

  /**
   * @attr theme - A region or partner, `national`, or `host`: the colours, fonts and corners of the page. Without it
   * `host` on a page with a theme of NL Design System, else `national`.
   * @fires lc-theme-contrast - Colours of the page are too close together; the national ones stand in for them.
   */
  @property() theme?: string;

  /** @attr locale - Language, a BCP 47 tag; without, that of the page. */
  @property() locale?: string;

  /** @attr font - `system` keeps to the fonts of the device; without, the brand's font comes after the widget. */
  @property() font?: string;

  /** @attr heading-level - Level (1 to 6) of the widget's own heading, to fit the page's outline. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  protected readonly language = new LocaleController(this, () => this.locale);

  readonly #theme = new ThemeController(this, () => this.theme);
  #coBrandOf: typeof coBrandOf | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#theme.profile && !this.#coBrandOf)
      import('./co-brand.ts').then(
        (module) => {
          this.#coBrandOf = module.coBrandOf;
          this.requestUpdate();
        },
        () => undefined,
      );
    if (changed.has('headingLevel') && !isHeadingLevel(this.headingLevel)) {
      refuse(this, 'heading-level', String(this.headingLevel), 'a whole number from 1 to 6');
    }
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    // After the first paint, and in a file of its own: nobody waits for a typeface.
    if (this.font !== 'system')
      import('../theme/font.ts').then(
        ({ loadFont }) => loadFont(),
        () => undefined,
      );
  }

  protected override render(): TemplateResult {
    return html`<div class="root" lang=${this.language.locale} dir=${this.language.direction}>
      ${this.renderContent()}
    </div>`;
  }

  protected abstract renderContent(): TemplateResult;

  /** The region or partner whose theme this is. */
  protected get coBrand(): CoBrand | undefined {
    return this.#theme.profile && this.#coBrandOf?.(this.#theme.profile);
  }

  /** Level of a heading so many steps below the widget's own. */
  protected level(below = 0): number {
    const own = isHeadingLevel(this.headingLevel) ? this.headingLevel : 2;
    return Math.min(own + below, 6);
  }
}

function isHeadingLevel(level: number): boolean {
  return Number.isInteger(level) && level >= 1 && level <= 6;
}
