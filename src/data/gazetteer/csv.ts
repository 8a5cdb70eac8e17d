export interface CsvRow {
  /** Counted from one, as an editor does. */
  readonly line: number;
  readonly fields: readonly string[];
}

function splitLine(text: string, separator: string): string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '"' && quoted && text[index + 1] === '"') {
      field += '"';
      index++;
    } else if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) {
      fields.push(field);
      field = '';
    } else field += character;
  }
  return [...fields, field].map((value) => value.trim());
}

/** Rows of a separated file; no field may hold a line break. Empty lines do not count as rows. */
export function parseCsv(text: string, separator = ','): CsvRow[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\n|\r/u)
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter((row) => row.text.trim() !== '')
    .map((row) => ({ line: row.line, fields: splitLine(row.text, separator) }));
}

/** Rows of one of our own source files as objects; throws when a row does not have exactly these columns. */
export function readTable<Name extends string>(text: string, names: readonly Name[]): Record<Name, string>[] {
  const [header, ...rows] = parseCsv(text);
  if (header?.fields.join() !== names.join()) throw new Error(`Expected the columns ${names.join()}`);
  return rows.map(({ line, fields }) => {
    if (fields.length !== names.length) throw new Error(`Line ${line}: expected ${names.length} fields`);
    return Object.fromEntries(names.map((name, index) => [name, fields[index] ?? ''])) as Record<Name, string>;
  });
}
