import { cachePrefix, cachesOf } from '../cache-names.ts';
import type { WorkerScope } from './scope.ts';

/** Caches of earlier versions, and the pages that may still be of such a version. */
interface Earlier {
  caches: string[];
  clients: string[];
}

const EARLIER = 'offline-earlier';

/** The caches of this version of the site and of those before it. */
export interface Versions {
  /** The name of this version's cache. */
  readonly own: string;
  /** The names of the caches of other versions. */
  others(): Promise<string[]>;
  /** The address of a file, from its path below the site's. */
  address(path: string): string;
  /** Stops earlier versions from removing this one's cache: a host can go back to a version it had before. */
  claim(): Promise<void>;
  /** Notes which pages are open while this version takes over: they are of an earlier one and need its files. */
  succeed(): Promise<void>;
  /** Removes the caches of earlier versions, once no page is open that may need them. */
  tidy(): Promise<void>;
}

/** Keeps order among the caches: one for each version, each as long as a page of that version is open. */
export function createVersions(scope: WorkerScope, version: string): Versions {
  const base = new URL(scope.registration.scope);
  const own = cachePrefix(base.pathname) + version;
  const address = (path: string) => new URL(path, base).href;
  const openPages = async () => {
    const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
    return pages.map(({ id }) => id);
  };
  const others = async () =>
    cachesOf(base.pathname, await scope.caches.keys()).filter((name) => name !== own);
  const readEarlier = async (cache: Cache): Promise<Earlier | undefined> =>
    (await cache.match(address(EARLIER)))?.json();
  const writeEarlier = (cache: Cache, earlier: Earlier) =>
    cache.put(address(EARLIER), new Response(JSON.stringify(earlier)));
  /** Once nothing was left to tidy, nothing will be until this version ends. */
  let tidied = false;

  return {
    own,
    others,
    address,
    async claim() {
      for (const name of await others()) {
        const cache = await scope.caches.open(name);
        const earlier = await readEarlier(cache);
        if (earlier?.caches.includes(own))
          await writeEarlier(cache, { ...earlier, caches: earlier.caches.filter((one) => one !== own) });
      }
    },
    async succeed() {
      const earlier = { caches: await others(), clients: await openPages() };
      tidied = false;
      if (earlier.caches.length > 0) await writeEarlier(await scope.caches.open(own), earlier);
    },
    async tidy() {
      if (tidied || !(await scope.caches.has(own))) return;
      const cache = await scope.caches.open(own);
      const earlier = await readEarlier(cache);
      if (earlier) {
        const open = await openPages();
        if (earlier.clients.some((id) => open.includes(id))) return;
        for (const name of earlier.caches) await scope.caches.delete(name);
        await cache.delete(address(EARLIER));
      }
      tidied = true;
    },
  };
}
