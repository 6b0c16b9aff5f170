import type { Band, Question } from './definition.ts';
import { answersNeeded } from './score.ts';

/** For a number of answered questions, which sums of scores are in which band, highest band first. */
export interface SumRow {
  answered: number;
  ranges: { band: Band; least: number; most: number }[];
}

/**
 * What a person with a pen needs to find a dimension's band: the same means, written as sums.
 * Bands that no sum reaches are left out.
 */
export function sumRows(bands: Band[], questions: Question[]): SumRow[] {
  const highest = Math.max(
    ...questions.flatMap(({ options }) => options.flatMap(({ score }) => score ?? [])),
  );
  const needed = answersNeeded(questions.length);
  return Array.from({ length: Math.max(0, questions.length - needed + 1) }, (_, row) => {
    const answered = questions.length - row;
    let above = highest * answered + 1;
    const ranges = bands.flatMap((band) => {
      const least = Math.ceil(band.from * answered);
      const most = above - 1;
      if (least > most) return [];
      above = least;
      return [{ band, least, most }];
    });
    return { answered, ranges };
  });
}
