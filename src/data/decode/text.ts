import type { LocalizedText } from '../../domain/centres/centre.ts';
import { type Field, isObject } from './field.ts';

/** Canonical BCP 47 tag. A language name in full, `Dutch`, has the form of a tag but means none. */
export function languageTag(tag: string): string | undefined {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(tag) ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    return undefined;
  }
}

export function decodeLanguage(field: Field): string | undefined {
  const text = field.text();
  return text && (languageTag(text) ?? field.repaired('left out; expected a BCP 47 language, "nl"'));
}

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
