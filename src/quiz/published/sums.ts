import type { Band, Question, QuizDefinition } from '../definition.ts';
import { answersNeeded, questionsOf } from '../scoring/score.ts';

/** For a number of answered questions, which sums of scores are in which band, highest band first. */
interface SumRow {
  answered: number;
  ranges: { band: Band; least: number; most: number }[];
}

/**
 * What a person with a pen needs to find a dimension's band: the same means, written as sums.
 * Bands that no sum reaches are left out.
 */
function sumRows(bands: Band[], questions: Question[]): SumRow[] {
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

/** Sums, and the names of the dimensions they are for. */
export interface BandKey {
  rows: SumRow[];
  /** How many answers a dimension needs before it has a band. */
  needed: number;
  names: string[];
}

/** The sums of every dimension; dimensions with as many questions and the same scale share a key. */
export function bandKeys(quiz: QuizDefinition): BandKey[] {
  const keys = new Map<string, BandKey>();
  for (const { id, name } of quiz.dimensions) {
    const questions = questionsOf(quiz, id);
    const rows = sumRows(quiz.bands, questions);
    const shape = JSON.stringify(rows);
    const key = keys.get(shape) ?? { rows, needed: answersNeeded(questions.length), names: [] };
    key.names.push(name);
    keys.set(shape, key);
  }
  return [...keys.values()];
}
