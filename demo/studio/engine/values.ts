import { fromHex } from '../../../tokens/color.ts';
import { isColor, isRecord, resolve, type Token, type TokenMap } from '../../../tokens/dtcg.ts';
import { isColorPair, isFamilies, type Value } from '../state/draft.ts';

/** What a token is in the end, references followed, in the form that the studio works with. */
export function valueOf(tokens: TokenMap, path: string): Value | undefined {
  const [light, dark] = (['light', 'dark'] as const).map((scheme) => {
    const result = resolve(tokens, path, scheme);
    return 'value' in result ? result.value : undefined;
  });
  if (isColor(light) && isColor(dark)) return { light: light.hex, dark: dark.hex };
  if (Array.isArray(light)) return light.map(String);
  return isRecord(light) && typeof light['value'] === 'number' ? light['value'] : undefined;
}

/** `$value` and dark value for a token file. */
export function tokenValue(value: Value): { value: unknown; dark?: unknown } {
  if (isColorPair(value)) return { value: fromHex(value.light), dark: fromHex(value.dark) };
  return { value: isFamilies(value) ? value : { value, unit: 'px' } };
}

/** As CSS that follows the scheme of the page. */
export function cssValue(value: Value): string {
  if (isColorPair(value)) return `light-dark(${value.light}, ${value.dark})`;
  if (isFamilies(value)) return value.map((name) => (/\s/.test(name) ? `"${name}"` : name)).join(', ');
  return `${value}px`;
}

export function withValue(token: Token, value: Value): Token {
  const { value: $value, dark } = tokenValue(value);
  return { ...token, value: $value, extension: { ...token.extension, ...(dark !== undefined && { dark }) } };
}
