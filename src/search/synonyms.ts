/** A term of the glossary with the other words people use for it. */
export interface Term {
  term: string;
  synonyms: string[];
  /** The id of the guide that says more of it. */
  guide?: string;
}

/**
 * A word that only the guide of this term has, in the index alone: it brings that guide to whoever types the term. It
 * begins as the term does, so that it stands in the same part of the index, and asking for it fetches nothing more.
 */
export const signOf = ({ term }: Term) => `${term.toLowerCase()}term`;

/** The lower-case words of a text, in order, without punctuation. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/**
 * The query, then the same query with the glossary's term in place of each synonym it contains, the longest synonym
 * first; at most `most` in all. A query that has the term already is not widened by it.
 */
export function expandQuery(query: string, terms: Term[], most = 4): string[] {
  const words = wordsOf(query);
  const variants: { length: number; query: string }[] = [];
  for (const { term, synonyms } of terms) {
    if (placeOf(wordsOf(term), words) >= 0) continue;
    for (const synonym of synonyms.map(wordsOf)) {
      const place = placeOf(synonym, words);
      if (place < 0) continue;
      const variant = words.toSpliced(place, synonym.length, ...wordsOf(term)).join(' ');
      variants.push({ length: synonym.length, query: variant });
    }
  }
  variants.sort((one, other) => other.length - one.length);
  return [...new Set([query, ...variants.map((variant) => variant.query)])].slice(0, most);
}

/** Where a run of words begins among others, or -1. */
function placeOf(run: string[], words: string[]): number {
  if (run.length === 0) return -1;
  return words.findIndex((_, start) => run.every((word, index) => same(word, words[start + index])));
}

/** Whether two words are the same but for a plural s. */
export const same = (word: string, other: string | undefined) =>
  word === other || `${word}s` === other || word === `${other}s`;
