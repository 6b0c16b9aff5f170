import type { Rule } from '../document.ts';

/** What `npm run new:guide` and its like marked as still to be written. */
export const unwritten: Rule = (document) =>
  document.passages
    .filter(({ text }) => text.includes('✎'))
    .map(({ text, offset }) => ({
      rule: 'unwritten',
      text: text.split(' ').slice(0, 6).join(' '),
      offset,
      remedy: 'is still to be written. Put your own words in its place.',
    }));
