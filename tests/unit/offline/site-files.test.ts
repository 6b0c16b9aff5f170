import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '../../../src/offline/list-files.ts';
import { fileFor, isNamedByContent } from '../../../src/offline/site-files.ts';

describe('which file answers a path', () => {
  const files = {
    version: '1',
    headers: '',
    site: { '': 'a', 'guides/': 'b', 'icon.svg': 'c' },
    search: { 'pagefind/p.js': 'd' },
  };

  test.each([
    ['', { file: '' }],
    ['index.html', { file: '' }],
    ['guides/', { file: 'guides/' }],
    ['guides/index.html', { file: 'guides/' }],
    ['guides', { redirect: 'guides/' }],
    ['icon.svg', { file: 'icon.svg' }],
    ['pagefind/p.js', { file: 'pagefind/p.js' }],
    ['guides/none/', undefined],
    ['icon.svg/', undefined],
    // Names that every object has are no files.
    ['constructor', undefined],
  ])('"%s"', (path, answer) => expect(fileFor(files, path)).toEqual(answer));
});

test.each([
  ['_astro/page.a1b2c3.js', true],
  ['pagefind/fragment/en-gb_12892a0.pf_fragment', true],
  ['pagefind/pagefind-entry.json', false],
  ['pagefind/wasm.en-gb.pagefind', false],
  ['guides/', false],
])('%s is named by its content: %s', (path, named) => expect(isNamedByContent(path)).toBe(named));

describe('the list of a build', () => {
  let folder: string;
  const write = (path: string, text = path) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'waymark-list-'));
    for (const path of ['index.html', 'guides/index.html', '_astro/a.js', '_astro/f.woff2', 'pagefind/p.js'])
      write(path);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('has pages by their addresses, and search apart', () => {
    const { site, search } = listFiles(folder);
    expect(Object.keys(site).sort()).toEqual(['', '_astro/a.js', '_astro/f.woff2', 'guides/']);
    expect(Object.keys(search)).toEqual(['pagefind/p.js']);
  });

  test('leaves out the worker, the page for unknown addresses and what is for other sites', () => {
    for (const path of [
      'offline-worker.js',
      '404.html',
      '_headers',
      'feed.xml',
      'robots.txt',
      'icons/192.png',
    ])
      write(path);
    expect(Object.keys(listFiles(folder).site)).toHaveLength(4);
  });

  test('has the hash that browsers compare', () => {
    write('_astro/a.js', 'abc');
    expect(listFiles(folder).site['_astro/a.js']).toBe('ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=');
  });

  test('is of another version whenever a file is another, and of the same otherwise', () => {
    const { version } = listFiles(folder);
    expect(listFiles(folder).version).toBe(version);
    write('guides/index.html', 'changed');
    expect(listFiles(folder).version).not.toBe(version);
  });

  test('is of another version when the host is told to send other headers', () => {
    const none = listFiles(folder);
    write('_headers', '/*\n  X-Test: one\n');
    const one = listFiles(folder);
    write('_headers', '/*\n  X-Test: two\n');
    const two = listFiles(folder);
    expect(new Set([none, one, two].map(({ version }) => version)).size).toBe(3);
    expect(new Set([none, one, two].map(({ headers }) => headers)).size).toBe(3);
    expect(two.site).toEqual(none.site);
  });
});
