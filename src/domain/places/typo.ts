/** Whether one insertion, deletion, substitution or swap of neighbours turns `a` into `b` (Damerau-Levenshtein <= 1). */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** The same for someone who is still typing: `typed` against the beginning of `name`. */
export function startsWithinOneEdit(typed: string, name: string): boolean {
  return [0, 1, -1].some((extra) => withinOneEdit(typed, name.slice(0, typed.length + extra)));
}
