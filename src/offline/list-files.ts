import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { HEADERS, isForSearch, type SiteFiles } from './site-files.ts';

/** The worker's file in a finished build. Browsers know a site's worker by its address: it must never change. */
export const WORKER = 'offline-worker.js';

/** What pages are made of. Feeds, site maps and pictures for other sites are of no use without a connection. */
const KEPT = /^_astro\/|^pagefind\/|\.(html|css|js|json|svg|woff2|webmanifest)$/;

/** Hosts answer unknown addresses with it, and some redirect its own. Without a connection `offline/` stands in. */
const LEFT_OUT = new Set([WORKER, '404.html']);

/** Lists the files of a finished build that are kept on a device, each with its SHA-256 in base64. */
export function listFiles(folder: string): SiteFiles {
  const paths = globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .filter((path) => KEPT.test(path) && !LEFT_OUT.has(path))
    .sort();
  const site: SiteFiles['site'] = {};
  const search: SiteFiles['search'] = {};
  const hashOf = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('base64');
  const headers = existsSync(join(folder, HEADERS)) ? hashOf(HEADERS) : '';
  const version = createHash('sha256').update(headers);
  for (const path of paths) {
    const hash = hashOf(path);
    (isForSearch(path) ? search : site)[path.replace(/(^|\/)index\.html$/, '$1')] = hash;
    version.update(`${path} ${hash}\n`);
  }
  return { version: version.digest('hex').slice(0, 12), headers, site, search };
}
