import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandQuery, wordsOf } from '../../../src/search/synonyms.ts';

const terms = [
  { term: 'Sponsor', synonyms: ['champion', 'advocate', 'someone to vouch for me'] },
  { term: 'Peer mentor', synonyms: ['buddy', 'buddy system'] },
  { term: 'If–then plan', synonyms: ['implementation intention'] },
  { term: 'Mentor', synonyms: [] },
];

describe('a query is widened by the glossary', () => {
  test.each<[string, string[]]>([
    ['champion', ['champion', 'sponsor']],
    ['find a Champion at work', ['find a Champion at work', 'find a sponsor at work']],
    ['champions', ['champions', 'sponsor']],
    ['I need someone to vouch for me!', ['I need someone to vouch for me!', 'i need sponsor']],
    ['buddy system', ['buddy system', 'peer mentor', 'peer mentor system']],
    ['implementation intentions', ['implementation intentions', 'if then plan']],
    ['champion or buddy', ['champion or buddy', 'sponsor or buddy', 'champion or peer mentor']],
  ])('%s', (query, queries) => {
    expect(expandQuery(query, terms)).toEqual(queries);
  });

  test.each([
    ['a word that only begins like a synonym', 'championship'],
    ['the term itself, with a synonym beside it', 'sponsor or champion'],
    ['no synonym', 'feedback'],
    ['no word', '?!'],
    ['nothing', ''],
  ])('but not by %s', (_, query) => {
    expect(expandQuery(query, terms)).toEqual([query]);
  });

  test('the query as it was typed always comes first, and there are never more than asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 6 }), (query, most) => {
        const queries = expandQuery(`champion ${query} buddy`, terms, most);
        expect(queries[0]).toBe(`champion ${query} buddy`);
        expect(queries.length).toBeLessThanOrEqual(most);
        expect(new Set(queries).size).toBe(queries.length);
      }),
    );
  });
});

test.each([
  ['Passed over, again?', ['passed', 'over', 'again']],
  ['I’m self-employed', ["i'm", 'self-employed']],
  ['naïve 360° review', ['naïve', '360', 'review']],
  [' – ', []],
])('the words of "%s"', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
