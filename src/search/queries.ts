import { expandQuery, same, signOf, type Term, wordsOf } from './synonyms.ts';

/** Words that nearly every page has, so they tell nothing about what is wanted. */
const LITTLE = new Set(
  `a about actually am an and any are as at be been being but by can could did do does for from get had has have having he
  her him his how i if i'm i've in into is it it's its just me my no not of on or our out over really she should so some
  than that the their them then there these they this to too up vs versus was we were what when where which who why
  will with would you your`.split(/\s+/),
);

/** Of a longer question the first words alone are asked for. */
const MOST_WORDS = 8;

/** Whether a query stands in double quotes: it is asked as it stands and nothing else. */
export const isPhrase = (query: string) => /^\s*".+"\s*$/.test(query);

/** The words of a query that tell something, each once; all of them where none does. */
export function tellingWords(query: string): string[] {
  const words = [...new Set(wordsOf(query))];
  const telling = words.filter((word) => !LITTLE.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
}

/**
 * The ways to ask a query, each as words: its own, then those with a term of the glossary in place of a synonym. A page
 * with all the words of one of them answers the whole query. Where a term's one word is all that tells something, nearly
 * every page may have it, and the guide to read of the term is asked for by its sign.
 */
export function waysToAsk(query: string, words: string[], terms: Term[]): string[][] {
  const others = expandQuery(query, terms)
    .slice(1)
    .map((other) => tellingWords(other));
  const [word, another] = words;
  const named = !another && terms.find(({ term, guide }) => guide && same(term.toLowerCase(), word));
  return [words, named ? [signOf(named)] : [], ...others].filter((way) => way.length > 0);
}
