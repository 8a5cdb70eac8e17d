import type { DirectoryProblem } from '../../domain/centres/centre.ts';

/** Control characters, lone surrogates and the marks that reverse the direction of the text around them. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/** A spot in foreign data that knows where it is, so that what is wrong there can be reported. */
export class Field {
  readonly value: unknown;
  readonly #problems: DirectoryProblem[];
  readonly #parent: Field | undefined;
  readonly #key: string | number;

  constructor(value: unknown, problems: DirectoryProblem[], parent?: Field, key: string | number = '') {
    this.value = value;
    this.#problems = problems;
    this.#parent = parent;
    this.#key = key;
  }

  /** JSON Pointer, put together only when there is something to report. */
  get pointer(): string {
    const key = String(this.#key).replaceAll('~', '~0').replaceAll('/', '~1');
    return this.#parent ? `${this.#parent.pointer}/${key}` : '';
  }

  /** An exported `null` says the same as no value at all. */
  get absent(): boolean {
    return this.value === undefined || this.value === null;
  }

  get(key: string): Field {
    return new Field(isObject(this.value) ? this.value[key] : undefined, this.#problems, this, key);
  }

  /** These two answer undefined, so that a decoder can return what they return. */
  repaired(message: string): undefined {
    this.#problems.push({ pointer: this.pointer, message, outcome: 'repaired' });
  }

  dropped(message: string): undefined {
    this.#problems.push({ pointer: this.pointer, message, outcome: 'dropped' });
  }

  text(): string | undefined {
    if (this.absent) return undefined;
    if (typeof this.value !== 'string') return this.repaired('expected text');
    const text = this.value.replace(UNSEEN, '');
    if (text !== this.value) this.repaired('invisible control characters taken out');
    return text.trim() || undefined;
  }

  /** Text that its record cannot do without. */
  required(): string | undefined {
    return this.text() ?? this.dropped('missing, and required');
  }

  /** Text in a given notation; anything else is left out. */
  matching(pattern: RegExp, expected: string): string | undefined {
    const text = this.text();
    return text === undefined || pattern.test(text) ? text : this.repaired(`left out; expected ${expected}`);
  }

  /** One of the words that the domain knows, also in the long notation `https://schema.org/Monday`. */
  oneOf<T extends string>(words: readonly T[]): T | undefined {
    const text = this.text()?.replace(/^https?:\/\/schema\.org\//, '');
    const word = words.find((known) => known === text);
    return word || !text ? word : this.repaired(`left out; expected ${words.join(', ')}`);
  }

  flag(): boolean | undefined {
    if (this.absent || typeof this.value === 'boolean') return this.value as boolean | undefined;
    return this.repaired('expected true or false');
  }

  /** Also takes a number in quotes, with the decimal comma of a Dutch spreadsheet. */
  number(): number | undefined {
    const { value } = this;
    if (this.absent) return undefined;
    const number = typeof value === 'string' && value.trim() ? Number(value.replace(',', '.')) : value;
    if (!Number.isFinite(number)) return this.repaired('expected a number');
    if (number !== value) this.repaired('read as a number; write it without quotes');
    return number as number;
  }

  /** What `decode` understands of the items; as everywhere in schema.org, one item may stand without a list. */
  list<T>(decode: (item: Field) => T | undefined, fallback: NoInfer<T>[] = []): T[] {
    if (this.absent) return fallback;
    const items = Array.isArray(this.value)
      ? this.value.map((value, index) => new Field(value, this.#problems, this, index))
      : [this];
    return items.map(decode).filter((item) => item !== undefined);
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same record, without a key for what is not there. */
export function defined<T extends object>(record: T): Defined<T> {
  const result: Partial<T> = {};
  for (const key in record) if (record[key] !== undefined) result[key] = record[key];
  return result as unknown as Defined<T>;
}
