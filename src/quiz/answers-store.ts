import type { ReadableAtom } from 'nanostores';
import { keeper, keptStore } from '../storage/kept.ts';
import { answersRecord, type KeptAnswers } from './answers-record.ts';

/*
 * The answers of one visitor to one quiz, while they answer: `quiz-answers/<id>` { answers: { "why-now": "own-idea" } }.
 * Empty until `start` is called after the first render. Every answer is kept at once, so that a visitor can leave at
 * any point. Answers to questions that the quiz no longer asks stay until the visitor starts again.
 */
export interface AnswersStore {
  readonly $answers: ReadableAtom<KeptAnswers>;
  start(): void;
  /** Gives an answer: an option's id, or the person's own words. */
  answer(question: string, answer: string): void;
  clear(): void;
}

const stores = new Map<string, AnswersStore>();

/** Whether all that was entered on this page outlasts it, as it does but where something cannot be stored. */
export const areStored = (): boolean => !keeper.holdsUnstored();

/** The answers to the quiz with this id. */
export function answersStore(id: string): AnswersStore {
  const known = stores.get(id);
  if (known) return known;
  const { $value, start, update } = keptStore(answersRecord, id);
  const store: AnswersStore = {
    $answers: $value,
    start,
    answer: (question, answer) => update(({ answers }) => ({ answers: { ...answers, [question]: answer } })),
    clear: () => update(() => ({ answers: {} })),
  };
  stores.set(id, store);
  return store;
}
