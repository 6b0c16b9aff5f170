import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, readHeaderRules } from '../../../src/hosting/headers.ts';

const rules = readHeaderRules(
  '# a note\n/*\n  X-One: 1\n  Cache-Control: no-cache\n\n/_astro/*\n  Cache-Control: immutable\n',
);

test('a page gets the headers for all', () => {
  expect(Object.fromEntries(headersFor(rules, '/guides/'))).toEqual({
    'X-One': '1',
    'Cache-Control': 'no-cache',
  });
});

test('what two rules say of one header is joined', () => {
  expect(headersFor(rules, '/_astro/a.js').get('Cache-Control')).toBe('no-cache, immutable');
});

test('the site’s own rules never say two things of how long a file is kept', () => {
  const own = readHeaderRules(readFileSync('public/_headers', 'utf8'));
  const kept = (path: string) => headersFor(own, path).get('Cache-Control');
  expect(kept('/_astro/a.js')).toBe('public, max-age=31536000, immutable');
  expect(['/', '/guides/', '/offline-worker.js', '/pagefind/pagefind.js'].map(kept)).toEqual(
    Array(4).fill(undefined),
  );
});

test('a line that is neither path nor header is named', () => {
  expect(() => readHeaderRules('/*\n  nonsense')).toThrow('_headers, line 2');
});
