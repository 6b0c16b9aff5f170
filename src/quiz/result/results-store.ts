import type { ReadableAtom } from 'nanostores';
import { keeper, keptStore } from '../../storage/kept.ts';
import { noStamps } from '../../storage/stamps.ts';
import { answersRecord } from '../answers-record.ts';
import type { Answers, QuizDefinition } from '../definition.ts';
import { type KeptResult, resultsRecord } from '../results-record.ts';
import { givenSince, withoutResult, withResult, withResultBack } from './kept-results.ts';

/*
 * The results one visitor reached with one quiz: `quiz-results/<id>` [{ id, at: "2026-11-23T10:00:00.000Z", answers }].
 * Starting again leaves them. Filled from storage at once, because a result is never part of the first render.
 */
export interface ResultsStore {
  readonly $results: ReadableAtom<KeptResult[]>;
  /** Keeps the present answers as a result reached at `at`, an ISO date and time, or in the latest one: see `withResult`. */
  keep(answers: Answers, at: string): void;
  remove(id: string): void;
  /** Puts a removed result back in its place. */
  putBack(result: KeptResult): void;
}

const stores = new Map<string, ResultsStore>();

/** The results reached with this quiz. */
export function resultsStore(quiz: QuizDefinition): ResultsStore {
  const { id } = quiz;
  const known = stores.get(id);
  if (known) return known;
  const kept = keptStore(resultsRecord, id);
  kept.start();
  const store: ResultsStore = {
    $results: kept.$value,
    keep(answers, at) {
      const since = givenSince(answers, keeper.find(answersRecord, id)?.stamps ?? noStamps);
      kept.update((results) => withResult(quiz, results, { answers, since }, at));
    },
    remove: (id) => kept.update((results) => withoutResult(results, id)),
    putBack: (result) => kept.update((results) => withResultBack(results, result)),
  };
  stores.set(id, store);
  return store;
}
