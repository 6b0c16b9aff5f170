import type { Answers, Question, QuizDefinition } from '../definition.ts';
import { type DimensionResult, scoreOf } from './score.ts';

const MOST = 3;

/** The questions whose answers stand out, at most three each, the furthest out first. No question is in both. */
export interface StandingOut {
  lifted: Question[];
  heldBack: Question[];
}

/**
 * The answers that lifted a result and those that held it back: above and below the person's own average. Of equal
 * answers, those in the person's strongest and weakest dimensions come first. Both are empty when all are equal.
 */
export function standingOut(
  quiz: QuizDefinition,
  dimensions: DimensionResult[],
  answers: Answers,
): StandingOut {
  const means = new Map(dimensions.map(({ dimension, mean }) => [dimension.id, mean]));
  const scored = quiz.questions.flatMap((question) => {
    const score = scoreOf(question, answers);
    return score === undefined
      ? []
      : [{ question, score, around: means.get(question.dimension ?? '') ?? score }];
  });
  const average = scored.reduce((sum, { score }) => sum + score, 0) / scored.length;
  const lowestFirst = scored.toSorted((one, other) => one.score - other.score || one.around - other.around);
  const highestFirst = scored.toSorted((one, other) => other.score - one.score || other.around - one.around);
  return {
    lifted: highestFirst
      .filter(({ score }) => score > average)
      .slice(0, MOST)
      .map(({ question }) => question),
    heldBack: lowestFirst
      .filter(({ score }) => score < average)
      .slice(0, MOST)
      .map(({ question }) => question),
  };
}
