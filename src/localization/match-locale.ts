/**
 * Lookup of RFC 4647: the first range in the list that is, or shortens to, an available language.
 * `nl-BE` gives `nl`; an absent range is passed over.
 */
export function matchLocale<Available extends string, Fallback>(
  ranges: readonly (string | null | undefined)[],
  available: readonly Available[],
  fallback: Fallback,
): Available | Fallback {
  for (const range of ranges) {
    const subtags = (range ?? '').trim().toLowerCase().split(/[-_]/);
    for (let length = subtags.length; length > 0; length--) {
      const tag = subtags.slice(0, length).join('-');
      const match = available.find((locale) => locale.toLowerCase() === tag);
      if (match) return match;
    }
  }
  return fallback;
}
