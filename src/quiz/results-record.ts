import * as v from 'valibot';
import type { RecordType } from '../storage/envelope.ts';
import { answersSchema } from './answers-record.ts';
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
  version: 1,
  initial: [],
  read: (data) =>
    v.parse(v.array(v.object({ at: v.pipe(v.string(), v.isoTimestamp()), answers: answersSchema })), data),
  migrations: {},
};
