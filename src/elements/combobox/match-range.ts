const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Where `query` occurs in `text`, whatever its case and accents: "sudwest" is found in "Súdwest-Fryslân".
 * Compares per character, because folding can change how many code units a text has.
 */
export function matchRange(text: string, query: string): readonly [start: number, end: number] | undefined {
  const characters = Array.from(text);
  const wanted = fold(query.trim());
  let start = 0;
  for (let first = 0; wanted && first < characters.length; first++) {
    let seen = '';
    let end = start;
    for (let next = first; seen.length < wanted.length && next < characters.length; next++) {
      seen += fold(characters[next]!);
      end += characters[next]!.length;
    }
    if (seen === wanted) return [start, end];
    start += characters[first]!.length;
  }
  return undefined;
}
