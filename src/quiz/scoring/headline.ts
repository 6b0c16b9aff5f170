import type { Answers, Headline, HeadlineOutcome, HeadlineRule, QuizDefinition } from '../definition.ts';
import { holds } from './condition.ts';
import { type DimensionResult, scoreDimensions } from './score.ts';
import { whyUnclear } from './unclear.ts';

/** A headline and the rule that chose it. */
export interface Decided {
  kind: 'headline';
  headline: Headline;
  rule: HeadlineRule;
}

/** No conclusion, and what the person is told about it. */
export interface NoConclusion {
  kind: 'unclear';
  title: string;
  words: string;
}

/** The headline of the first rule that holds, or why the answers are no ground for one. */
export function decideHeadline(
  outcome: HeadlineOutcome,
  quiz: QuizDefinition,
  answers: Answers,
  dimensions: DimensionResult[] = scoreDimensions(quiz, answers),
): Decided | NoConclusion {
  const { noClearResult, rules, headlines } = outcome;
  const unclear = whyUnclear(noClearResult, quiz.questions, dimensions, answers);
  if (unclear) return { kind: 'unclear', title: noClearResult.title, words: noClearResult.words[unclear] };
  const rule = rules.find(({ when }) => holds(when, { dimensions, answers }));
  const headline = headlines.find(({ id }) => id === rule?.headline);
  if (!rule || !headline) throw new Error(`No rule of the quiz "${quiz.id}" gives a headline.`);
  return { kind: 'headline', headline, rule };
}
