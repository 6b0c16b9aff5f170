import type { Answers } from '../definition.ts';
import type { KeptResult } from '../results-record.ts';

/** The results with these answers added, unless the latest result has the same ones. `at` is an ISO date and time, and the id too. */
export function withResult(results: KeptResult[], answers: Answers, at: string): KeptResult[] {
  const latest = results.at(-1);
  return latest && sameAnswers(latest.answers, answers) ? results : [...results, { id: at, at, answers }];
}

/** The results without the one with this id; the same list where there is none. */
export function withoutResult(results: KeptResult[], id: string): KeptResult[] {
  return results.some((result) => result.id === id) ? results.filter((result) => result.id !== id) : results;
}

/** The results with one put back in its place by date; the same list where it is there already. */
export function withResultBack(results: KeptResult[], result: KeptResult): KeptResult[] {
  if (results.some(({ id }) => id === result.id)) return results;
  return [...results, result].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** The result with these answers, where it is the latest. */
export function presentResult(results: KeptResult[], answers: Answers): KeptResult | undefined {
  const latest = results.at(-1);
  return latest && sameAnswers(latest.answers, answers) ? latest : undefined;
}

/** The results before the one with these answers, the latest first. */
export function resultsBefore(results: KeptResult[], answers: Answers): KeptResult[] {
  return (presentResult(results, answers) ? results.slice(0, -1) : results).toReversed();
}

function sameAnswers(one: Answers, other: Answers): boolean {
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id]);
}
