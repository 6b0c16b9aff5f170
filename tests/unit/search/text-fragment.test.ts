import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExcerpt } from '../../../src/search/excerpt.ts';
import { markedAddress } from '../../../src/search/text-fragment.ts';

const directive = (excerpt: string) => markedAddress('/guides/one/#part', readExcerpt(excerpt));
const DIRECTIVE = ':~:text=';
/** What the browser is asked to mark; undefined when nothing. */
const asked = (excerpt: string) => {
  const [, text] = directive(excerpt).split(DIRECTIVE);
  return text === undefined ? undefined : decodeURIComponent(text);
};

describe('an address marks on its page', () => {
  test.each([
    [
      'the word with its neighbours',
      'We go on. Ask them for <mark>feedback</mark> in the first week of May.',
      'Ask them for feedback in the first',
    ],
    [
      'nothing of another sentence',
      'Ask why. Give <mark>feedback</mark> kindly: one thing at a time.',
      undefined,
    ],
    [
      'nothing of another sentence, if enough is left',
      'Ask why. Then give <mark>feedback</mark> that helps. One thing.',
      'Then give feedback that helps',
    ],
    [
      'the first of several words',
      '<mark>Mentors</mark> who listen well help <mark>mentees</mark>',
      'Mentors who listen well',
    ],
  ])('%s', (_, excerpt, text) => {
    expect(asked(excerpt)).toBe(text);
  });

  test('nothing when the words are too few to be sure of the place, or none was found', () => {
    expect(directive('<mark>Feedback</mark> helps.')).toBe('/guides/one/#part');
    expect(directive('No word was found in this whole sentence')).toBe('/guides/one/#part');
  });

  test('signs that mean something in an address are escaped', () => {
    expect(directive('a well-known <mark>if-then</mark> plan, this & that')).toBe(
      '/guides/one/#part:~:text=a%20well%2Dknown%20if%2Dthen%20plan%2C%20this%20%26',
    );
  });

  test('words of the excerpt and no others', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem({ maxCount: 1 }), fc.lorem(), (before, word, after) => {
        const text = asked(`${before} <mark>${word}</mark> ${after}`);
        if (text !== undefined) expect(`${before} ${word} ${after}`).toContain(text);
      }),
    );
  });
});
