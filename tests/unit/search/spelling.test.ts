import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { respell, slipsBetween } from '../../../src/search/spelling.ts';
import { knownWords, spellingWords } from '../../../src/search/vocabulary.ts';

const known = knownWords({
  terms: [{ term: 'Sponsor', synonyms: ['someone to vouch for me'] }],
  words: spellingWords(['Overcoming setbacks', 'Psychological safety', 'Peer mentor', 'Interviews, CVs']),
});

test('the words that a word may have meant are those of the vocabulary, short ones left out', () => {
  expect([...known].sort()).toEqual(
    'interviews mentor overcoming peer psychological safety setbacks someone sponsor vouch'.split(' '),
  );
});

describe('a word nobody here wrote', () => {
  test.each([
    ['sponsr', 'sponsor'],
    ['setbakcs', 'setbacks'],
    ['pyschological', 'psychological'],
    ['saftey', 'safety'],
    ['metnor', 'mentor'],
    ['interveiw', 'interviews'],
  ])('%s may have meant %s', (word, meant) => {
    expect(respell(word, known)).toBe(meant);
  });

  test.each([
    ['is far from every known word', 'zebra'],
    ['is too short to tell', 'per'],
    ['may still be under way', 'intervi'],
    ['is nothing', ''],
  ])('is left as it is when it %s', (_, word) => {
    expect(respell(word, known)).toBeUndefined();
  });
});

describe('slips between two words', () => {
  test.each([
    ['mentor', 'mentor', 0],
    ['mentor', 'mentors', 1],
    ['mentor', 'metnor', 1],
    ['mentor', 'tormen', 6],
    ['', 'peer', 4],
  ])('%s, %s: %i', (one, other, slips) => {
    expect(slipsBetween(one, other)).toBe(slips);
  });

  test('are the same both ways, none only for the same word, and never more than the letters of the longer', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const slips = slipsBetween(one, other);
        expect(slips).toBe(slipsBetween(other, one));
        expect(slips === 0).toBe(one === other);
        expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});
