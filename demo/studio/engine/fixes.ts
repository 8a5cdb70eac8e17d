import type { Scheme, TokenMap } from '../../../tokens/dtcg.ts';
import { nearestFor } from '../../../tokens/pairs.ts';
import type { ContrastResult } from '../../../tokens/policy.ts';
import { isColorPair, type Draft, type Value } from '../state/draft.ts';
import { colorIn, passes, type Engine } from './engine.ts';

/** Another colour for one open token in one scheme, as near as can be to what it is. */
export interface Fix {
  path: string;
  scheme: Scheme;
  from: string;
  to: string;
}

/** The pairs that one other colour would mend; without a fix, those that nothing mends yet. */
export interface Repair {
  fix: Fix | undefined;
  rows: ContrastResult[];
}

/** What to do about the pairs that fail, one colour at a time. */
export function repairs(engine: Engine, draft: Draft, failing: readonly ContrastResult[]): Repair[] {
  const tokens = engine.tokensOf(draft);
  const known = new Map<string, Fix | undefined>();
  const found = new Map<string, Repair>();
  for (const row of failing) {
    const fix = fixOf(tokens, known, row.token, row.scheme) ?? fixOf(tokens, known, row.against, row.scheme);
    const key = fix ? `${fix.path} ${fix.scheme}` : 'none';
    const repair = found.get(key) ?? { fix, rows: [] };
    repair.rows.push(row);
    found.set(key, repair);
  }
  return [...found.values()];
}

function fixOf(tokens: TokenMap, known: Map<string, Fix | undefined>, path: string, scheme: Scheme): Fix | undefined {
  const key = `${path} ${scheme}`;
  if (!known.has(key)) known.set(key, nearestFix(tokens, path, scheme));
  return known.get(key);
}

/**
 * The nearest colour that passes all pairs of a token. Where the other open colours leave none, the nearest that
 * passes with the locked ones: the others can follow it, and the locked ones cannot.
 */
function nearestFix(tokens: TokenMap, path: string, scheme: Scheme): Fix | undefined {
  if (tokens.get(path)?.extension.policy !== 'open') return undefined;
  const fixed = new Map([...tokens].filter(([other, token]) => other === path || token.extension.policy !== 'open'));
  const from = colorIn(tokens, path, scheme);
  const to = (nearestFor(tokens, path, scheme) ?? nearestFor(fixed, path, scheme))?.hex;
  return from && to && to !== from ? { path, scheme, from, to } : undefined;
}

/** The draft's value with the fix in it. */
export function fixedValue(engine: Engine, draft: Draft, { path, scheme, to }: Fix): Value | undefined {
  const value = engine.valueIn(draft, path);
  return isColorPair(value) ? { ...value, [scheme]: to } : undefined;
}

/** Mends colour after colour, and gives the values that change. What cannot be mended is left as it is. */
export function fixAll(engine: Engine, draft: Draft): Record<string, Value> {
  const mended: Record<string, Value> = {};
  let current = draft;
  // Every round mends one colour in one scheme; one that another mend upsets gets a second turn.
  for (let round = 0; round < 4 * engine.open.length; round++) {
    const failing = engine.contrast(current).filter((row) => !passes(row));
    const fix = firstFix(engine.tokensOf(current), failing);
    const value = fix && fixedValue(engine, current, fix);
    if (!fix || value === undefined) break;
    mended[fix.path] = value;
    current = { ...current, values: { ...current.values, [fix.path]: value } };
  }
  return mended;
}

function firstFix(tokens: TokenMap, failing: readonly ContrastResult[]): Fix | undefined {
  const known = new Map<string, Fix | undefined>();
  for (const { token, against, scheme } of failing) {
    const fix = fixOf(tokens, known, token, scheme) ?? fixOf(tokens, known, against, scheme);
    if (fix) return fix;
  }
  return undefined;
}
