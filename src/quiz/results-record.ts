import type { RecordType } from '../storage/envelope.ts';
import { readAnswers } from './answers-record.ts';
import type { Answers } from './definition.ts';

/** The answers that led to a result, and when. The result itself is worked out from them. */
export interface KeptResult {
  /** When the result was first reached, an ISO date and time in UTC. */
  at: string;
  answers: Answers;
}

/** Results reached, oldest first, one record for each quiz, such as `quiz-results/should-i-become-a-mentor`. */
export const resultsRecord: RecordType<KeptResult[]> = {
  name: 'quiz-results',
  several: true,
  version: 1,
  initial: [],
  read(data) {
    if (!Array.isArray(data)) throw new Error('The results are not a list.');
    return data.map(readResult);
  },
  migrations: {},
};

function readResult(data: Partial<KeptResult> | null): KeptResult {
  if (typeof data?.at !== 'string' || Number.isNaN(Date.parse(data.at))) {
    throw new Error('at is not a date and time.');
  }
  return { at: data.at, answers: readAnswers(data.answers) };
}
