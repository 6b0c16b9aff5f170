import { type Answers, NOT_YET, type Question } from './definition.ts';

/** What of a question tells whether a stored answer is one. */
export type Answerable = Pick<Question, 'id' | 'dimension' | 'lines'> & { options: { id: string }[] };

/**
 * The answer to a question: an option's id, `NOT_YET` where the question is scored, or the person's own words.
 * Undefined when there is none, when the option stored no longer exists, or when nothing but spaces was written.
 */
export function answerTo(question: Answerable, answers: Answers): string | undefined {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  if (inOwnWords(question)) return answer?.trim() === '' ? undefined : answer;
  if (answer === NOT_YET && isScored(question)) return answer;
  return question.options.some((option) => option.id === answer) ? answer : undefined;
}

/** Whether the question counts towards a dimension and so needs an answer or "not yet". */
export function isScored(question: Answerable): boolean {
  return question.dimension !== undefined;
}

/** Whether the question is answered in the person's own words. */
export function inOwnWords(question: Answerable): boolean {
  return question.lines !== undefined;
}

/** Whether any question of the quiz has an answer. */
export function isBegun({ questions }: { questions: Answerable[] }, answers: Answers): boolean {
  return questions.some((question) => answerTo(question, answers) !== undefined);
}

/** Whether the question needs an answer and has none. */
export function isGap(question: Answerable, answers: Answers): boolean {
  return isScored(question) && answerTo(question, answers) === undefined;
}
