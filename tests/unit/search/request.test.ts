import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LONGEST_QUERY,
  readRequest,
  type SearchRequest,
  tidyQuery,
  writeRequest,
} from '../../../src/search/request.ts';

const read = (address: string) => readRequest(new URLSearchParams(address));

describe('a search in the address', () => {
  test.each<[string, SearchRequest]>([
    ['', { query: '', kinds: [], tracks: [] }],
    ['?q=feedback', { query: 'feedback', kinds: [], tracks: [] }],
    ['?q=mentor+or+coach%3F&kind=Guide', { query: 'mentor or coach?', kinds: ['Guide'], tracks: [] }],
    [
      '?kind=Guide&kind=Quiz&track=Become+a+mentor',
      { query: '', kinds: ['Guide', 'Quiz'], tracks: ['Become a mentor'] },
    ],
  ])('"%s" is read and written back', (address, request) => {
    expect(read(address)).toEqual(request);
    expect(writeRequest(request)).toBe(address);
  });

  test.each<[string, string, SearchRequest]>([
    ['spaces around the words', '?q=%20%20a%20%20b%20', { query: 'a b', kinds: [], tracks: [] }],
    ['an empty filter', '?q=a&kind=', { query: 'a', kinds: [], tracks: [] }],
    ['a filter named twice', '?kind=Quiz&kind=Quiz', { query: '', kinds: ['Quiz'], tracks: [] }],
    ['a second query', '?q=a&q=b', { query: 'a', kinds: [], tracks: [] }],
    ['what it does not know', '?q=a&utm=b', { query: 'a', kinds: [], tracks: [] }],
  ])('%s does no harm', (_, address, request) => {
    expect(read(address)).toEqual(request);
  });

  test('any search comes back from its address as it was', () => {
    const choice = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), choice, choice, (typed, kinds, tracks) => {
        const request = { query: tidyQuery(typed), kinds, tracks };
        expect(read(writeRequest(request))).toEqual(request);
      }),
    );
  });

  test('an endless query is cut', () => {
    expect(read(`?q=${'mentor '.repeat(500)}`).query.length).toBeLessThanOrEqual(LONGEST_QUERY);
  });
});
