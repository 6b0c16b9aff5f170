import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../base-path.ts';

/**
 * Gives a function that says of a finished page, by its full address, whether search engines may list it. The page itself
 * says so, by `index={false}`, and nothing else has to. `folder` is where the build lies.
 */
export function mayBeListed(folder: string, base: string): (address: string) => boolean {
  return (address) => {
    const path = decodeURI(new URL(address).pathname).slice(basePath(base).length);
    return !readFileSync(join(folder, path, 'index.html'), 'utf8').includes(
      '<meta name="robots" content="noindex"',
    );
  };
}
