/**
 * The path below which the site lies, with a slash at both ends: `/`, or `/some/path/`. People write it with or without
 * them, and whatever puts it before an address goes by this.
 */
export const basePath = (written = '') => ['', ...written.split('/').filter(Boolean), ''].join('/');

/** A path from the site's root as it is from the root of its host; `base` is what `basePath` gives. Pages use address.ts. */
export const below = (base: string, path: string) => base.slice(0, -1) + path;
