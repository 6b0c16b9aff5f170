import type { Term } from './synonyms.ts';

/** The words of the site that search knows beforehand; `/search/vocabulary.json` holds them. */
export interface Vocabulary {
  /** The glossary's terms, for synonyms and spelling. */
  terms: Term[];
  /** The titles of guides and quizzes, for spelling. */
  titles: string[];
}
