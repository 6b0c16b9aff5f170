import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorNames } from '../../../src/guides/authors.ts';
import { citedSources, splitCitations } from '../../../src/guides/citations.ts';
import { countWords, readingMinutes } from '../../../src/guides/reading-time.ts';

describe('citations', () => {
  test('are numbered in the order first cited, experience apart', () => {
    expect(citedSources('So. [@kram-1983] And so. [@eby-2008][@kram-1983] We think. [@experience]')).toEqual([
      'kram-1983',
      'eby-2008',
    ]);
  });

  test('are split from the text around them', () => {
    expect(splitCitations('So. [@kram-1983] And')).toEqual([
      { text: 'So. ' },
      { source: 'kram-1983' },
      { text: ' And' },
    ]);
  });

  test('lose nothing of the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const back = splitCitations(text).map((part) => ('text' in part ? part.text : `[@${part.source}]`));
        expect(back.join('')).toBe(text);
      }),
    );
  });
});

describe('reading time', () => {
  test.each([
    ['Two words', 2],
    ['It’s a well-known one. [@kram-1983]', 4],
    ['A [link](/guides/a-b-c/) here', 3],
    ['| a | b |\n| --- | --- |\n| c | d |', 4],
  ])('counts words as a reader does: %s', (text, words) => expect(countWords(text)).toBe(words));

  test.each([
    [0, 1],
    [238, 1],
    [1190, 5],
  ])('%i words take %i minutes', (words, minutes) =>
    expect(readingMinutes('word '.repeat(words))).toBe(minutes),
  );
});

test.each([
  [['Kram'], 'Kram'],
  [['Kram', 'Isabella'], 'Kram and Isabella'],
  [['Allen', 'Eby', 'Lentz'], 'Allen, Eby and Lentz'],
  [['Allen', 'Eby', 'Poteet', 'Lentz'], 'Allen and others'],
])('authors %j are cited as %s', (authors, names) => expect(authorNames(authors)).toBe(names));
