import { type Answerable, answerTo, isScored } from '../answer.ts';
import type { Answers, Question } from '../definition.ts';

/** What the list needs of the questions of a quiz. */
export function askedOf(questions: Question[]): Answerable[] {
  return questions.map(({ id, dimension, lines, options }) => ({
    id,
    ...(dimension === undefined ? {} : { dimension }),
    ...(lines === undefined ? {} : { lines }),
    options: options.map((option) => ({ id: option.id })),
  }));
}

/** How many questions are answered, and whether those are that need an answer: the scored ones, or all where none is. */
export function howFar(asked: Answerable[], answers: Answers): { answered: number; complete: boolean } {
  const isAnswered = (question: Answerable) => answerTo(question, answers) !== undefined;
  const scored = asked.filter(isScored);
  return {
    answered: asked.filter(isAnswered).length,
    complete: (scored.length > 0 ? scored : asked).every(isAnswered),
  };
}
