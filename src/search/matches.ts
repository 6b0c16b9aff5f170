/** A page that one word found. */
export interface WordMatch {
  /** Pagefind's id of the page. */
  id: string;
  score: number;
}

/** A page that a query found. */
export interface Match extends WordMatch {
  /** Those words of the query that the page has. */
  words: string[];
  /** Whether it has all the words of one way to ask. */
  complete: boolean;
}

/** Of pages that lack a word, those with less than this part of the best score are left out. */
const LEAST = 0.3;

/**
 * The pages that the words of a query found one by one, the best first. Their scores are added up, so that a rare word
 * tells more than a common one, and count by the part of the words that the page has. Pages that have only some of the
 * words, and not the telling ones, are left out.
 */
export function addUp(found: Map<string, WordMatch[]>, ways: string[][]): Match[] {
  const pages = new Map<string, { score: number; words: string[] }>();
  for (const [word, matches] of found) {
    for (const { id, score } of matches) {
      const page = pages.get(id) ?? { score: 0, words: [] };
      pages.set(id, { score: page.score + score, words: [...page.words, word] });
    }
  }
  const all = [...pages].map(([id, { score, words }]) => ({
    id,
    score: (score * words.length) / found.size,
    words,
    complete: ways.some((way) => way.every((word) => words.includes(word))),
  }));
  const least = LEAST * Math.max(...all.map(({ score }) => score));
  return all
    .filter(({ complete, score }) => complete || score >= least)
    .sort((one, other) => other.score - one.score);
}
