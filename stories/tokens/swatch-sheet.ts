import brand from '../../tokens/brand.tokens.json' with { type: 'json' };
import { readTokens } from '../../tokens/dtcg.ts';
import { cssName } from '../../tokens/formats.ts';

/** How a token of each type can be seen; types that are not here are told by their description. */
const LOOKS: Record<string, (name: string) => string> = {
  color: (name) => `background: var(${name})`,
  shadow: (name) => `box-shadow: var(${name})`,
};

const dimension = (path: string, name: string): string => {
  if (path.startsWith('radius.')) return `background: var(--_color-accent); border-radius: var(${name})`;
  if (path.startsWith('text.')) return `border: 0; font-size: var(${name})`;
  return `border: 0; background: var(--_color-accent); inline-size: var(${name}); block-size: var(${name})`;
};

const rules = readTokens(brand, 'brand').tokens.map(({ path, type }) => {
  const name = `--_${cssName(path)}`;
  const look = type === 'dimension' ? dimension(path, name) : LOOKS[type]?.(name);
  return look ? `.swatch[data-token='${cssName(path)}'] { ${look} }` : '';
});

/** A constructed sheet, because a strict Content-Security-Policy allows no style attributes. */
export const swatchSheet = new CSSStyleSheet();
swatchSheet.replaceSync(`
  .tokens { padding: var(--_space-5); background: var(--_color-surface); }
  .tokens table { border-collapse: collapse; inline-size: 100%; }
  .tokens caption { padding-block-end: var(--_space-4); text-align: start; font-weight: var(--_font-weight-bold); }
  .tokens :is(th, td) { padding: var(--_space-2); text-align: start; border-block-end: 1px solid var(--_color-border); font-weight: var(--_font-weight-regular); }
  .tokens thead th { font-weight: var(--_font-weight-medium); }
  .swatch { display: block; inline-size: 64px; block-size: 40px; border: 1px solid var(--_color-border); border-radius: var(--_radius-s); }
  .swatch:not([data-type='color'], [data-type='shadow'], [data-type='dimension']) { visibility: hidden; }
  .swatch[data-token^='text-']::before { content: 'Aa'; line-height: 1; }
  ${rules.join('\n')}
`);
