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

test('a later rule replaces a header of an earlier one', () => {
  expect(headersFor(rules, '/_astro/a.js').get('Cache-Control')).toBe('immutable');
});

test('a line that is neither path nor header is named', () => {
  expect(() => readHeaderRules('/*\n  nonsense')).toThrow('_headers, line 2');
});
