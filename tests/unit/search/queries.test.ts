import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPhrase, tellingWords, waysToAsk } from '../../../src/search/queries.ts';

const terms = [
  { term: 'Sponsor', synonyms: ['champion', 'someone to vouch for me'] },
  { term: 'Mentor', synonyms: ['adviser'], guide: 'one' },
  { term: 'Peer mentor', synonyms: [], guide: 'two' },
];

describe('the words of a query that tell something', () => {
  test.each([
    ['feedback', ['feedback']],
    ['why does my mentor never reply to emails?', ['mentor', 'never', 'reply', 'emails']],
    ['mentor or Mentor', ['mentor']],
    ['should I', ['should', 'i']],
    ['?!', []],
  ])('%s', (query, words) => {
    expect(tellingWords(query)).toEqual(words);
  });

  test('are never so many that asking takes long', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 1 })), (words) => {
        expect(tellingWords(words.join(' ')).length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe('the ways to ask', () => {
  const ways = (query: string) => waysToAsk(query, tellingWords(query), terms);
  test.each<[string, string[][]]>([
    ['feedback', [['feedback']]],
    ['who is my champion?', [['champion'], ['sponsor']]],
    ['someone to vouch for me', [['someone', 'vouch'], ['sponsor']]],
    ['sponsor or champion', [['sponsor', 'champion']]],
    ['sponsor', [['sponsor']]],
    ['mentor', [['mentor'], ['mentorterm']]],
    ['mentors', [['mentors'], ['mentorterm']]],
    ['what is a mentor?', [['mentor'], ['mentorterm']]],
    ['peer mentor', [['peer', 'mentor']]],
    ['adviser', [['adviser'], ['mentor']]],
    ['', []],
  ])('"%s"', (query, expected) => {
    expect(ways(query)).toEqual(expected);
  });
});

test.each([
  ['"my champion said"', true],
  [' "two words" ', true],
  ['a "quoted" word', false],
  ['""', false],
])('%s is a phrase: %s', (query, phrase) => {
  expect(isPhrase(query)).toBe(phrase);
});
