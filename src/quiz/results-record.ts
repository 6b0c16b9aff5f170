import type { RecordType } from '../storage/envelope.ts';
import { readAnswers } from './answers-record.ts';
import type { Answers } from './definition.ts';

/** The answers that led to a result, and when. The result itself is worked out from them. */
export interface KeptResult {
  /** Tells the result from others, so that two tabs that add one each keep both. */
  id: string;
  /** When the result was first reached, an ISO date and time in UTC. */
  at: string;
  answers: Answers;
}

/**
 * Results reached, one record for each quiz, such as `quiz-results/should-i-become-a-mentor`. In any order, once those of two
 * devices or tabs were joined: `result/kept-results` goes by date.
 */
export const resultsRecord: RecordType<KeptResult[]> = {
  name: 'quiz-results',
  several: true,
  policy: { backedUp: true, shared: false },
  version: 2,
  initial: [],
  read(data, damaged) {
    if (!Array.isArray(data)) throw new Error('The results are not a list.');
    return data.flatMap((result) => {
      try {
        return [readResult(result, damaged)];
      } catch (error) {
        damaged(error instanceof Error ? error.message : String(error));
        return [];
      }
    });
  },
  migrations: {
    // Version 1 told results apart by their moment alone.
    1: (data) => (Array.isArray(data) ? data.map((result) => ({ id: result?.at, ...result })) : data),
  },
};

/** A later moment is damage, and no day that could be shown. */
const YEAR_10000 = 253_402_300_800_000;

function readResult(data: Partial<KeptResult> | null, damaged: (reason: string) => void): KeptResult {
  if (typeof data?.at !== 'string' || !(Date.parse(data.at) < YEAR_10000)) {
    throw new Error('at is not a date and time.');
  }
  if (typeof data.id !== 'string' || data.id === '') throw new Error('id is not text.');
  return { id: data.id, at: data.at, answers: readAnswers(data.answers, damaged) };
}
