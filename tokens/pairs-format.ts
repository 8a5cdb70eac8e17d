import { maximumOf } from './allowed.ts';
import { cssName, type StyledToken } from './formats.ts';

/** `#abc` as `#aabbcc`, so that who reads it at run time needs to know one form only. */
const longHex = (hex: string): string => (hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex);

/** The contrast rules that a page can break, with what the guard needs to judge and to fall back on. */
export function pairsModule(tokens: StyledToken[]): string {
  const open = new Set(tokens.filter(({ extension }) => extension.policy === 'open').map(({ name }) => name));
  const pairs = tokens
    .flatMap(({ name, extension }) =>
      (extension.contrastWith ?? []).map(({ token, minimum }) => [name, cssName(token), minimum] as const),
    )
    .filter(([token, against]) => open.has(token) || open.has(against));
  const inPairs = new Set(pairs.flatMap(([token, against]) => [token, against]));
  const colors = tokens
    .filter(({ name }) => inPairs.has(name))
    .map(({ name, light, dark }) => `  '${name}': ['${longHex(light)}', '${longHex(dark)}'],`);
  const largest = tokens.flatMap((token) => {
    const maximum = open.has(token.name) ? maximumOf(token) : undefined;
    return maximum === undefined ? [] : [`  '${token.name}': ${maximum},`];
  });
  return `/** Colours that a page can bring too close together: one, the other, and the WCAG contrast they must have. */
export const pairs: readonly (readonly [token: string, against: string, minimum: number])[] = [
${pairs.map(([token, against, minimum]) => `  ['${token}', '${against}', ${minimum}],`).join('\n')}
];

/** National colours of all that is in a pair, in light and in dark. */
export const nationalColors: Readonly<Record<string, readonly [light: string, dark: string]>> = {
${colors.join('\n')}
};

/** The largest that a page may make a shape, in px. */
export const largest: Readonly<Record<string, number>> = {
${largest.join('\n')}
};
`;
}
