import { contrast } from './contrast.ts';
import {
  isColor,
  isRecord,
  referenceOf,
  resolve,
  type ColorValue,
  type Problem,
  type Scheme,
  type Token,
  type TokenMap,
} from './dtcg.ts';

/** Raw scales live under this group; everything else is a semantic token. */
export const isRaw = (path: string): boolean => path.startsWith('base.');

const SCHEMES: Scheme[] = ['light', 'dark'];
const GENERIC_FAMILIES = ['serif', 'sans-serif', 'monospace', 'system-ui', 'ui-rounded', 'ui-serif', 'ui-sans-serif'];

const problem = (token: Token, message: string): Problem => ({ file: token.file, token: token.path, message });

/** Brand tokens say what they are for and whether a partner may change them. */
export function checkBrand(brand: Token[]): Problem[] {
  return brand.flatMap((token) => {
    const problems: Problem[] = [];
    const { policy, dark } = token.extension;
    if (policy !== 'locked' && policy !== 'open')
      problems.push(problem(token, `has policy ${JSON.stringify(policy)}; write "locked" or "open"`));
    if (!token.description) problems.push(problem(token, 'has no $description; say in one sentence what it is for'));
    if (token.type === 'color' && dark === undefined)
      problems.push(problem(token, 'has no dark value; give one, also when it is the same'));
    return problems;
  });
}

/** A partner may give open tokens another value, in light and dark together, and nothing else. */
export function checkOverrides(brand: TokenMap, overrides: Token[]): Problem[] {
  return overrides.flatMap((token) => {
    const original = brand.get(token.path);
    if (!original || isRaw(token.path))
      return [problem(token, 'is not a token of the brand; override only open tokens of brand.tokens.json')];
    const problems: Problem[] = [];
    if (original.extension.policy !== 'open')
      problems.push(problem(token, 'is locked for the whole network; remove it from this file'));
    if (token.type !== original.type)
      problems.push(problem(token, `has type "${token.type}"; it is a "${original.type}" in the brand`));
    if (original.extension.dark !== undefined && token.extension.dark === undefined)
      problems.push(problem(token, 'has no dark value; give one beside the light value'));
    for (const key of Object.keys(token.extension).filter((key) => key !== 'dark'))
      problems.push(problem(token, `sets "${key}", which only the brand can set; remove it`));
    return problems;
  });
}

/** The brand with the overrides in place: their values, the brand's rules. */
export function applyOverrides(brand: TokenMap, overrides: Token[]): TokenMap {
  const merged = new Map(brand);
  for (const token of overrides) {
    const original = merged.get(token.path);
    if (!original) continue;
    const dark = token.extension.dark === undefined ? {} : { dark: token.extension.dark };
    merged.set(token.path, {
      ...original,
      value: token.value,
      extension: { ...original.extension, ...dark },
      file: token.file,
    });
  }
  return merged;
}

/** Every reference ends at a value of the right type. */
export function checkReferences(tokens: TokenMap): Problem[] {
  return [...tokens.values()].flatMap((token) => {
    const found = SCHEMES.map((scheme) => resolve(tokens, token.path, scheme));
    const messages = found.flatMap((result) => ('problem' in result ? [result.problem] : []));
    if (token.type === 'shadow' && Array.isArray(token.value))
      for (const layer of token.value) {
        const color = isRecord(layer) ? referenceOf(layer['color']) : undefined;
        if (!color || tokens.get(color)?.type !== 'color' || isRaw(color))
          messages.push('has a shadow colour that is not a semantic colour; refer to {color.shadow}');
      }
    return [...new Set(messages)].map((message) => problem(token, message));
  });
}

/** Sizes stay within what the design can bear; a font list ends with a family every device has. */
export function checkRanges(tokens: TokenMap): Problem[] {
  return [...tokens.values()].flatMap((token) => {
    const result = resolve(tokens, token.path, 'light');
    if ('problem' in result) return [];
    if (token.type === 'fontFamily' && Array.isArray(result.value)) {
      const last = String(result.value.at(-1));
      if (GENERIC_FAMILIES.includes(last)) return [];
      return [problem(token, `ends with "${last}"; end with a generic family such as sans-serif`)];
    }
    const { minimum = -Infinity, maximum = Infinity } = token.extension.range ?? {};
    const size = isRecord(result.value) ? Number(result.value['value']) : Number.NaN;
    if (!token.extension.range || (size >= minimum && size <= maximum)) return [];
    const bounds = [
      minimum > -Infinity ? `at least ${minimum}px` : '',
      maximum < Infinity ? `at most ${maximum}px` : '',
    ];
    return [problem(token, `is ${size}px; make it ${bounds.filter(Boolean).join(' and ')}`)];
  });
}

export interface ContrastResult {
  token: string;
  against: string;
  scheme: Scheme;
  ratio: number;
  minimum: number;
}

/** A see-through colour has no contrast of its own, so it counts as none at all. */
function opaque(tokens: TokenMap, path: string, scheme: Scheme): ColorValue | undefined {
  const result = resolve(tokens, path, scheme);
  return 'value' in result && isColor(result.value) && (result.value.alpha ?? 1) === 1 ? result.value : undefined;
}

/** The contrast of every declared pair, for the check and for the documentation. */
export function contrastTable(tokens: TokenMap): ContrastResult[] {
  return [...tokens.values()].flatMap((token) =>
    (token.extension.contrastWith ?? []).flatMap(({ token: against, minimum }) =>
      SCHEMES.map((scheme) => {
        const [one, other] = [opaque(tokens, token.path, scheme), opaque(tokens, against, scheme)];
        const ratio = one && other ? contrast(one, other) : Number.NaN;
        return { token: token.path, against, scheme, ratio, minimum };
      }),
    ),
  );
}

export function checkContrast(tokens: TokenMap): Problem[] {
  return contrastTable(tokens)
    .filter(({ ratio, minimum }) => !(ratio >= minimum))
    .map(({ token, against, scheme, ratio, minimum }) => {
      const changed = [tokens.get(token), tokens.get(against)];
      // Blame the file that changed something: the partner's when it is a partner's theme.
      const file = changed.map((side) => side?.file ?? '').find((name) => name.includes('regions/'));
      const message = Number.isNaN(ratio)
        ? `cannot be compared with ${against} in ${scheme} mode; both must be opaque colours that exist`
        : `has contrast ${ratio.toFixed(2)} with ${against} in ${scheme} mode; it needs at least ${minimum}`;
      return { file: file ?? changed[0]?.file ?? '', token, message };
    });
}

/** All rules that hold for a complete set of tokens, national or of a partner. */
export const checkTheme = (tokens: TokenMap): Problem[] => [
  ...checkReferences(tokens),
  ...checkRanges(tokens),
  ...checkContrast(tokens),
];

export const formatProblem = ({ file, token, message }: Problem): string => `${file}: ${token} ${message}.`;
