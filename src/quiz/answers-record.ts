import type { RecordType } from '../storage/envelope.ts';
import type { Answers } from './definition.ts';

/** The answers given so far, by question id, with those to questions that the quiz no longer asks. */
export interface KeptAnswers {
  answers: Answers;
}

/** Answers under way, one record for each quiz, such as `quiz-answers/should-i-become-a-mentor`. */
export const answersRecord: RecordType<KeptAnswers> = {
  name: 'quiz-answers',
  several: true,
  version: 1,
  initial: { answers: {} },
  read: (data) => ({ answers: readAnswers((data as Partial<KeptAnswers> | null)?.answers) }),
  migrations: {},
};

/**
 * Gives the answers in stored data. Throws an Error when they are not option ids by question id.
 * Written by hand: the library that reads plans is as heavy as all that a first answer needs.
 */
export function readAnswers(data: unknown): Answers {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new Error('answers is not a set of answers.');
  }
  for (const [question, option] of Object.entries(data)) {
    if (typeof option !== 'string') throw new Error(`answers: the answer to "${question}" is not text.`);
  }
  return data as Answers;
}
