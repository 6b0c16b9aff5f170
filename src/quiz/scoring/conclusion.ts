import type { Answers, Condition, Outcome, QuizDefinition } from '../definition.ts';
import { type Closeness, closenessOf } from './closeness.ts';
import { type Decided, decideHeadline, type NoConclusion } from './headline.ts';
import type { DimensionResult } from './score.ts';

/** What a quiz concludes from answers. Each kind of outcome has its own; each can have none. */
export type Conclusion = (Decided & { closeTo: Closeness | undefined }) | NoConclusion;

/** What the rest of a result needs to know of a conclusion, whatever its kind. */
export interface Consequences {
  conclusion: Conclusion;
  /** The id that a next step's `headline` condition asks for. */
  headline?: string;
  /** The condition that decided. */
  decidedBy?: Condition;
}

type Conclude<Kind extends Outcome['kind']> = (
  outcome: Extract<Outcome, { kind: Kind }>,
  quiz: QuizDefinition,
  answers: Answers,
  dimensions: DimensionResult[],
) => Consequences;

/** How each kind of outcome comes to its conclusion. */
const ways: { [Kind in Outcome['kind']]: Conclude<Kind> } = {
  headline(outcome, quiz, answers, dimensions) {
    const decided = decideHeadline(outcome, quiz, answers, dimensions);
    if (decided.kind === 'unclear') return { conclusion: decided };
    return {
      conclusion: { ...decided, closeTo: closenessOf(outcome, quiz, answers) },
      headline: decided.headline.id,
      decidedBy: decided.rule.when,
    };
  },
};

/** What the quiz concludes from the answers. */
export function conclude(
  quiz: QuizDefinition,
  answers: Answers,
  dimensions: DimensionResult[],
): Consequences {
  return ways[quiz.outcome.kind](quiz.outcome, quiz, answers, dimensions);
}
