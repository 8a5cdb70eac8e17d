import type { LocalizedText } from '../../domain/centres/centre.ts';
import { type Field, isObject } from './field.ts';
import { languageTag } from './language.ts';

/** One text, or a map from language to text that has Dutch in it. */
export function decodeLocalizedText(field: Field): LocalizedText | undefined {
  if (!isObject(field.value)) return field.text();
  const texts: Record<string, string> = {};
  for (const key of Object.keys(field.value)) {
    const entry = field.get(key);
    const tag = languageTag(key);
    const text = tag ? entry.text() : entry.repaired('left out; expected a BCP 47 language as key');
    if (tag && text) texts[tag] = text;
  }
  return texts.nl ? { ...texts, nl: texts.nl } : field.repaired('left out; a text in several languages needs "nl"');
}
