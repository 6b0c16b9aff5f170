import type { Rule } from '../document.ts';

const EMPTY_WORDS =
  /^(?:(?:click |press |see |read |find out |learn )?(?:here|more|this|that|it|details)|this (?:page|link|site|guide|article)|a? ?(?:link|page|guide))$/i;

/** Links that say nothing when they are read alone, as screen readers list them. */
export const linkText: Rule = (document) =>
  document.links
    .filter(({ text }) => text === '' || EMPTY_WORDS.test(text) || /^https?:/.test(text))
    .map(({ text, url, offset }) => ({
      rule: 'link-text',
      text: text || url,
      offset,
      remedy: 'does not say where the link leads. Link words that name the page.',
    }));
