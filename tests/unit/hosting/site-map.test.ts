import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mayBeListed } from '../../../src/hosting/site-map.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-map-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function page(path: string, head: string): void {
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, path, 'index.html'), `<head>${head}</head>`);
}

test.each(['/', '/some/path/'])(
  'under %s a page is listed unless it asks search engines to stay away',
  (base) => {
    page('', '');
    page('search', '<meta name="robots" content="noindex">');
    // What it is called says nothing.
    page('guides/search', '');
    const listed = mayBeListed(folder, base);
    expect(listed(`https://example.org${base}`)).toBe(true);
    expect(listed(`https://example.org${base}search/`)).toBe(false);
    expect(listed(`https://example.org${base}guides/search/`)).toBe(true);
  },
);
