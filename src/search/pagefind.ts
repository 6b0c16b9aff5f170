import { address } from '../address.ts';
import type { Facets } from './facets.ts';
import type { Match } from './matches.ts';
import type { Fragment } from './page-result.ts';

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

/** Reads the text of a found page. Pagefind keeps one object per page, so use what it gives before the next call. */
export type ReadPage = () => Promise<Fragment>;

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

async function start(): Promise<Pagefind> {
  // Browsers remember a module that failed to load, so another try needs another address.
  const again = attempts++ > 0 ? `?again=${attempts}` : '';
  const module: PagefindModule = await import(/* @vite-ignore */ address(`/pagefind/pagefind.js${again}`));
  return module.createInstance({
    basePath: address('/pagefind/'),
    baseUrl: address('/'),
    // Its worker does not pass the Trusted Types policy.
    noWorker: true,
    excerptLength: 24,
    excerptEllipsis: '…',
    metaCacheTag: import.meta.env.SEARCH_BUILD,
  });
}

/** The pages that have every word of the query, the best first. Rejects when the index cannot be loaded. */
export async function searchPages(query: string): Promise<Match<ReadPage>[]> {
  const pagefind = await loadPagefind();
  const { results } = await pagefind.search(query);
  return results.map((result) => ({ id: result.id, score: result.score, page: () => result.data() }));
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
