/**
 * Compares what was typed with a name, allowing one insertion, deletion, substitution or swap of neighbours
 * (Damerau-Levenshtein 1). 0: it is the name; 1: the name starts like that; undefined: neither.
 */
export function rankWithinOneEdit(typed: string, name: string): 0 | 1 | undefined {
  let same = 0;
  while (same < typed.length && typed[same] === name[same]) same++;
  if (same === typed.length) return name.length <= same + 1 ? 0 : 1;
  // One edit must sit at the first difference: what remains to be typed, and where it must then continue in the name.
  const edits: [string, number][] = [
    [typed.slice(same + 1), same + 1],
    [typed.slice(same + 1), same],
    [typed.slice(same), same + 1],
  ];
  if (typed[same] === name[same + 1] && typed[same + 1] === name[same]) edits.push([typed.slice(same + 2), same + 2]);
  let rank: 0 | 1 | undefined;
  for (const [rest, at] of edits) {
    if (at > name.length || !name.startsWith(rest, at)) continue;
    if (at + rest.length === name.length) return 0;
    rank = 1;
  }
  return rank;
}
