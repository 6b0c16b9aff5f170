import type { Answers, Condition, Headline, Outcome, QuizDefinition } from '../definition.ts';
import { chooseHeadlines } from './choice.ts';
import { headlineByRule } from './headline.ts';
import { lookBack } from './reflection.ts';
import { type DimensionResult, scoreDimensions } from './score.ts';

/** What answers decide, whatever the quiz's kind of outcome. */
export interface Decision {
  /** False when the answers are no ground for any conclusion; title and meaning then say why. */
  clear: boolean;
  title: string;
  /** Paragraphs. */
  meaning: string[];
  because?: string;
  /** The headlines that hold: one, or several that are level; none where nothing is clear or there are no headlines. */
  headlines: Headline[];
  /** The condition of the rule that decided. */
  when?: Condition;
  /** Every headline the quiz has, those to be named first at the front. */
  preferred: Headline[];
}

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
