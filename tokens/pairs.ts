import { colorProblem } from './allowed.ts';
import { contrast } from './contrast.ts';
import {
  isColor,
  resolve,
  SCHEMES,
  type ColorValue,
  type Problem,
  type Scheme,
  type Token,
  type TokenMap,
} from './dtcg.ts';
import { nearestPassing, type Requirement } from './nearest-color.ts';

export interface ContrastResult {
  token: string;
  against: string;
  scheme: Scheme;
  ratio: number;
  minimum: number;
}

function colorIn(tokens: TokenMap, path: string, scheme: Scheme): ColorValue | undefined {
  const result = resolve(tokens, path, scheme);
  return 'value' in result && isColor(result.value) ? result.value : undefined;
}

/** A see-through colour has no contrast of its own, so it counts as none at all. */
const opaque = (color: ColorValue | undefined): ColorValue | undefined =>
  color?.alpha === undefined ? color : undefined;

/** The contrast of every declared pair, for the check and for the documentation. */
export function contrastTable(tokens: TokenMap): ContrastResult[] {
  return [...tokens.values()].flatMap((token) =>
    (token.extension.contrastWith ?? []).flatMap(({ token: against, minimum }) =>
      SCHEMES.map((scheme) => {
        const [one, other] = [token.path, against].map((path) => opaque(colorIn(tokens, path, scheme)));
        return { token: token.path, against, scheme, ratio: one && other ? contrast(one, other) : Number.NaN, minimum };
      }),
    ),
  );
}

/** What a colour must keep to in a scheme: its own pairs, and those in which it is the other side. */
export function requirementsOf(tokens: TokenMap, path: string, scheme: Scheme): Requirement[] {
  const own = tokens.get(path)?.extension.contrastWith ?? [];
  const reverse = [...tokens.values()].flatMap((token) =>
    (token.extension.contrastWith ?? [])
      .filter((rule) => rule.token === path)
      .map(({ minimum }) => ({ token: token.path, minimum })),
  );
  return [...own, ...reverse].flatMap(({ token, minimum }) => {
    const against = opaque(colorIn(tokens, token, scheme));
    return against ? [{ against, minimum }] : [];
  });
}

/** The nearest colour for a token that passes all its pairs and stays within what the token allows. */
export function nearestFor(tokens: TokenMap, path: string, scheme: Scheme): ColorValue | undefined {
  const color = colorIn(tokens, path, scheme);
  const { allowed } = tokens.get(path)?.extension ?? {};
  if (!color) return undefined;
  return nearestPassing(
    color,
    requirementsOf(tokens, path, scheme),
    (candidate) => !colorProblem(candidate, allowed, scheme),
  );
}

/** The side of a pair to change: what this file set, the token with the rule first. */
function changeable(tokens: TokenMap, pair: string[], file: string | undefined): Token | undefined {
  const sides = pair.flatMap((path) => tokens.get(path) ?? []);
  return sides.find((side) => (file ? side.file === file : side.extension.policy === 'open')) ?? sides[0];
}

/** Every pair below its minimum, with a colour that would do. `file` is the partner's, when it is a partner's theme. */
export function checkContrast(tokens: TokenMap, file?: string): Problem[] {
  // A colour that fails one pair tends to fail many, and the advice is the same.
  const advised = new Map<string, ColorValue | undefined>();
  const nearestOnce = (path: string, scheme: Scheme): ColorValue | undefined => {
    const key = `${path} ${scheme}`;
    if (!advised.has(key)) advised.set(key, nearestFor(tokens, path, scheme));
    return advised.get(key);
  };
  return contrastTable(tokens)
    .filter(({ ratio, minimum }) => !(ratio >= minimum))
    .flatMap(({ token, against, scheme, ratio, minimum }) => {
      const blamed = changeable(tokens, [token, against], file);
      const from = file ?? blamed?.file ?? '';
      if (Number.isNaN(ratio)) return seeThrough(tokens, [token, against], scheme, from);
      const nearest = blamed && nearestOnce(blamed.path, scheme);
      const advice = nearest
        ? `the nearest colour that passes everywhere is ${nearest.hex} for ${blamed.path}`
        : `no lightness of ${blamed?.path} passes everywhere; change what it is combined with as well`;
      const message = `has contrast ${floor(ratio)} with ${against} in ${scheme} mode; it needs at least ${minimum}, and ${advice}`;
      return [{ file: from, token, message }];
    });
}

/** Rounded down, so that a ratio that fails never reads as one that passes. */
const floor = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** References that lead nowhere are reported as such; what remains is a colour that lets another shine through. */
const seeThrough = (tokens: TokenMap, pair: string[], scheme: Scheme, file: string): Problem[] =>
  pair.flatMap((path) => {
    const color = colorIn(tokens, path, scheme);
    if (color?.alpha === undefined) return [];
    const other = pair.find((side) => side !== path);
    const message = `has alpha ${color.alpha} in ${scheme} mode, but its contrast with ${other} counts; make it opaque, alpha 1`;
    return [{ file, token: path, message }];
  });
