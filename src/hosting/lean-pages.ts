import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sha256 } from './sha256.ts';

const INLINE = /<(?:script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/(?:script|style)>/g;
const HASH = / '(sha256-[^']+)'/g;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]+)/;
/** What tells Pagefind what to find; it has done so before. */
const SEARCH_MARK = /(<[^>]*?)\sdata-pagefind-[a-z]+(?:="[^"]*")?/g;
/** What tells one island from another, which nothing here asks for. It differs with the folder that a site is built in. */
const ISLAND_MARK = /(?<=<astro-island)(?: (?:uid|data-preact-island-id)="[^"]*")+/g;

/**
 * Takes out of every finished page what no visitor needs: the marks for the search index and of islands, and from its
 * security policy the hashes of scripts and styles that stand in other pages. Hashes do not compress, so a guide loses
 * 0.4 KB, and the policy allows no more than the page holds. Comes after the search index is built.
 */
export function leanPages(): AstroIntegration {
  return {
    name: 'waymark:lean-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          await writeFile(path, lean(await readFile(path, 'utf8')));
        }
      },
    },
  };
}

/** The page without these marks, its policy with the hashes of its own inline scripts and styles alone. */
export function lean(html: string): string {
  const own = new Set<string>(Array.from(html.matchAll(INLINE), ([, text = '']) => sha256(text)));
  const page = html.replace(
    POLICY,
    (_, start: string, policy: string) =>
      start + policy.replace(HASH, (source, hash: string) => (own.has(hash) ? source : '')),
  );
  let before = page.replace(ISLAND_MARK, '');
  // Several marks on one element go one at a time.
  for (let next = without(before); next !== before; next = without(before)) before = next;
  return before;
}

const without = (html: string) => html.replace(SEARCH_MARK, '$1');
