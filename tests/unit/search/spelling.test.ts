import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { respell, slipsBetween } from '../../../src/search/spelling.ts';

const known = ['Sponsor', 'Overcoming setbacks', 'Psychological safety', 'Peer mentor', 'Coach'];

describe('words nobody here wrote', () => {
  test.each([
    ['sponsr', 'sponsor'],
    ['setbakcs', 'setbacks'],
    ['pyschological saftey', 'psychological safety'],
    ['my metnor', 'my mentor'],
    ['Coahc!', 'coach'],
  ])('%s may have meant %s', (query, meant) => {
    expect(respell(query, known)).toBe(meant);
  });

  test.each(['sponsor', 'zebra crossing', 'at', ''])('nothing is made of "%s"', (query) => {
    expect(respell(query, known)).toBeUndefined();
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
