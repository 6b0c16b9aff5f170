/** A stretch of a sentence: words, or a blank to write on with its length in underscores. */
export type SentencePart = { words: string } | { blank: number };

/** Splits a sentence at its runs of three underscores or more, in order. */
export function splitBlanks(sentence: string): SentencePart[] {
  return sentence
    .split(/(_{3,})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^_{3}/.test(piece) ? { blank: piece.length } : { words: piece }));
}
