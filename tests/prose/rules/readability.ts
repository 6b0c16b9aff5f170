import { syllable } from 'syllable';
import type { Document, Rule } from '../document.ts';
import { sentencesOf, wordsOf } from '../words-of.ts';

/** The highest grade a guide may have: nine years of school should do. */
export const HIGHEST_GRADE = 9;

/** The Flesch–Kincaid grade of a guide's paragraphs, lists and scripts: years of school, to one decimal. */
export function gradeOf(document: Document): number {
  const texts = document.passages.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  const sentences = texts.flatMap(sentencesOf).length;
  const words = texts.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return Math.round(grade * 10) / 10;
}

/** Guides that are hard to read. */
export const readability: Rule = (document) => {
  // Of a guide that could not be read, its fault is all there is to say.
  if (document.folder !== 'guides' || document.faults.some(({ rule }) => rule === 'unreadable')) return [];
  const grade = gradeOf(document);
  if (grade <= HIGHEST_GRADE) return [];
  return [
    {
      rule: 'readability',
      text: document.id,
      offset: 0,
      remedy: `has a reading grade of ${grade}; ${HIGHEST_GRADE} is the highest. Shorten its longest sentences: ${longest(document)}`,
    },
  ];
};

function longest(document: Document): string {
  const sentences = document.passages
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ text }) => sentencesOf(text));
  return sentences
    .toSorted((one, other) => wordsOf(other).length - wordsOf(one).length)
    .slice(0, 3)
    .map((sentence) => `“${sentence}”`)
    .join(' ');
}
