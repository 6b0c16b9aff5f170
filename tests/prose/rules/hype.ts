import type { Rule } from '../document.ts';

/** Words that promise or flatter where a guide should say something. */
const HYPE = [
  'amazing(?:ly)?',
  'best-in-class',
  'boost(?:s|ed|ing)? your',
  'cutting-edge',
  'delv(?:e|es|ed|ing)',
  'empower(?:s|ed|ing|ment)?',
  'fast-paced',
  'game-?chang(?:er|ers|ing)',
  'guaranteed?',
  'hack(?:s|ed|ing)?',
  'holistic(?:ally)?',
  'incredibl[ey]',
  'invaluable',
  'leverag(?:e|es|ed|ing)',
  'life-changing',
  'next level',
  'passionate(?:ly)?',
  'powerful(?:ly)?',
  'priceless',
  'revolutionar(?:y|ise|ises)',
  'rock ?star',
  'seamless(?:ly)?',
  'secret to',
  'skyrocket(?:s|ed|ing)?',
  'superch(?:arge|arges|arged|arging)',
  'synerg(?:y|ies|istic)',
  'tapestry',
  'thought leaders?',
  'transformative',
  'true potential',
  'full potential',
  'ultimate guide',
  'unleash(?:es|ed|ing)?',
  'unlock(?:s|ed|ing)?',
  'unparalleled',
  'win-win',
  'world-class',
];
const PATTERN = new RegExp(`(?<![\\p{L}-])(?:${HYPE.join('|')})(?![\\p{L}-])`, 'giu');

/** Hype, for which a plain word does better. */
export const hype: Rule = (document) =>
  document.passages.flatMap(({ text, offset }) =>
    [...text.matchAll(PATTERN)].map(([word]) => ({
      rule: 'hype',
      text: word,
      offset,
      remedy: 'is hype. Say plainly what happens, for whom and how often.',
    })),
  );
