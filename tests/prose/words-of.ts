const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a text, in order. */
export function sentencesOf(text: string): string[] {
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((part) => /\p{L}/u.test(part));
}

/** The words of a text, in order, each with straight apostrophes and without hyphens: `well-kept` is two. */
export function wordsOf(text: string): string[] {
  return text.replaceAll('’', "'").match(/(?<![\p{L}\p{N}])\p{L}+(?:'\p{L}+)*/gu) ?? [];
}
