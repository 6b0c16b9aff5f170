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
  policy: { backedUp: true, shared: false },
  version: 1,
  initial: { answers: {} },
  read: (data, damaged) => ({
    answers: readAnswers((data as Partial<KeptAnswers> | null)?.answers, damaged),
  }),
  migrations: {},
};

/**
 * Gives the answers in stored data; those that are not text are left out and told to `damaged`. Throws an Error when it
 * holds no answers at all.
 * Written by hand: the library that reads plans is as heavy as all that a first answer needs.
 */
export function readAnswers(data: unknown, damaged: (reason: string) => void): Answers {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new Error('answers is not a set of answers.');
  }
  const all = Object.entries(data);
  const readable = all.filter(([, answer]) => typeof answer === 'string');
  for (const [question] of all.filter((entry) => !readable.includes(entry)))
    damaged(`answers: the answer to "${question}" is not text.`);
  return Object.fromEntries(readable);
}
