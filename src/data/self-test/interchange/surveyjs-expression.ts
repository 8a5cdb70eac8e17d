import type { Condition } from '../../../domain/self-test/instrument.ts';

/**
 * Conditions as expressions of SurveyJS, `{q1} anyof ['a', 'b'] and !({q2} anyof ['c'])`. `anyof` means the same for
 * one answer and for several.
 */
export function toExpression(condition: Condition): string {
  const join = (parts: readonly Condition[], word: string) =>
    parts.map((part) => `(${toExpression(part)})`).join(` ${word} `);
  if ('all' in condition) return join(condition.all, 'and');
  if ('any' in condition) return join(condition.any, 'or');
  if ('not' in condition) return `!(${toExpression(condition.not)})`;
  const values = condition.is.map((value) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`);
  return `{${condition.item}} anyof [${values.join(', ')}]`;
}

const TOKEN =
  /\s*(?:\{([^{}]+)\}|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(-?\d+(?:\.\d+)?|true|false)\b|(<>|!=|==|=|[()[\],!]|\w+))/gy;
const DEEPEST = 50;

type Token = { readonly name: string } | { readonly value: string } | { readonly word: string };

function tokens(expression: string): Token[] | undefined {
  const found: Token[] = [];
  let end = 0;
  for (const [all, name, single, double, literal, word] of expression.matchAll(TOKEN)) {
    end += all.length;
    const quoted = (single ?? double)?.replace(/\\(.)/g, '$1');
    if (name !== undefined) found.push({ name: name.trim() });
    else if (word !== undefined) found.push({ word: word.toLowerCase() });
    else found.push({ value: quoted ?? literal ?? '' });
  }
  return expression.slice(end).trim() ? undefined : found;
}

class NotUnderstood extends Error {}

class Parser {
  #at = 0;
  #depth = 0;
  readonly #tokens: readonly Token[];
  readonly #itemOf: (name: string) => string | undefined;

  constructor(list: readonly Token[], itemOf: (name: string) => string | undefined) {
    this.#tokens = list;
    this.#itemOf = itemOf;
  }

  whole(): Condition {
    const condition = this.#either();
    if (this.#at < this.#tokens.length) throw new NotUnderstood();
    return condition;
  }

  #take(...words: string[]): string | undefined {
    const token = this.#tokens[this.#at];
    if (!token || !('word' in token) || !words.includes(token.word)) return undefined;
    this.#at++;
    return token.word;
  }

  #need(word: string): void {
    if (!this.#take(word)) throw new NotUnderstood();
  }

  #either(): Condition {
    const parts = [this.#both()];
    while (this.#take('or')) parts.push(this.#both());
    return parts.length > 1 ? { any: parts } : parts[0]!;
  }

  #both(): Condition {
    const parts = [this.#one()];
    while (this.#take('and')) parts.push(this.#one());
    return parts.length > 1 ? { all: parts } : parts[0]!;
  }

  #one(): Condition {
    if (++this.#depth > DEEPEST) throw new NotUnderstood();
    const condition = this.#take('!', 'negate') ? { not: this.#one() } : this.#group();
    this.#depth--;
    return condition;
  }

  #group(): Condition {
    if (!this.#take('(')) return this.#comparison();
    const inner = this.#either();
    this.#need(')');
    return inner;
  }

  #comparison(): Condition {
    const token = this.#tokens[this.#at++];
    const item = token && 'name' in token ? this.#itemOf(token.name) : undefined;
    if (!item) throw new NotUnderstood();
    const operator = this.#take('=', '==', 'anyof', 'contains', '<>', '!=');
    if (!operator) throw new NotUnderstood();
    const is = this.#values();
    return operator === '<>' || operator === '!=' ? { not: { item, is } } : { item, is };
  }

  #values(): string[] {
    if (!this.#take('[')) return [this.#value()];
    const values = [this.#value()];
    while (this.#take(',')) values.push(this.#value());
    this.#need(']');
    return values;
  }

  #value(): string {
    const token = this.#tokens[this.#at++];
    if (!token || !('value' in token)) throw new NotUnderstood();
    return token.value;
  }
}

/** Undefined for what goes beyond comparing answers: functions, arithmetic, other operators, unknown questions. */
export function fromExpression(
  expression: string,
  itemOf: (name: string) => string | undefined,
): Condition | undefined {
  const list = tokens(expression);
  try {
    return list && new Parser(list, itemOf).whole();
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}
