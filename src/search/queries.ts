import { expandQuery, type Term, wordsOf } from './synonyms.ts';

/** Words that nearly every page has, so they tell nothing about what is wanted. */
const LITTLE = new Set(
  `a about am an and any are as at be been being but by can could did do does for from get had has have he her him his
  how i if i'm i've in into is it it's its just me my no not of on or our out over she should so some than that the
  their them then there these they this to too up vs versus was we were what when where which who why will with would
  you your`.split(/\s+/),
);

/** Of a longer question the first words alone are asked for one by one. */
const MOST_WORDS = 8;

/** Queries asked together. Loose ones find pages that have only some of the words. */
export interface QueryLevel {
  queries: string[];
  loose: boolean;
}

/**
 * What to ask Pagefind, level by level from strict to loose. Pagefind finds the pages that have every word of a
 * query, which a whole question rarely meets. So: the query; with glossary terms for synonyms, and without little
 * words; with one word left out; each word alone. A phrase in double quotes is asked as it stands and nothing else.
 */
export function queryLevels(query: string, terms: Term[]): QueryLevel[] {
  const first = { queries: [query], loose: false };
  if (/^\s*".+"\s*$/.test(query)) return [first];
  const words = wordsOf(telling(query)).slice(0, MOST_WORDS);
  const asked = new Set(['', wordsOf(query).join(' ')]);
  const level = (queries: string[], loose: boolean): QueryLevel => ({
    queries: queries.filter((one) => !asked.has(one) && asked.add(one)),
    loose,
  });
  return [
    first,
    level([...expandQuery(query, terms).slice(1), query].map(telling), false),
    level(words.length > 2 ? words.map((_, left) => words.toSpliced(left, 1).join(' ')) : [], true),
    level(words, true),
  ].filter(({ queries }) => queries.length > 0);
}

/** The words of a query that tell something, each once. */
const telling = (query: string) => [...new Set(wordsOf(query).filter((word) => !LITTLE.has(word)))].join(' ');
