import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const INLINE = /<(script|style)([^>]*)>([\s\S]*?)<\/\1>/g;
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)/i;
const HASH = / 'sha256-([^']+)'/g;

/**
 * Takes out of a page's security policy each hash that fits nothing on the page. Astro lists the hashes of the whole
 * site's scripts and styles in every page; what is not there need not be allowed, and hashes do not compress.
 */
export function tightenPolicy(html: string): string {
  const needed = new Set<string>();
  for (const [, , , text = ''] of html.matchAll(INLINE)) {
    if (text) needed.add(createHash('sha256').update(text).digest('base64'));
  }
  return html.replace(POLICY, (_, before: string, policy: string) => {
    return before + policy.replace(HASH, (hash, value: string) => (needed.has(value) ? hash : ''));
  });
}

/** Tightens the policy of every page of the finished build. */
export function tightPolicy(): AstroIntegration {
  return {
    name: 'waymark:tight-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const html = await readFile(join(folder, file), 'utf8');
          await writeFile(join(folder, file), tightenPolicy(html));
        }
      },
    },
  };
}
