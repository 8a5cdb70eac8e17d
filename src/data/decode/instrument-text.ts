import type { Field } from './field.ts';

/** Reports what makes the whole file unusable; answers undefined, so that a decoder can return what it returns. */
export type Fatal = (field: Field, message: string) => undefined;

const MARKUP = /<[a-z!/][^<>]*>|&(#\d+|#x[\da-f]+|[a-z]+\d*);/i;
const IDENTIFIER = /^[a-z\d][\w.-]*$/i;

/** Text for the visitor. It is always shown as text; the author who meant bold type must know. */
export function plainText(field: Field): string | undefined {
  const text = field.text();
  if (text && MARKUP.test(text)) field.repaired('markup is not rendered; it is shown as text');
  return text;
}

export function requiredText(field: Field): string | undefined {
  return plainText(field) ?? field.dropped('missing, and required');
}

export function identifier(field: Field): string | undefined {
  const id = field.required();
  return id === undefined || IDENTIFIER.test(id)
    ? id
    : field.dropped(`"${id}" is no identifier; expected letters, digits, dots, hyphens and underscores`);
}

/** The records of a list by their identifier. The first counts; one that comes again is dropped. */
export function distinct<K extends string, T extends Readonly<Record<K, string>>>(
  list: Field,
  key: K,
  decode: (item: Field) => T | undefined,
): T[] {
  const seen = new Set<string>();
  return list.list((item) => {
    const record = decode(item);
    if (!record) return undefined;
    if (seen.has(record[key])) return item.get(key).dropped(`"${record[key]}" is there before; the first counts`);
    seen.add(record[key]);
    return record;
  });
}
