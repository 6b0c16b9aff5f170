import type { ReadableAtom } from 'nanostores';
import { keptStore } from '../storage/kept.ts';
import { answersRecord, type KeptAnswers } from './answers-record.ts';
import { withResult } from './kept-results.ts';
import { type KeptResult, resultsRecord } from './results-record.ts';

/*
 * What one visitor did with one quiz: `quiz-answers/<id>` { answers: { "why-now": "own-idea" } } while answering, and
 * `quiz-results/<id>` [{ at: "2026-11-23T10:00:00.000Z", answers }] for each result reached. Starting again empties
 * the first and leaves the second. Both are empty until `start` is called after the first render.
 */
export interface QuizStore {
  readonly $answers: ReadableAtom<KeptAnswers>;
  readonly $results: ReadableAtom<KeptResult[]>;
  start(): void;
  answer(question: string, option: string): void;
  /** Keeps the present answers as a result; `at` is an ISO date and time. */
  keepResult(at: string): void;
  /** Clears the answers under way. Results stay. */
  clear(): void;
}

const stores = new Map<string, QuizStore>();

/** The store of the quiz with this id. */
export function quizStore(id: string): QuizStore {
  const known = stores.get(id);
  if (known) return known;
  const answers = keptStore(answersRecord, id);
  const results = keptStore(resultsRecord, id);
  const store: QuizStore = {
    $answers: answers.$value,
    $results: results.$value,
    start() {
      answers.start();
      results.start();
    },
    answer(question, option) {
      answers.update((kept) => ({ answers: { ...kept.answers, [question]: option } }));
    },
    keepResult(at) {
      results.update((kept) => withResult(kept, answers.$value.get().answers, at));
    },
    clear() {
      answers.update(() => ({ answers: {} }));
    },
  };
  stores.set(id, store);
  return store;
}
