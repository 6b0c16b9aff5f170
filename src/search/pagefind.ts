import { address } from '../address.ts';
import type { Facets } from './facets.ts';
import { inTime, type SearchFailure } from './failure.ts';
import type { WordMatch } from './matches.ts';
import type { Fragment } from './page-result.ts';
import { readVocabulary } from './read-vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Found {
  results: { id: string; score: number; data(): Promise<Fragment> }[];
}

interface Pagefind {
  search(query: string | null, options?: { filters: Record<string, string> }): Promise<Found>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

interface PagefindModule {
  createInstance(options: Record<string, unknown>): Pagefind;
}

let loading: Promise<Pagefind> | undefined;
let attempts = 0;

/** Loads Pagefind and the index of this build once; after a failure, anew at the next call. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= start().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * Gives what a search promises, or rejects with a SearchFailure. After one that takes too long the next loads Pagefind
 * anew: what an instance waits for once, it asks for no more.
 */
export async function searchInTime<Value>(promise: Promise<Value>): Promise<Value> {
  try {
    return await inTime(promise);
  } catch (failure) {
    if ((failure as SearchFailure).reason === 'slow') loading = undefined;
    throw failure;
  }
}

async function start(): Promise<Pagefind> {
  // Browsers remember a module that failed to load, so another try needs another address.
  const again = attempts++ > 0 ? `?again=${attempts}` : '';
  const [module, { index }]: [PagefindModule, Vocabulary] = await Promise.all([
    import(/* @vite-ignore */ address(`/pagefind/pagefind.js${again}`)),
    readVocabulary(),
  ]);
  const pagefind = module.createInstance({
    basePath: address('/pagefind/'),
    baseUrl: address('/'),
    // Its worker does not pass the Trusted Types policy.
    noWorker: true,
    excerptLength: 24,
    excerptEllipsis: '…',
    // Measured on the forty questions of tests/fixtures/questions.ts: a word said often on a page tells less than
    // Pagefind thinks, and the very word more than one that only begins like it.
    ranking: { termFrequency: 0.5, termSimilarity: 3 },
    metaCacheTag: index,
  });
  // It is there before its files are. This asks for nothing, and rejects where they do not come.
  await pagefind.search('');
  return pagefind;
}

/** The pages that have a word, or one that begins with it. Rejects when the index cannot be loaded. */
export async function searchWord(word: string): Promise<WordMatch[]> {
  const { results } = await (await loadPagefind()).search(word);
  return results.map(({ id, score }) => ({ id, score }));
}

/** Whether any page has this very word, whatever its ending. Rejects when the index cannot be loaded. */
export async function isKnown(word: string): Promise<boolean> {
  const { results } = await (await loadPagefind()).search(`"${word}"`);
  return results.length > 0;
}

/** What Pagefind shows of a found page for a query. Use it before the next call: Pagefind keeps one object per page. */
export async function readPage(id: string, query: string): Promise<Fragment> {
  const { results } = await (await loadPagefind()).search(query);
  const result = results.find((one) => one.id === id);
  if (!result) throw new Error(`Pagefind no longer finds the page ${id}.`);
  return result.data();
}

/** Which pages are of which kind and track. Rejects when the index cannot be loaded. */
export async function readFacets(): Promise<Facets> {
  const pagefind = await loadPagefind();
  const values = await pagefind.filters();
  const pages = async (name: 'kind' | 'track') => {
    const facet = new Map<string, Set<string>>();
    for (const value of Object.keys(values[name] ?? {})) {
      const { results } = await pagefind.search(null, { filters: { [name]: value } });
      facet.set(value, new Set(results.map((result) => result.id)));
    }
    return facet;
  };
  return { kind: await pages('kind'), track: await pages('track') };
}
