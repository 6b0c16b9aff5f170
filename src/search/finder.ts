import { address } from '../address.ts';
import { SearchFailure } from './failure.ts';
import { addUp, append, type Match } from './matches.ts';
import { type PageResult, pageResult } from './page-result.ts';
import { loadPagefind, type ReadPage, searchPages } from './pagefind.ts';
import { queryLevels } from './queries.ts';
import { respell } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a query found. */
export interface Found {
  matches: Match<ReadPage>[];
  /** Whether no page has all the words, so that the matches have only some of them. */
  loose: boolean;
  /** Where nothing was found, the query as it may have been meant. */
  respelt: string | undefined;
}

/** With this many pages, nothing looser is asked. */
const ENOUGH = 3;

/** Starts loading what a search needs, so that the first answer comes sooner. */
export function prepare(): void {
  if (import.meta.env.DEV) return;
  // The search that needs it tells of a failure.
  loadPagefind().catch(() => undefined);
  readVocabulary();
}

/** Searches for a query, more and more loosely until there are a few pages. Rejects when the index cannot be had. */
export async function find(query: string): Promise<Found> {
  if (import.meta.env.DEV) throw new SearchFailure('development');
  prepare();
  const { terms, titles } = await readVocabulary();
  let matches: Match<ReadPage>[] = [];
  let loose = false;
  for (const level of queryLevels(query, terms)) {
    if (level.loose && matches.length >= ENOUGH) break;
    if (level.loose && matches.length === 0) loose = true;
    matches = append(matches, addUp(await Promise.all(level.queries.map(searchPages))));
  }
  const known = [...titles, ...terms.flatMap(({ term, synonyms }) => [term, ...synonyms])];
  return { matches, loose, respelt: matches.length === 0 ? respell(query, known) : undefined };
}

/** Reads the pages of matches, each with at most `sections` matching sections. */
export function readPages(matches: Match<ReadPage>[], sections: number): Promise<PageResult[]> {
  return Promise.all(matches.map(async (match) => pageResult(await match.page(), sections)));
}

let vocabulary: Promise<Vocabulary> | undefined;

/** The site's vocabulary, fetched once. Search does without where it cannot be had. */
function readVocabulary(): Promise<Vocabulary> {
  vocabulary ??= fetch(address('/search/vocabulary.json'))
    .then(
      (response): Promise<Vocabulary> => (response.ok ? response.json() : Promise.reject(response.status)),
    )
    .catch(() => {
      vocabulary = undefined;
      return { terms: [], titles: [] };
    });
  return vocabulary;
}
