import { randomNumbers } from '../fixtures/random-numbers.ts';

/*
 * Words for guides that nobody reads: as many different ones, and as unevenly used, as a real corpus has, since that is
 * what a search index grows with. A few small words make up two fifths of the text, the rest follows Zipf's law.
 */

const SMALL =
  'the a of to and in that is for it with as on be at by this from or are was not your you can have an which if will'.split(
    ' ',
  );
const STARTS = 'b br c ch d dr f fl g gr h k l m n p pl r s sh st t tr v w'.split(' ');
const MIDDLES = 'a e i o u ai ea ou'.split(' ');
const ENDS = ['', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'st', 'rk', 'ng'];
const VOCABULARY = 15_000;
const SHARE_OF_SMALL = 0.4;
/** Keeps the commonest words from taking over, as Mandelbrot's form of the law does. */
const OFFSET = 20;

const of = <Item>(items: readonly Item[], share: number) => items[Math.floor(share * items.length)] as Item;

function makeVocabulary(): string[] {
  const random = randomNumbers(1);
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    const syllable = () => of(STARTS, random()) + of(MIDDLES, random()) + of(ENDS, random());
    words.add(syllable() + syllable());
  }
  return [...words];
}

const vocabulary = makeVocabulary();

/** Writes sentences; the same random numbers give the same ones. */
export function writer(random: () => number) {
  const rareWord = () =>
    vocabulary[Math.floor(OFFSET * ((VOCABULARY + OFFSET) / OFFSET) ** random() - OFFSET)] ?? '';
  const word = () => (random() < SHARE_OF_SMALL ? of(SMALL, random()) : rareWord());
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));

  const phrase = (words: number) => capital(Array.from({ length: words }, rareWord).join(' '));
  const sentence = (words = between(8, 20)) => `${capital(Array.from({ length: words }, word).join(' '))}.`;
  const paragraph = (sentences: number) => Array.from({ length: sentences }, () => sentence()).join(' ');
  return { phrase, sentence, paragraph, between };
}
