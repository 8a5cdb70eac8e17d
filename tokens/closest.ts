/** The number of letters to change, add, drop or swap with a neighbour to get from one name to the other. */
export function distance(one: string, other: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const differs = one[row - 1] === other[column - 1] ? 0 : 1;
      let cost = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + differs);
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        cost = Math.min(cost, before[column - 2]! + 1);
      current.push(cost);
    }
    [before, previous] = [previous, current];
  }
  return previous[other.length]!;
}

/** The name that was probably meant, or undefined when none is near. */
export function closest(name: string, names: Iterable<string>): string | undefined {
  // A long name can wait: comparing costs its length times that of each candidate.
  if (name.length > 100) return undefined;
  let best: { name: string; distance: number } | undefined;
  for (const candidate of names) {
    const found = distance(name, candidate);
    if (!best || found < best.distance) best = { name: candidate, distance: found };
  }
  return best && best.distance <= Math.max(2, name.length / 3) ? best.name : undefined;
}
