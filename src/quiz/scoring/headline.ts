import type { Answers, HeadlineOutcome, QuizDefinition } from '../definition.ts';
import { holds } from './condition.ts';
import type { Decision } from './decision.ts';
import type { DimensionResult } from './score.ts';
import { notClear, whyUnclear } from './unclear.ts';

/** The headline of the first rule that holds, or why the answers are no ground for one. */
export function headlineByRule(
  { headlines, rules, noClearResult }: HeadlineOutcome,
  quiz: QuizDefinition,
  answers: Answers,
  dimensions: DimensionResult[],
): Decision {
  const unclear = whyUnclear(noClearResult, quiz.questions, dimensions, answers);
  if (unclear) return notClear(noClearResult.title, noClearResult.words[unclear]);
  const rule = rules.find(({ when }) => holds(when, { dimensions, answers, headlines: [] }));
  const headline = headlines.find(({ id }) => id === rule?.headline);
  if (!rule || !headline) throw new Error(`No rule of the quiz "${quiz.id}" gives a headline.`);
  const { title, meaning } = headline;
  return {
    clear: true,
    title,
    meaning,
    because: rule.because,
    headlines: [headline],
    when: rule.when,
    preferred: headlines.toReversed(),
  };
}
