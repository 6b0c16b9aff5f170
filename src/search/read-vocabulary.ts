import { address } from '../address.ts';
import { inTime } from './failure.ts';
import type { Vocabulary } from './vocabulary.ts';

/** In milliseconds; half of what a search may take. */
const TIME_LIMIT = 5000;

let vocabulary: Promise<Vocabulary> | undefined;

/** The site's vocabulary, fetched once. Search does without where it cannot be had, and asks anew the next time. */
export function readVocabulary(): Promise<Vocabulary> {
  vocabulary ??= inTime(fetched(), TIME_LIMIT).catch(() => {
    vocabulary = undefined;
    return { terms: [], words: [] };
  });
  return vocabulary;
}

async function fetched(): Promise<Vocabulary> {
  const response = await fetch(address('/search/vocabulary.json'));
  if (!response.ok) throw new Error(`The list of words answered ${response.status}.`);
  return response.json();
}
