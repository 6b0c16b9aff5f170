import type { Rule } from '../document.ts';

const STRAIGHT = /\p{L}+'\p{L}*/gu;

/** A typewriter's apostrophe in a field: in the text of a guide it is made round, in fields nothing does so. */
export const apostrophes: Rule = (document) =>
  document.passages
    .filter(({ kind }) => kind === 'field')
    .flatMap(({ text, offset }) =>
      [...text.matchAll(STRAIGHT)].map(([word]) => ({
        rule: 'apostrophes',
        text: word,
        offset,
        remedy: 'has a straight apostrophe. Write ’.',
      })),
    );
