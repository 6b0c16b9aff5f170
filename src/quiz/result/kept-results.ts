import type { Answers } from '../definition.ts';
import type { KeptResult } from '../results-record.ts';

/** The results with these answers added, unless the latest result has the same ones. `at` is an ISO date and time, and the id too. */
export function withResult(results: KeptResult[], answers: Answers, at: string): KeptResult[] {
  const latest = results.at(-1);
  return latest && sameAnswers(latest.answers, answers) ? results : [...results, { id: at, at, answers }];
}

/** The results before the one with these answers, the latest first. */
export function resultsBefore(results: KeptResult[], answers: Answers): KeptResult[] {
  const latest = results.at(-1);
  return (latest && sameAnswers(latest.answers, answers) ? results.slice(0, -1) : results).toReversed();
}

function sameAnswers(one: Answers, other: Answers): boolean {
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id]);
}
