import * as v from 'valibot';
import type { RecordType } from '../storage/envelope.ts';
import type { Answers } from './definition.ts';

/** The answers given so far, by question id, with those to questions that the quiz no longer asks. */
export interface KeptAnswers {
  answers: Answers;
}

export const answersSchema = v.record(v.string(), v.string());

/** Answers under way, one record for each quiz, such as `quiz-answers/should-i-become-a-mentor`. */
export const answersRecord: RecordType<KeptAnswers> = {
  name: 'quiz-answers',
  version: 1,
  initial: { answers: {} },
  read: (data) => v.parse(v.object({ answers: answersSchema }), data),
  migrations: {},
};
