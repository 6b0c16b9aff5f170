import { globSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '../../dist');

/** The addresses of every page of the finished build, relative to the site's address: `./`, `./guides/` … */
export const pages = globSync('**/*.html', { cwd: dist })
  .filter((file) => !file.startsWith('pagefind'))
  .map((file) => `./${file.replace(/index\.html$/, '')}`)
  .sort();
