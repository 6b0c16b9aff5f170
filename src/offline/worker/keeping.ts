import { COMPLETE, SEARCH_MARK } from '../cache-names.ts';
import { HEADERS, isNamedByContent, type SiteFiles } from '../site-files.ts';
import type { WorkerScope } from './scope.ts';
import type { Versions } from './versions.ts';

/** So few at once that a page that is being read keeps most of the line. */
const AT_ONCE = 4;

export interface Keeping {
  /** Keeps the site, and search where an earlier version had it. Rejects unless all of it is there, as it was built. */
  keepSite(): Promise<void>;
  /** Keeps the site and search, also where the visitor had removed them. Rejects unless all of it is there. */
  keepAll(): Promise<void>;
  /** Keeps search beside the site. Rejects unless all of it is there, as it was built. */
  keepSearch(): Promise<void>;
  /** Fetches again what the browser lost of the cache. Rejects where that cannot be had. */
  mend(): Promise<void>;
  /** Stops whatever is being kept. */
  stop(): void;
}

/**
 * Fills the cache of this version. What an earlier version had already is copied, unless the host sends other headers
 * now, which copies would never have; and what an attempt that broke off had fetched is not fetched again. Every file
 * must have the hash it was built with, so that a site that is half uploaded, or mixed from two versions, is never kept.
 */
export function createKeeping(scope: WorkerScope, files: SiteFiles, versions: Versions): Keeping {
  let stopping = new AbortController();
  const { address } = versions;

  const earlierCopies = async () => {
    const copies: { cache: Cache; hashes: Record<string, string> }[] = [];
    for (const name of await versions.others()) {
      const cache = await scope.caches.open(name);
      const complete = await cache.match(address(COMPLETE));
      if (complete) copies.push({ cache, hashes: await complete.json() });
    }
    return copies;
  };

  const fetched = async (path: string, hash: string) => {
    const response = await scope.fetch(address(path), {
      integrity: `sha256-${hash}`,
      // A copy that the browser holds of a page may be of another version.
      cache: isNamedByContent(path) ? 'default' : 'no-cache',
      redirect: 'error',
      priority: 'low',
      signal: stopping.signal,
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
    return response;
  };

  const fill = async (wanted: Record<string, string>) => {
    const cache = await scope.caches.open(versions.own);
    const there = new Set((await cache.keys()).map(({ url }) => url));
    const missing = Object.entries(wanted).filter(([path]) => !there.has(address(path)));
    if (missing.length === 0) return;
    const earlier = (await earlierCopies()).filter(({ hashes }) => hashes[HEADERS] === files.headers);
    const fillOn = async () => {
      for (let next = missing.shift(); next; next = missing.shift()) {
        const [path, hash] = next;
        const copy = await earlier.find(({ hashes }) => hashes[path] === hash)?.cache.match(address(path));
        const response = copy ?? (await fetched(path, hash));
        stopping.signal.throwIfAborted();
        await cache.put(address(path), response);
      }
    };
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, fillOn));
    } finally {
      // Where one failed, the rest would be fetched for nothing.
      missing.length = 0;
    }
  };

  /** Adds to the cache that is there, once at a time. A cache that is gone was removed by the visitor, and stays away. */
  const adding = (wanted: Record<string, string>) => {
    let under: Promise<void> | undefined;
    const add = async () => {
      if (!(await scope.caches.has(versions.own))) throw new Error('The copies were removed.');
      await fill(wanted);
    };
    return () => {
      under ??= add().finally(() => {
        under = undefined;
      });
      return under;
    };
  };

  const hadSearch = async () => {
    for (const { cache } of await earlierCopies()) if (await cache.match(address(SEARCH_MARK))) return true;
    return false;
  };

  const keepSite = async () => {
    await fill(files.site);
    if (await hadSearch()) await fill(files.search);
    const hashes = JSON.stringify({ ...files.site, ...files.search, [HEADERS]: files.headers });
    const cache = await scope.caches.open(versions.own);
    await cache.put(address(COMPLETE), new Response(hashes));
  };

  return {
    keepSite,
    async keepAll() {
      stopping = new AbortController();
      await keepSite();
      await fill(files.search);
    },
    keepSearch: adding(files.search),
    mend: adding(files.site),
    stop: () => stopping.abort(),
  };
}
