/** A partner's file is a few kB; a megabyte leaves room for an export of a whole design library. */
export const LARGEST = 1_000_000;

/** Deeper than any token file is, and shallow enough for code that calls itself for every level. */
const DEEPEST = 32;

export type Parsed = { value: unknown } | { message: string };

/** Parses text from somebody else: bounded in size and depth, every name once, and problems with their place. */
export function parseJson(text: string): Parsed {
  const size = text.length > LARGEST ? text.length : new TextEncoder().encode(text).length;
  if (size > LARGEST)
    return { message: `is ${(size / 1e6).toFixed(1)} MB; a theme file may be at most ${LARGEST / 1e6} MB` };
  const json = text.replace(/^\uFEFF/, '');
  const found = firstProblem(json);
  if (found) return { message: `${found.message}, at ${positionIn(json, found.index)}` };
  return { value: JSON.parse(json) as unknown };
}

const positionIn = (text: string, index: number): string => {
  const before = text.slice(0, index).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
};

class Stop extends Error {
  readonly index: number;
  constructor(index: number, message: string) {
    super(message);
    this.index = index;
  }
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/** Where a text stops being JSON. Each engine words its own message, some without a place; and none sees a name twice. */
function firstProblem(text: string): Stop | undefined {
  let index = 0;

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = index;
    const match = pattern.exec(text)?.[0];
    index += match?.length ?? 0;
    return match;
  };
  const unexpected = (wanted: string): Stop =>
    new Stop(
      index,
      index < text.length
        ? `is not JSON: ${JSON.stringify(text[index])} where ${wanted} should be`
        : `is not JSON: it ends where ${wanted} should be`,
    );
  const next = (wanted: string, ...marks: string[]): string => {
    take(SPACE);
    const mark = text[index] ?? '';
    if (!marks.includes(mark)) throw unexpected(wanted);
    index += 1;
    return mark;
  };

  function object(depth: number): void {
    const names = new Set<string>();
    for (;;) {
      take(SPACE);
      if (names.size === 0 && text[index] === '}') return void (index += 1);
      const start = index;
      const string = take(STRING);
      if (string === undefined) throw unexpected('a name in double quotes');
      const name = JSON.parse(string) as string;
      if (names.has(name)) throw new Stop(start, `holds ${string} twice in one group; keep one`);
      names.add(name);
      next('a colon', ':');
      value(depth);
      if (next('a comma or }', ',', '}') === '}') return;
    }
  }

  function list(depth: number): void {
    take(SPACE);
    if (text[index] === ']') return void (index += 1);
    do value(depth);
    while (next('a comma or ]', ',', ']') === ',');
  }

  function value(depth: number): void {
    take(SPACE);
    const start = text[index];
    if (start !== '{' && start !== '[') {
      if (take(STRING) === undefined && take(LITERAL) === undefined) throw unexpected('a value');
      return;
    }
    if (depth === DEEPEST) throw new Stop(index, `is nested more than ${DEEPEST} deep; make it flatter`);
    index += 1;
    if (start === '{') object(depth + 1);
    else list(depth + 1);
  }

  try {
    value(0);
    take(SPACE);
    return index < text.length ? unexpected('the end') : undefined;
  } catch (error) {
    if (error instanceof Stop) return error;
    throw error;
  }
}
