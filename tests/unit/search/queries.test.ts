import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryLevels } from '../../../src/search/queries.ts';

const terms = [{ term: 'Sponsor', synonyms: ['champion', 'someone to vouch for me'] }];
const strict = (query: string) =>
  queryLevels(query, terms)
    .filter((level) => !level.loose)
    .map((level) => level.queries);
const loose = (query: string) =>
  queryLevels(query, terms)
    .filter((level) => level.loose)
    .map((level) => level.queries);

describe('what is asked of Pagefind', () => {
  test('one word is asked once', () => {
    expect(queryLevels('feedback', terms)).toEqual([{ queries: ['feedback'], loose: false }]);
  });

  test('a synonym is asked with the glossary’s term too', () => {
    expect(strict('who is my champion?')).toEqual([['who is my champion?'], ['sponsor', 'champion']]);
    expect(strict('someone to vouch for me')).toEqual([
      ['someone to vouch for me'],
      ['sponsor', 'someone vouch'],
    ]);
  });

  test('a question is asked without its little words, then with a word left out, then word by word', () => {
    expect(strict('why does my mentor never reply to emails')).toEqual([
      ['why does my mentor never reply to emails'],
      ['mentor never reply emails'],
    ]);
    expect(loose('why does my mentor never reply to emails')).toEqual([
      ['never reply emails', 'mentor reply emails', 'mentor never emails', 'mentor never reply'],
      ['mentor', 'never', 'reply', 'emails'],
    ]);
  });

  test('a question of little words is asked as it stands', () => {
    expect(queryLevels('should I', terms)).toEqual([{ queries: ['should I'], loose: false }]);
  });

  test('a phrase in quotes is asked as it stands', () => {
    expect(queryLevels('"my champion said"', terms)).toEqual([
      { queries: ['"my champion said"'], loose: false },
    ]);
  });

  test('nothing is asked twice, the query itself comes first, and nothing empty is asked', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (query) => {
        const levels = queryLevels(query, terms);
        const asked = levels.flatMap((level) => level.queries);
        expect(levels[0]).toEqual({ queries: [query], loose: false });
        expect(new Set(asked).size).toBe(asked.length);
        expect(asked.every((one) => one !== '')).toBe(true);
      }),
    );
  });
});
