import { address } from '../site.ts';
import { addUp, append, type Match } from './matches.ts';
import { loadPagefind, type ReadPage, searchPages } from './pagefind.ts';
import { queryLevels } from './queries.ts';
import { respell } from './spelling.ts';
import type { Term } from './synonyms.ts';

/** The words of the site that search knows beforehand: the glossary's, and the titles of guides and quizzes. */
export interface Vocabulary {
  terms: Term[];
  titles: string[];
}

/** What a query found. */
export interface Found {
  query: string;
  matches: Match<ReadPage>[];
  /** Whether no page has all the words, so that the matches have only some of them. */
  loose: boolean;
  /** Where nothing was found, the query as it may have been meant. */
  respelt: string | undefined;
}

/** Why there is no answer: search was not built yet, could not be loaded, or took too long. */
export type Failure = 'development' | 'missing' | 'slow';

/** A failure to search, told to the visitor in words. */
export class SearchFailure extends Error {
  readonly reason: Failure;
  constructor(reason: Failure) {
    super(reason);
    this.reason = reason;
  }
}

/** With this many pages, nothing looser is asked. */
const ENOUGH = 3;
const TIME_LIMIT = 10_000;

/**
 * Searches for a query, more and more loosely until there are a few pages. Rejects with a SearchFailure only.
 * Where the policy forbids WebAssembly, Pagefind waits for ever, so there is a time limit.
 */
export async function find(query: string): Promise<Found> {
  if (import.meta.env.DEV) throw new SearchFailure('development');
  return inTime(findAll(query));
}

/** Starts loading what a search needs, so that the first answer comes sooner. */
export function prepare(): void {
  if (import.meta.env.DEV) return;
  // The search that needs it tells of a failure.
  loadPagefind().catch(() => undefined);
  readVocabulary();
}

async function findAll(query: string): Promise<Found> {
  const vocabulary = await readVocabulary();
  let matches: Match<ReadPage>[] = [];
  let loose = false;
  for (const level of queryLevels(query, vocabulary.terms)) {
    if (level.loose && matches.length >= ENOUGH) break;
    if (level.loose && matches.length === 0) loose = true;
    matches = append(matches, addUp(await Promise.all(level.queries.map(searchPages))));
  }
  const known = [...vocabulary.titles, ...vocabulary.terms.flatMap(({ term, synonyms }) => [term, ...synonyms])];
  return { query, matches, loose, respelt: matches.length === 0 ? respell(query, known) : undefined };
}

/** Gives what the promise gives, or a SearchFailure when it fails or takes longer than the time limit. */
export async function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SearchFailure('slow')), TIME_LIMIT);
  });
  try {
    return await Promise.race([promise, limit]);
  } catch (error) {
    throw error instanceof SearchFailure ? error : new SearchFailure('missing');
  } finally {
    clearTimeout(timer);
  }
}

let vocabulary: Promise<Vocabulary> | undefined;

/** The vocabulary, fetched once. Search does without where it cannot be had. */
function readVocabulary(): Promise<Vocabulary> {
  vocabulary ??= fetch(address('/search/vocabulary.json'))
    .then((response): Promise<Vocabulary> => (response.ok ? response.json() : Promise.reject(response.status)))
    .catch(() => {
      vocabulary = undefined;
      return { terms: [], titles: [] };
    });
  return vocabulary;
}
