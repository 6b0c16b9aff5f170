import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegrationLogger } from 'astro';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { searchIndex } from '../../../src/search/index-build.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-search-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = (path: string, main: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(
    join(folder, path),
    `<!doctype html><html lang="en-GB"><title>A page</title><body>${main}</body></html>`,
  );
};

const index = async () => {
  const info = vi.fn();
  const logger = { info } as unknown as AstroIntegrationLogger;
  const done = searchIndex().hooks['astro:build:done'];
  await done?.({ dir: pathToFileURL(`${folder}/`), logger, pages: [], assets: new Map() });
  return info.mock.calls.join();
};

test('what stands under data-pagefind-body is indexed, and nothing that the site does not use is written', async () => {
  page('guides/one/index.html', '<main data-pagefind-body><h1>Feedback that helps</h1></main>');
  page('about/index.html', '<main><h1>About</h1></main>');
  expect(await index()).toBe('Search finds 1 page.');

  const written = readdirSync(join(folder, 'pagefind'), { recursive: true }).map(String);
  expect(written).toContain('pagefind.js');
  expect(written.filter((file) => /ui|highlight|worker|unknown/.test(file))).toEqual([]);
  const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'));
  expect(languages).toMatchObject({ 'en-gb': { page_count: 1 } });
});

test('the vocabulary names the index, by another name where a page says something else', async () => {
  mkdirSync(join(folder, 'search'));
  const nameOf = async (words: string) => {
    page('guides/one/index.html', `<main data-pagefind-body><h1>${words}</h1></main>`);
    const vocabulary = join(folder, 'search/vocabulary.json');
    writeFileSync(vocabulary, JSON.stringify({ terms: [], words: ['setback'] }));
    await index();
    const { words: kept, index: name } = JSON.parse(readFileSync(vocabulary, 'utf8'));
    expect(kept).toEqual(['setback']);
    return name;
  };
  const first = await nameOf('Feedback that helps');
  expect(first).toMatch(/^[0-9a-f]{10}$/);
  expect(await nameOf('Feedback that helps')).toBe(first);
  expect(await nameOf('Feedback that heals')).not.toBe(first);
});

test('the other words of the glossary stand beside the guide they lead to, and not on the page itself', async () => {
  page('guides/one/index.html', '<main data-pagefind-body><h1>Overcoming setbacks</h1></main>');
  mkdirSync(join(folder, 'search'));
  const terms = [{ term: 'Setback', synonyms: ['laid off'], guide: 'one' }];
  writeFileSync(join(folder, 'search/vocabulary.json'), JSON.stringify({ terms, words: [] }));
  await index();
  const [fragment = ''] = readdirSync(join(folder, 'pagefind/fragment'));
  const written = gunzipSync(readFileSync(join(folder, 'pagefind/fragment', fragment))).toString();
  expect(written).toContain('"related":"Setback, setbackterm, laid off"');
  expect(readFileSync(join(folder, 'guides/one/index.html'), 'utf8')).not.toContain('laid off');
});

test('a site without pages stops the build with words', async () => {
  await expect(index()).rejects.toThrow('The search index is empty');
});
