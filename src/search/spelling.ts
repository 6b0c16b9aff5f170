/**
 * The known word nearest to one that no page has, or undefined when nothing is near: one slip in a word of four or five
 * letters, two in a longer one. The beginning of a known word is no mistake: it may still be under way.
 */
export function respell(word: string, known: Iterable<string>): string | undefined {
  let slips = word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
  let found: string | undefined;
  for (const candidate of known) {
    if (candidate.startsWith(word)) return undefined;
    const distance = slipsBetween(word, candidate);
    if (distance > slips || (found && distance === slips)) continue;
    slips = distance;
    found = candidate;
  }
  return found;
}

/** How many letters were added, left out, mistaken or swapped with their neighbour between two words. */
export function slipsBetween(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let column = 1; column <= other.length; column++) {
      const mistaken = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line[column] = Math.min(
        (line[column - 1] ?? 0) + 1,
        (last[column] ?? 0) + 1,
        (last[column - 1] ?? 0) + mistaken,
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = line;
  }
  return last[other.length] ?? 0;
}
