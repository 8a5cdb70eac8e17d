import { allowedProblem, outsideAllowed } from './allowed.ts';
import { isRecord, referenceOf, resolve, SCHEMES, type Problem, type Token, type TokenMap } from './dtcg.ts';
import { didYouMean } from './names.ts';
import { checkContrast } from './pairs.ts';

export { contrastTable, type ContrastResult } from './pairs.ts';

/** Raw scales live under this group; everything else is a semantic token. */
export const isRaw = (path: string): boolean => path.startsWith('base.');

const problem = (token: Token, message: string): Problem => ({ file: token.file, token: token.path, message });

/** Brand tokens say what they are for and whether a partner may change them. */
export function checkBrand(brand: Token[]): Problem[] {
  const paths = brand.map(({ path }) => path);
  return brand.flatMap((token) => {
    const problems: Problem[] = [];
    const report = (message: string) => void problems.push(problem(token, message));
    const { policy, dark, contrastWith, usedIn } = token.extension;
    if (policy !== 'locked' && policy !== 'open')
      report(`has policy ${JSON.stringify(policy)}; write "locked" or "open"`);
    if (!token.description) report('has no $description; say in one sentence what it is for');
    if (token.type === 'color' && dark === undefined) report('has no dark value; give one, also when it is the same');
    if (!Array.isArray(usedIn) || usedIn.length === 0)
      report('does not say where it is used; list elements in "usedIn"');
    const wrongRule = allowedProblem(token);
    if (wrongRule) report(wrongRule);
    for (const { token: against, minimum } of contrastWith ?? []) {
      if (!paths.includes(against))
        report(`must contrast with ${against}, which does not exist${didYouMean(against, paths)}`);
      if (!(minimum >= 3 && minimum <= 21)) report(`asks for contrast ${minimum} with ${against}; ask for 3 to 21`);
    }
    return problems;
  });
}

/** A partner may give open tokens another value, in light and dark together, and nothing else. */
export function checkOverrides(brand: TokenMap, overrides: Token[]): Problem[] {
  const open = [...brand.values()].filter(({ extension }) => extension.policy === 'open').map(({ path }) => path);
  return overrides.flatMap((token) => {
    const original = brand.get(token.path);
    if (!original || isRaw(token.path))
      return [problem(token, `is not a token of the brand; override only open tokens${didYouMean(token.path, open)}`)];
    const problems: Problem[] = [];
    if (original.extension.policy !== 'open')
      problems.push(problem(token, 'is locked for the whole network; remove it from this file'));
    if (token.type !== original.type)
      problems.push(problem(token, `has type "${token.type}"; it is a "${original.type}" in the brand`));
    if (original.extension.dark !== undefined && token.extension.dark === undefined)
      problems.push(problem(token, 'has no dark value; give one beside the light value'));
    if (original.extension.dark === undefined && token.extension.dark !== undefined)
      problems.push(problem(token, 'has a dark value, but is the same in light and dark; remove it'));
    if (original.deprecated)
      problems.push(problem(token, `is deprecated${original.deprecated === true ? '' : `: ${original.deprecated}`}`));
    for (const key of Object.keys(token.extension).filter((key) => key !== 'dark'))
      problems.push(problem(token, `sets "${key}", which only the brand can set; remove it`));
    return problems;
  });
}

/** The brand with the overrides in place: their values, the brand's rules. What may not change, does not. */
export function applyOverrides(brand: TokenMap, overrides: Token[]): TokenMap {
  const merged = new Map(brand);
  for (const token of overrides) {
    const original = merged.get(token.path);
    if (original?.extension.policy !== 'open' || original.type !== token.type) continue;
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
export function checkReferences(tokens: TokenMap, file?: string): Problem[] {
  return [...tokens.values()].flatMap((token) => {
    const messages = SCHEMES.flatMap((scheme) => {
      const result = resolve(tokens, token.path, scheme);
      if (!('problem' in result)) return [];
      return [result.problem + (result.missing ? didYouMean(result.missing, tokens.keys()) : '')];
    });
    if (token.type === 'shadow' && Array.isArray(token.value))
      for (const layer of token.value) {
        const color = isRecord(layer) ? referenceOf(layer['color']) : undefined;
        if (!color || tokens.get(color)?.type !== 'color' || isRaw(color))
          messages.push('has a shadow colour that is not a semantic colour; refer to {color.shadow}');
      }
    return [...new Set(messages)].map((message) => ({ file: file ?? token.file, token: token.path, message }));
  });
}

export const checkAllowed = (tokens: TokenMap, file?: string): Problem[] =>
  outsideAllowed(tokens).map(({ token, message }) => ({ file: file ?? token.file, token: token.path, message }));

/** All rules that hold for a complete set of tokens, national or of the partner that `file` belongs to. */
export const checkTheme = (tokens: TokenMap, file?: string): Problem[] => [
  ...checkReferences(tokens, file),
  ...checkAllowed(tokens, file),
  ...checkContrast(tokens, file),
];

export const formatProblem = ({ file, token, message }: Problem): string =>
  `${file}: ${token} ${message.replace(/[.]$/, '')}${/[.?]$/.test(message) ? '' : '.'}`;
