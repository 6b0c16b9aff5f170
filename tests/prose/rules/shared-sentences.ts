import type { Document, Rule } from '../document.ts';
import { sentencesOf, wordsOf } from '../words-of.ts';

/** Where every sentence should be met once. Quizzes repeat what their answers have in common. */
const FOLDERS = ['guides', 'kits', 'glossary'];
/** Shorter ones are nobody's: "We cannot say." */
const LEAST_WORDS = 6;

/** Sentences that stand in two files word for word: a reader who meets one again feels cheated. */
export const sharedSentences: Rule = (document, all) => {
  if (!FOLDERS.includes(document.folder)) return [];
  const elsewhere = new Map<string, string>();
  for (const other of all) {
    if (other.file === document.file || !FOLDERS.includes(other.folder)) continue;
    for (const [sentence] of sentences(other)) elsewhere.set(sentence, other.file);
  }
  return [...sentences(document)].flatMap(([sentence, { text, offset }]) => {
    const file = elsewhere.get(sentence);
    return file
      ? [{ rule: 'shared-sentences', text, offset, remedy: `stands in ${file} too. Say it in other words.` }]
      : [];
  });
};

const kept = new WeakMap<Document, Map<string, { text: string; offset: number }>>();

function sentences(document: Document): Map<string, { text: string; offset: number }> {
  const known = kept.get(document);
  if (known) return known;
  const found = new Map<string, { text: string; offset: number }>();
  for (const { text, offset } of document.passages) {
    for (const sentence of sentencesOf(text)) {
      const words = wordsOf(sentence.toLowerCase());
      if (words.length >= LEAST_WORDS) found.set(words.join(' '), { text: sentence, offset });
    }
  }
  kept.set(document, found);
  return found;
}
