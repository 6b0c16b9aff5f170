import type { Answers, Outcome, QuizDefinition } from '../definition.ts';
import { chooseHeadlines } from './choice.ts';
import type { Decision } from './decision.ts';
import { headlineByRule } from './headline.ts';
import { lookBack } from './reflection.ts';
import { type DimensionResult, scoreDimensions } from './score.ts';

type Decide<Kind extends Outcome['kind']> = (
  outcome: Extract<Outcome, { kind: Kind }>,
  quiz: QuizDefinition,
  answers: Answers,
  dimensions: DimensionResult[],
) => Decision;

/** How each kind of outcome is decided. */
const ways: { [Kind in Outcome['kind']]: Decide<Kind> } = {
  headline: headlineByRule,
  choice: chooseHeadlines,
  reflection: lookBack,
};

/** What the answers decide. Any set of answers decides something, if only that nothing is clear. */
export function decide(
  quiz: QuizDefinition,
  answers: Answers,
  dimensions: DimensionResult[] = scoreDimensions(quiz, answers),
): Decision {
  const way = ways[quiz.outcome.kind] as Decide<Outcome['kind']>;
  return way(quiz.outcome, quiz, answers, dimensions);
}
