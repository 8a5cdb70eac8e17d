import StyleDictionary from 'style-dictionary';
import type { TransformedToken } from 'style-dictionary/types';
import { isColor, isRecord, valueIn, type Scheme, type TokenMap } from './dtcg.ts';
import type { Theme } from './themes.ts';

/** A nested DTCG tree of one scheme, references kept, as Style Dictionary reads it. */
export function toTree(tokens: TokenMap, scheme: Scheme): Record<string, unknown> {
  const tree: Record<string, unknown> = {};
  for (const token of tokens.values()) {
    const { path, type, description, deprecated } = token;
    const names = path.split('.');
    const leaf = names.pop() ?? path;
    let group = tree;
    for (const name of names) group = (group[name] ??= {}) as Record<string, unknown>;
    group[leaf] = {
      $type: type,
      $value: valueIn(token, scheme),
      ...(description && { $description: description }),
      ...(deprecated !== undefined && { $deprecated: deprecated }),
    };
  }
  return tree;
}

const shortHex = (hex: string): string => hex.replace(/^#(.)\1(.)\2(.)\3(?:(.)\4)?$/, '#$1$2$3$4');

const length = (part: unknown): string => {
  const { value, unit } = part as { value: number; unit: string };
  return value === 0 ? '0' : `${value}${unit}`;
};

/** One well-formed value as CSS. Values that came through a reference are CSS already. */
function toCss(token: TransformedToken): unknown {
  const value: unknown = token['$value'];
  const original: unknown = token.original['$value'];
  switch (token['$type']) {
    case 'color': {
      if (!isColor(value)) return value;
      const alpha =
        value.alpha === undefined
          ? ''
          : Math.round(value.alpha * 255)
              .toString(16)
              .padStart(2, '0');
      return shortHex(value.hex + alpha);
    }
    case 'dimension':
    case 'duration':
      return isRecord(value) ? String(value['value']) + String(value['unit']) : value;
    case 'fontFamily':
      return Array.isArray(value) ? value.map(String).map(quotedName).join(',') : value;
    case 'cubicBezier':
      return Array.isArray(value) ? `cubic-bezier(${value.join(',')})` : value;
    case 'shadow':
      // Refers to the colour token, so that one declaration serves light and dark.
      return (original as Record<string, unknown>[])
        .map(({ offsetX, offsetY, blur, spread, color }) => {
          const name = String(color).slice(1, -1).replaceAll('.', '-');
          const sizes = [offsetX, offsetY, blur, ...(length(spread) === '0' ? [] : [spread])].map(length);
          return `${sizes.join(' ')} var(--_${name})`;
        })
        .join(',');
    default:
      return String(value);
  }
}

StyleDictionary.registerTransform({ name: 'lc/css', type: 'value', transitive: true, transform: toCss });

/** CSS per token path: references followed and values printed by Style Dictionary. */
export async function cssValues(theme: Theme, scheme: Scheme): Promise<Map<string, string>> {
  const dictionary = new StyleDictionary({
    tokens: toTree(theme.tokens, scheme) as never,
    platforms: { css: { transforms: ['lc/css'] } },
    log: { verbosity: 'silent', errors: { brokenReferences: 'throw' } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  return new Map(allTokens.map((token) => [token.path.join('.'), String(token['$value'])]));
}

/** A family name with a space in it, in quotes. */
function quotedName(name: string): string {
  return /\s/.test(name) ? `"${name}"` : name;
}
