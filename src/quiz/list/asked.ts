import { type Answerable, isScored } from '../answer.ts';
import type { Question } from '../definition.ts';

/** The questions that tell how far somebody came: those that need an answer, or all where none does. */
export function askedOf(questions: Question[]): Answerable[] {
  const scored = questions.filter(isScored);
  return (scored.length > 0 ? scored : questions).map(({ id, dimension, lines, options }) => ({
    id,
    ...(dimension === undefined ? {} : { dimension }),
    ...(lines === undefined ? {} : { lines }),
    options: options.map((option) => ({ id: option.id })),
  }));
}
