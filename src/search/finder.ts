import { SearchFailure } from './failure.ts';
import { addUp, type Match } from './matches.ts';
import { type PageResult, pageResult } from './page-result.ts';
import { isKnown, loadPagefind, readPage, searchWord } from './pagefind.ts';
import { isPhrase, tellingWords, waysToAsk } from './queries.ts';
import { readVocabulary } from './read-vocabulary.ts';
import { respell } from './spelling.ts';
import { wordsOf } from './synonyms.ts';
import { knownWords, type Vocabulary } from './vocabulary.ts';

/** What a query found. */
export interface Found {
  matches: Match[];
  /** Whether no page has all the words, so that the matches have only some of them. */
  loose: boolean;
  /** Words that no page has, each with the one that was asked for in its place. */
  respelt: Respelling[];
}

interface Respelling {
  typed: string;
  meant: string;
}

/** Starts loading what a search needs, so that the first answer comes sooner. */
export function prepare(): void {
  if (import.meta.env.DEV) return;
  // The search that needs it tells of a failure.
  loadPagefind().catch(() => undefined);
}

/**
 * Searches for a query: its telling words one by one, mistyped ones as they were probably meant, and the glossary's
 * terms for what people call by other words. Rejects when the index cannot be had.
 */
export async function find(query: string): Promise<Found> {
  if (import.meta.env.DEV) throw new SearchFailure('development');
  prepare();
  if (isPhrase(query)) return { ...(await findWords([query], [[query]])), respelt: [] };
  const vocabulary = await readVocabulary();
  const typed = tellingWords(query);
  const meant = await meantWords(typed, vocabulary);
  const words = typed.flatMap((word) => meant.get(word) ?? []);
  const respelt = [...meant].flatMap(([typed, meant]) => (typed === meant ? [] : { typed, meant }));
  const asked = wordsOf(query).map((word) => meant.get(word) ?? word);
  const ways = waysToAsk(asked.join(' '), words, vocabulary.terms);
  const found = await findWords([...new Set(ways.flat())], ways);
  return { ...found, loose: found.loose || words.length < typed.length, respelt };
}

async function findWords(words: string[], ways: string[][]): Promise<Omit<Found, 'respelt'>> {
  const found = await Promise.all(words.map(async (word) => [word, await searchWord(word)] as const));
  const matches = addUp(new Map(found), ways);
  return { matches, loose: matches.length > 0 && !matches.some(({ complete }) => complete) };
}

/**
 * For each word the one to ask for: itself where a page has it, or else the nearest known one. Of others Pagefind would
 * find what shares their first letters, so they are not asked; the last one is, because it may still be under way.
 */
async function meantWords(words: string[], vocabulary: Vocabulary): Promise<Map<string, string>> {
  const known = knownWords(vocabulary);
  const meant = new Map<string, string>();
  for (const word of words) {
    const itself = known.has(word) || (await isKnown(word));
    const asked = itself ? word : (respell(word, known) ?? (word === words.at(-1) ? word : undefined));
    if (asked) meant.set(word, asked);
  }
  return meant;
}

/** Reads the pages of matches, each with at most `sections` matching sections. */
export function readPages(matches: Match[], sections: number): Promise<PageResult[]> {
  return Promise.all(
    matches.map(async ({ id, words }) => pageResult(await readPage(id, words.join(' ')), sections)),
  );
}
