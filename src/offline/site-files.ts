/** The files of a finished build that are kept on a device: each path below the site's address, with its SHA-256. */
export interface SiteFiles {
  /** Differs whenever any file does, or what the host is told to send with them. */
  version: string;
  /** The SHA-256 of `_headers`: copies hold the headers that they came with. Empty where there is no such file. */
  headers: string;
  /** Pages, styles, scripts, the font: kept from the first visit on. A page's path ends in `/`; the home page's is empty. */
  site: Record<string, string>;
  /** Pagefind's engine and index: kept once search is used, or on request. */
  search: Record<string, string>;
}

/** The file by which a host is told what headers to send. It is not kept itself. */
export const HEADERS = '_headers';

/** What answers a request for a path: a kept file, another address to go to, or nothing. */
type Answer = { file: string } | { redirect: string } | undefined;

/**
 * Which kept file answers a request for a path below the site's address. As on a good host, a folder's `index.html` is
 * the folder, and a folder without its slash leads to it.
 */
export function fileFor({ site, search }: SiteFiles, path: string): Answer {
  const file = path.replace(/(^|\/)index\.html$/, '$1');
  if (Object.hasOwn(site, file) || Object.hasOwn(search, file)) return { file };
  if (Object.hasOwn(site, `${file}/`)) return { redirect: `${file}/` };
  return undefined;
}

/** Whether a file of this path never changes, because its name says what is in it. So any version's copy is the right one. */
export const isNamedByContent = (path: string) => /^_astro\/|\.pf_\w+$/.test(path);

/** Whether search needs this file. */
export const isForSearch = (path: string) => path.startsWith('pagefind/');
