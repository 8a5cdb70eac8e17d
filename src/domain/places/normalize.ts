/** Longer input is never a place name; cutting it keeps every later step bounded. */
const MAX_LENGTH = 80;

/** Zero of the decimal digits people in the Netherlands may type besides ASCII and full-width (which NFKD covers). */
const FOREIGN_ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6];
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
};

function asciiDigit(character: string): string {
  const code = character.charCodeAt(0);
  const zero = FOREIGN_ZEROS.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? character : String(code - zero);
}

/**
 * The form in which names are compared: lower case a-z and 0-9, single spaces between words. Case, diacritics, hyphens
 * and apostrophes are gone, and `st` is written out as `sint`.
 */
export function normalizeName(text: string): string {
  return text
    .slice(0, MAX_LENGTH)
    .replace(/['’‘ʼ`´]/gu, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[ßæœøðþłđ]/gu, (letter) => LETTERS[letter] ?? '')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => (word === 'st' ? 'sint' : word))
    .join(' ');
}

/** What a normalised query says about a postcode: the four digits, or the first two or three of them. */
export function postcodeIn(normalized: string): { readonly digits: string; readonly complete: boolean } | undefined {
  // `3511`, `3511 ab`, `3511 utrecht`, or an address that ends in `1012 lg amsterdam`.
  const full = /^(\d{4})(?!\d)/u.exec(normalized)?.[1] ?? /(?:^| )(\d{4}) ?[a-z]{2}(?: |$)/u.exec(normalized)?.[1];
  if (full !== undefined) return { digits: full, complete: true };
  return /^\d{2,3}$/u.test(normalized) ? { digits: normalized, complete: false } : undefined;
}
