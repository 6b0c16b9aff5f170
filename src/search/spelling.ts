import { wordsOf } from './synonyms.ts';

/**
 * The query with each word that no text of `known` has replaced by the nearest word that one has, or undefined when
 * nothing is near: one slip in a word of four or five letters, two in a longer one.
 */
export function respell(query: string, known: string[]): string | undefined {
  const words = new Set(known.flatMap(wordsOf).filter((word) => word.length > 3));
  const asked = wordsOf(query);
  const respelt = asked.map((word) => (words.has(word) ? word : (nearest(word, words) ?? word)));
  return respelt.some((word, index) => word !== asked[index]) ? respelt.join(' ') : undefined;
}

function nearest(word: string, words: Iterable<string>): string | undefined {
  let slips = word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
  let found: string | undefined;
  for (const candidate of words) {
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
