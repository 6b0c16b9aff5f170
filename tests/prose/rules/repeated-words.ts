import type { Rule } from '../document.ts';

const TWICE = /(?<![\p{L}’'-])(\p{L}+)\s+\1(?![\p{L}’'-])/giu;

/** The same word twice in a row, which the eye passes over. */
export const repeatedWords: Rule = (document) =>
  document.passages.flatMap(({ text, offset }) =>
    [...text.matchAll(TWICE)].map(([twice]) => ({
      rule: 'repeated-words',
      text: twice,
      offset,
      remedy: 'says a word twice. Take one out.',
    })),
  );
