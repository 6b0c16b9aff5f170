import { answerTo, isScored } from '../answer.ts';
import type { Answers, Band, Dimension, Question, QuizDefinition } from '../definition.ts';

/** Fewest answers that give a dimension a band; it needs half of its questions as well. */
export const FEWEST_ANSWERS = 2;

/** Where a dimension stands. Both `mean` and `band` are undefined when too few of its questions were answered. */
export interface DimensionResult {
  dimension: Dimension;
  mean: number | undefined;
  band: Band | undefined;
}

/** The score of the answer, 0 to 4. Undefined for context, for "not yet" and where there is no answer. */
export function scoreOf(question: Question, answers: Answers): number | undefined {
  const answer = answerTo(question, answers);
  return isScored(question) ? question.options.find((option) => option.id === answer)?.score : undefined;
}

/** How many of a dimension's questions must be answered before it has a band. */
export function answersNeeded(questionCount: number): number {
  return Math.max(FEWEST_ANSWERS, Math.ceil(questionCount / 2));
}

/** The mean of the scored answers among these questions, 0 to 4; undefined when there are too few. */
export function meanOf(questions: Question[], answers: Answers): number | undefined {
  const scores = questions.flatMap((question) => scoreOf(question, answers) ?? []);
  if (scores.length < answersNeeded(questions.length)) return undefined;
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** The band a mean is in. `bands` are given highest first. */
export function bandOf(bands: Band[], mean: number | undefined): Band | undefined {
  return mean === undefined ? undefined : bands.find((band) => mean >= band.from);
}

/** The questions that count towards a dimension. */
export function questionsOf(quiz: QuizDefinition, dimension: string): Question[] {
  return quiz.questions.filter((question) => question.dimension === dimension);
}

/** Every dimension of the quiz with its mean and band, in the quiz's order. */
export function scoreDimensions(quiz: QuizDefinition, answers: Answers): DimensionResult[] {
  return quiz.dimensions.map((dimension) => {
    const mean = meanOf(questionsOf(quiz, dimension.id), answers);
    return { dimension, mean, band: bandOf(quiz.bands, mean) };
  });
}
