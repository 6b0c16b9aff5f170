import { type Term, wordsOf } from './synonyms.ts';

/** The words of the site that search knows beforehand; `/search/vocabulary.json` holds them. */
export interface Vocabulary {
  /** The glossary's terms, for synonyms and spelling. */
  terms: Term[];
  /** Words of titles, headings and key points, for spelling. */
  words: string[];
  /**
   * Names the index among older, cached ones. It stands here and not in a script: with each change of a word every script
   * would have another name, and every device would fetch them all again.
   */
  index?: string;
}

/** Shorter words are not respelt. */
const SHORTEST = 4;

/** The words of some texts that are long enough to be respelt to, each once, by alphabet. */
export function spellingWords(texts: string[]): string[] {
  return [...new Set(texts.flatMap(wordsOf))].filter((word) => word.length >= SHORTEST).sort();
}

/** Every word of a vocabulary that a mistyped word may have meant. */
export function knownWords({ terms, words }: Vocabulary): Set<string> {
  return new Set([...words, ...spellingWords(terms.flatMap(({ term, synonyms }) => [term, ...synonyms]))]);
}
