import type { Rule } from '../document.ts';

/** Pictures without words for those who do not see them. */
export const pictures: Rule = (document) =>
  document.images
    .filter(({ alt }) => alt.trim() === '')
    .map(({ offset }) => ({
      rule: 'pictures',
      text: '![',
      offset,
      remedy: 'begins a picture without words. Say in the brackets what it shows.',
    }));
