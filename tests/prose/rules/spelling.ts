import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import type { Rule } from '../document.ts';
import { knownWords } from '../known-words.ts';
import { wordsOf } from '../words-of.ts';

const checker = nspell(dictionary);
for (const word of knownWords) checker.add(word);

const right = new Map<string, boolean>();

/** Whether a word is spelt as British dictionaries have it, with -ise and not -ize. */
function isRight(word: string): boolean {
  const known = right.get(word);
  if (known !== undefined) return known;
  const found = checker.correct(word) || checker.correct(word.replace(/'s$|s'$/, ''));
  right.set(word, found);
  return found;
}

/** British spelling. */
export const spelling: Rule = (document) =>
  document.passages.flatMap(({ text, offset }) =>
    [...new Set(wordsOf(text))]
      .filter((word) => word !== word.toUpperCase() && !isRight(word))
      .map((word) => ({
        rule: 'spelling',
        text: word,
        offset,
        remedy:
          'is not in the British dictionary. Correct it; if it is right, add it to tests/prose/known-words.ts.',
      })),
  );
