/** A theme as its organisation publishes it, and what of it a widget must show: the author's own numbers, not ours. */
export interface PublishedTheme {
  readonly name: string;
  readonly css: string;
  readonly className: string;
  /** The property in which this theme keeps the background of its main button. */
  readonly button: string;
  readonly link: string;
  /** The first in its list of fonts. */
  readonly font: string;
  /** Roles in which its colour is too light to be text on our surfaces, so that the national one stands in. */
  readonly refused: readonly ('color-action' | 'color-link')[];
}

export const publishedThemes: readonly PublishedTheme[] = [
  {
    name: 'Den Haag',
    css: '@gemeente-denhaag/design-tokens-components/dist/theme/index.css',
    className: 'denhaag-theme',
    button: '--utrecht-button-primary-action-background-color',
    link: '--nl-link-color',
    font: 'TheSans',
    refused: ['color-action'],
  },
  {
    name: 'Voorbeeld',
    css: '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
    className: 'voorbeeld-theme',
    button: '--nl-button-primary-background-color',
    link: '--nl-link-color',
    font: 'Noto Sans',
    refused: [],
  },
  {
    name: 'Mooi & Anders',
    css: '@nl-design-system-community/ma-design-tokens/dist/theme.css',
    className: 'ma-theme',
    button: '--utrecht-button-primary-action-background-color',
    link: '--nl-link-color',
    font: 'Source Sans Pro',
    refused: ['color-link'],
  },
  {
    name: 'Open Forms',
    css: '@open-formulieren/design-tokens/dist/index.css',
    className: 'openforms-theme',
    button: '--of-button-primary-bg',
    link: '--of-color-primary',
    font: 'Fira Sans',
    refused: ['color-action'],
  },
  {
    name: 'Utrecht',
    css: '@utrecht/design-tokens/dist/theme.css',
    className: 'utrecht-theme',
    button: '--utrecht-button-primary-action-background-color',
    link: '--utrecht-link-color',
    font: 'Noto Sans Variable',
    refused: [],
  },
  {
    name: 'Amsterdam',
    css: '@amsterdam/design-system-tokens/dist/index.theme.css',
    className: 'ams-theme',
    button: '--ams-button-primary-background-color',
    link: '--ams-link-color',
    font: 'Amsterdam Sans',
    refused: [],
  },
  {
    name: 'Rijkshuisstijl, hemelblauw',
    css: '@rijkshuisstijl-community/design-tokens/dist/uitvoerend-hemelblauw/index.css',
    className: 'uitvoerend-hemelblauw',
    button: '--utrecht-button-primary-action-background-color',
    link: '--nl-link-color',
    font: 'RijksSans',
    refused: ['color-action'],
  },
  {
    name: 'Rijkshuisstijl, oranje',
    css: '@rijkshuisstijl-community/design-tokens/dist/uitvoerend-oranje/index.css',
    className: 'uitvoerend-oranje',
    button: '--utrecht-button-primary-action-background-color',
    link: '--nl-link-color',
    font: 'RijksSans',
    refused: ['color-action'],
  },
];
