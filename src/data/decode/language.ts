import type { Field } from './field.ts';

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
