import { answerTo } from '../answer.ts';
import { type Answers, NOT_YET, type NoClearResult, type Question, type Unclear } from '../definition.ts';
import type { Decision } from './decision.ts';
import { type DimensionResult, scoreOf } from './score.ts';

/** Why the answers are no ground for a conclusion; undefined when they are one. */
export function whyUnclear(
  { sameScore, notYetAtLeast, needs }: NoClearResult,
  questions: Question[],
  dimensions: DimensionResult[],
  answers: Answers,
): Unclear | undefined {
  const notYet = questions.filter((question) => answerTo(question, answers) === NOT_YET);
  if (notYet.length >= notYetAtLeast) return 'notYet';
  if (dimensions.some(({ dimension, band }) => !band && needs.includes(dimension.id))) return 'needs';
  const scores = questions.flatMap((question) => scoreOf(question, answers) ?? []);
  if (sameScore && scores.every((score) => score === scores[0])) return 'same';
  return undefined;
}

/** The decision that nothing is clear. */
export function notClear(title: string, words: string): Decision {
  return { clear: false, title, meaning: [words], headlines: [], preferred: [] };
}
