import { below, type Stamps } from '../../storage/stamps.ts';
import { answerTo } from '../answer.ts';
import type { Answers, QuizDefinition } from '../definition.ts';
import type { KeptResult } from '../results-record.ts';
import { dateInWords } from './result-words.ts';

type Asked = Pick<QuizDefinition, 'questions'>;

/**
 * The results with these answers added. Where the latest result has the same ones, they stay as they are, and a change made
 * on its day changes it; unless all answers were given after it, which is taking the quiz anew. `since` says when the
 * oldest answer was given; `at` is an ISO date and time, and the id too.
 */
export function withResult(
  quiz: Asked,
  results: KeptResult[],
  { answers, since }: { answers: Answers; since: number },
  at: string,
): KeptResult[] {
  const latest = byDate(results).at(-1);
  const reached = latest ? Date.parse(latest.at) : Number.NEGATIVE_INFINITY;
  if (latest && since <= reached) {
    if (sameAnswers(quiz, latest.answers, answers)) return results;
    if (dateInWords(latest.at) === dateInWords(at))
      return results.map((result) => (result === latest ? { ...result, answers } : result));
  }
  // Later than what it follows, whatever the clock says.
  const moment = new Date(Math.max(Date.parse(at), reached + 1, since)).toISOString();
  return [...results, { id: moment, at: moment, answers }];
}

/** When the oldest of these answers was given, by the stamps of their record; 0 where that is not known. */
export function givenSince(answers: Answers, stamps: Stamps): number {
  return Math.min(...Object.keys(answers).map((question) => stamps.get(below('answers', question)) ?? 0));
}

/** The results without the one with this id; the same list where there is none. */
export function withoutResult(results: KeptResult[], id: string): KeptResult[] {
  return results.some((result) => result.id === id) ? results.filter((result) => result.id !== id) : results;
}

/** The results with one put back in its place by date; the same list where it is there already. */
export function withResultBack(results: KeptResult[], result: KeptResult): KeptResult[] {
  return results.some(({ id }) => id === result.id) ? results : byDate([...results, result]);
}

/** The result with these answers, where it is the latest. */
export function presentResult(quiz: Asked, results: KeptResult[], answers: Answers): KeptResult | undefined {
  const latest = byDate(results).at(-1);
  return latest && sameAnswers(quiz, latest.answers, answers) ? latest : undefined;
}

/** The results before the one with these answers, the latest first. */
export function resultsBefore(quiz: Asked, results: KeptResult[], answers: Answers): KeptResult[] {
  const present = presentResult(quiz, results, answers);
  return byDate(results)
    .filter((result) => result !== present)
    .toReversed();
}

/** The oldest first. Where two devices or tabs reached results, these stand in any order. */
function byDate(results: KeptResult[]): KeptResult[] {
  return results.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** Whether both answer what the quiz asks alike. */
function sameAnswers({ questions }: Asked, one: Answers, other: Answers): boolean {
  return questions.every((question) => answerTo(question, one) === answerTo(question, other));
}
