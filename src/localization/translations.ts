import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import type { LookUp } from './message.ts';

/** A text, or the pieces of one with the numbers of the expressions between them. */
export type Translation = string | readonly (string | number)[];
export type Translations = Record<string, Translation>;

export interface TranslationModule {
  readonly templates: Translations;
}

/** What a message's id of sixteen digits is shortened to in the language files; making them stops when two clash. */
export const shortId = (id: string): string => id.slice(0, 7);

/** Computing an id costs more than looking it up. */
const ids = new Map<string | readonly string[], string>();

function idOf(strings: string | readonly string[]): string {
  let id = ids.get(strings);
  if (id === undefined) {
    id = shortId(generateMsgId(strings as string | string[], false));
    ids.set(strings, id);
  }
  return id;
}

/** Only visitors who do not read the source language load this. */
export function lookUpIn(translations: Translations): LookUp {
  return (template, id) => {
    const [strings, values] = typeof template === 'string' ? [template, []] : [template.strings, template.values];
    const found = translations[id ? shortId(id) : idOf(strings)];
    return typeof found === 'object'
      ? found.map((piece) => (typeof piece === 'number' ? values[piece] : piece)).join('')
      : found;
  };
}
