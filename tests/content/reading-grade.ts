/**
 * The reading grade of a text by the Flesch–Kincaid formula: roughly the years of school it takes to read it with ease.
 * Syllables are guessed from vowels, as programs of this kind do, so half a grade either way means nothing.
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?…:;]+(?:\s|$)/).filter((part) => /\p{L}/u.test(part));
  const words = text.match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? [];
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesIn(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = bare.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, '').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}
