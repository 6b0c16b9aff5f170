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
 * In a dimension that caps the headline (`capped`, by id) no answer lifted anything, and those below the highest band
 * held back more than any other.
 */
export function standingOut(
  quiz: QuizDefinition,
  dimensions: DimensionResult[],
  answers: Answers,
  capped: readonly string[] = [],
): StandingOut {
  const means = new Map(dimensions.map(({ dimension, mean }) => [dimension.id, mean]));
  const scored = quiz.questions.flatMap((question) => {
    const score = scoreOf(question, answers);
    return score === undefined
      ? []
      : [{ question, score, around: means.get(question.dimension ?? '') ?? score }];
  });
  const average = scored.reduce((sum, { score }) => sum + score, 0) / scored.length;
  const top = quiz.bands[0]?.from ?? 0;
  const caps = ({ question }: { question: Question }) => capped.includes(question.dimension ?? '');
  const lowestFirst = scored.toSorted(
    (one, other) =>
      Number(caps(other)) - Number(caps(one)) || one.score - other.score || one.around - other.around,
  );
  const highestFirst = scored.toSorted((one, other) => other.score - one.score || other.around - one.around);
  return {
    lifted: highestFirst
      .filter((one) => one.score > average && !caps(one))
      .slice(0, MOST)
      .map(({ question }) => question),
    heldBack: lowestFirst
      .filter((one) => (caps(one) ? one.score < top : one.score < average))
      .slice(0, MOST)
      .map(({ question }) => question),
  };
}
