import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExcerptPart, readExcerpt, withoutHeading } from '../../../src/search/excerpt.ts';

const text = (parts: ExcerptPart[]) => parts.map((part) => part.text).join('');
/** Escapes as Pagefind does. */
const escaped = (plain: string) => plain.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const found = (parts: ExcerptPart[]) => parts.filter((part) => part.found).map((part) => part.text);

describe('an excerpt', () => {
  test.each<[string, string, string[]]>([
    ['ask for <mark>feedback</mark> early', 'ask for feedback early', ['feedback']],
    ['<mark>Mentors</mark> and <mark>mentees</mark>', 'Mentors and mentees', ['Mentors', 'mentees']],
    ['do not <mark>mentor,</mark> yet', 'do not mentor, yet', ['mentor']],
    ['(informal <mark>“mentoring”)</mark>', '(informal “mentoring”)', ['mentoring']],
    ['no word was found', 'no word was found', []],
    ['', '', []],
    ['a &lt;b&gt; tag & an <i>other</i>', 'a <b> tag & an <i>other</i>', []],
    ['&lt;mark&gt;not found&lt;/mark&gt;', '<mark>not found</mark>', []],
    ['AT&amp;T stays as it was written', 'AT&amp;T stays as it was written', []],
    ['an <mark>end that is missing', 'an end that is missing', ['end that is missing']],
  ])('%s', (excerpt, plain, words) => {
    expect(text(readExcerpt(excerpt))).toBe(plain);
    expect(found(readExcerpt(excerpt))).toEqual(words);
  });

  test('says everything the page says, and nothing of it is HTML', () => {
    const runs = fc.array(fc.record({ text: fc.string({ unit: 'grapheme' }), marked: fc.boolean() }));
    fc.assert(
      fc.property(runs, (pieces) => {
        const excerpt = pieces.map((piece) =>
          piece.marked ? `<mark>${escaped(piece.text)}</mark>` : escaped(piece.text),
        );
        fc.pre(pieces.every((piece) => !/&[lg]t;/.test(piece.text)));
        const parts = readExcerpt(excerpt.join(''));
        expect(text(parts)).toBe(pieces.map((piece) => piece.text).join(''));
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });
});

describe('the heading of a section', () => {
  test.each([
    ['Key points. Keep what you promise.', 'Key points', 'Keep what you promise.'],
    [
      '… leave the person out. Feedback helps.',
      'Review the work and leave the person out',
      'Feedback helps.',
    ],
    ['Feedback helps on average.', 'Feedback', 'Feedback helps on average.'],
    ['Which one do you need?. Ask yourself.', 'Which one do you need?', 'Ask yourself.'],
    ['… something else entirely', 'Key points', '… something else entirely'],
    ['', 'Key points', ''],
  ])('is not repeated in "%s"', (excerpt, heading, rest) => {
    expect(text(withoutHeading(readExcerpt(excerpt), heading))).toBe(rest);
  });

  test('goes with its marks and leaves those after it', () => {
    const parts = withoutHeading(
      readExcerpt('<mark>Feedback.</mark> Ask for <mark>feedback</mark> early'),
      'Feedback',
    );
    expect(parts).toEqual([
      { text: 'Ask for ', found: false },
      { text: 'feedback', found: true },
      { text: ' early', found: false },
    ]);
  });
});
