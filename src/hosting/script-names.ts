import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** What works on scripts after the bundler has named them by what is in them. */
const LATER = ['small-preload.ts', 'with-imports.ts', 'minify-again.ts', 'compile-early.ts'];

/**
 * Puts into the names of scripts what is done to them later: where that changes, they have other names. Under the same
 * name browsers would keep the script of before for a year, and a device would refuse the new version, whose hash it
 * compares.
 */
export const scriptNames = () => {
  const later = LATER.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'));
  const terser: { version: string } = createRequire(import.meta.url)('terser/package.json');
  const recipe = [...later, terser.version].join('\n');
  return { name: 'waymark:script-names', augmentChunkHash: () => recipe } satisfies Plugin;
};
