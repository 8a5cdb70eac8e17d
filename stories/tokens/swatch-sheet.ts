import { css, unsafeCSS } from 'lit';
import { tokens, type TokenDocs } from './token-docs.ts';

const textual = /^(text|font|line)-/;

/** How a token of each type can be seen. */
function look({ name, type }: TokenDocs): string {
  const value = `var(--_${name})`;
  if (type === 'color') return `background: ${value}`;
  if (type === 'shadow') return `box-shadow: ${value}`;
  if (type === 'fontFamily') return `font-family: ${value}`;
  if (type === 'fontWeight') return `font-weight: ${value}`;
  if (type === 'number') return `font-size: var(--_text-s); line-height: ${value}`;
  if (type === 'duration') return `--grow: ${value}`;
  if (type === 'cubicBezier') return `--easing: ${value}`;
  if (name.startsWith('radius-')) return `background: var(--_color-accent); border-radius: ${value}`;
  if (name.startsWith('text-')) return `font-size: ${value}`;
  return `border: 0; background: var(--_color-selected); inline-size: ${value}; block-size: ${value}`;
}

const rules = tokens.map((token) => {
  const plain = textual.test(token.name) ? '; border: 0; inline-size: auto' : '';
  const side =
    token.type === 'color'
      ? `[data-front='${token.path}'] { --front: var(--_${token.name}) } [data-back='${token.path}'] { --back: var(--_${token.name}) }`
      : '';
  return `.swatch[data-token='${token.path}'] { ${look(token)}${plain} } ${side}`;
});

/** A swatch by token, and the two colours of a pair next to each other. */
export const swatchStyles = css`
  .swatch {
    display: grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: 72px;
    block-size: 56px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-s);
    color: var(--_color-text);
    forced-color-adjust: none;
  }
  .motion::before {
    content: '';
    justify-self: start;
    inline-size: 20%;
    block-size: 8px;
    margin-inline: 8px;
    border-radius: 4px;
    background: var(--_color-selected);
    transition: inline-size var(--grow, var(--_duration-slow)) var(--easing, var(--_easing));
  }
  li:hover .motion::before {
    inline-size: 70%;
  }
  @media (prefers-reduced-motion: reduce) {
    .motion::before {
      transition: none;
    }
  }
  .pair {
    display: inline-block;
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    border: 8px solid var(--back);
    border-radius: 50%;
    outline: 1px solid var(--_color-border);
    background: var(--front);
    box-sizing: border-box;
    forced-color-adjust: none;
  }
  ${unsafeCSS(rules.join('\n'))}
`;
