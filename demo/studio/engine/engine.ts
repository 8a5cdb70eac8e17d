import type { Problem, Scheme, Token, TokenMap } from '../../../tokens/dtcg.ts';
import { contrastTable, isRaw, type ContrastResult } from '../../../tokens/policy.ts';
import { composeTheme, composeThemes, type Brand, type Source, type Theme } from '../../../tokens/themes.ts';
import { isColorPair, type Draft, type Value } from '../state/draft.ts';
import { regionTree } from './region-file.ts';
import { valueOf, withValue } from './values.ts';

/** The token files of the kit, parsed. */
export interface Sources {
  base: Source;
  brand: Source;
  regions: Source[];
}

/** The tokens of the kit and what can be made with them, by the rules of the kit's own build. */
export class Engine {
  readonly themes: readonly Theme[];
  readonly brand: Brand;
  /** What a theme may change, in the order of the brand. */
  readonly open: readonly Token[];
  readonly locked: readonly Token[];
  /** A draft never changes, so what was worked out for it holds. */
  readonly #tokens = new WeakMap<Draft, TokenMap>();

  constructor({ base, brand, regions }: Sources) {
    const composed = composeThemes(base, brand, regions);
    this.themes = composed.themes;
    this.brand = composed.brand;
    const semantic = [...this.national.values()].filter(({ path }) => !isRaw(path));
    this.open = semantic.filter(({ extension }) => extension.policy === 'open');
    this.locked = semantic.filter(({ extension }) => extension.policy === 'locked');
  }

  get national(): TokenMap {
    return this.brand.tokens;
  }

  /** A theme of the kit as a draft, or undefined when there is none of that name. */
  draftOf(id: string): Draft | undefined {
    const theme = this.themes.find((theme) => theme.id === id);
    return theme && { start: id, profile: theme.profile, values: this.valuesOf(theme) };
  }

  valuesOf({ tokens, overridden }: Pick<Theme, 'tokens' | 'overridden'>): Record<string, Value> {
    return Object.fromEntries(
      overridden.flatMap((path) => {
        const value = valueOf(tokens, path);
        return value === undefined ? [] : [[path, value]];
      }),
    );
  }

  /** The complete set of tokens with the draft's values in place. */
  tokensOf(draft: Draft): TokenMap {
    const known = this.#tokens.get(draft);
    if (known) return known;
    const merged = new Map(this.national);
    for (const [path, value] of Object.entries(draft.values)) {
      const token = merged.get(path);
      if (token) merged.set(path, withValue(token, value));
    }
    this.#tokens.set(draft, merged);
    return merged;
  }

  /** What a token is in this draft: the designer's value, or the national one. */
  valueIn(draft: Draft, path: string): Value | undefined {
    return draft.values[path] ?? valueOf(this.tokensOf(draft), path);
  }

  contrast(draft: Draft): ContrastResult[] {
    return contrastTable(this.tokensOf(draft));
  }

  /** Everything the build of the kit would say about the draft as a region file. */
  problems(draft: Draft, file = 'tokens/regions/theme.tokens.json'): Problem[] {
    return composeTheme(this.brand, { file, tree: regionTree(draft, this.national) }).problems;
  }

  /** The same without contrast, which a designer may still be working on. */
  problemsBesidesContrast(draft: Draft): Problem[] {
    const known = new Set(this.open.map(({ path }) => path));
    const foreign = Object.keys(draft.values).filter((path) => !known.has(path));
    const unknown = foreign.map((token) => ({ file: '', token, message: 'is not a token that a theme can change' }));
    return [...unknown, ...this.problems(draft).filter(({ message }) => !message.startsWith('has contrast'))];
  }
}

export const passes = ({ ratio, minimum }: ContrastResult): boolean => ratio >= minimum;

/** The colour of a token in a scheme, where it has one. */
export function colorIn(tokens: TokenMap, path: string, scheme: Scheme): string | undefined {
  const value = valueOf(tokens, path);
  return isColorPair(value) ? value[scheme] : undefined;
}
