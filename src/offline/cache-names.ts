/** What the names of all the site's caches begin with. `base` is the path of its address: sites can share a domain. */
export const cachePrefix = (base: string) => `waymark-offline${base}`;

/** The names among these that are caches of the site at `base`, one for each version. */
export const cachesOf = (base: string, names: readonly string[]) =>
  names.filter((name) => {
    const prefix = cachePrefix(base);
    return name.startsWith(prefix) && !name.slice(prefix.length).includes('/');
  });

/** A file that search cannot do without: where it is kept, search is. */
export const SEARCH_MARK = 'pagefind/pagefind.js';

/** Written last of all, so that a cache that holds it is complete. Not a file of the site. */
export const COMPLETE = 'offline-complete';
