import { answerTo, inOwnWords } from '../answer.ts';
import type { Answers, Question } from '../definition.ts';

/**
 * The answers given before the page's scripts came, by question id: what is chosen or written in the form that stands in
 * the page as built. None while the site is built.
 */
export function answeredEarly(): Answers {
  const form = globalThis.document?.querySelector<HTMLFormElement>('.quiz form');
  return form ? Object.fromEntries(new FormData(form) as Iterable<[string, string]>) : {};
}

/**
 * The answer to a question with what was given early; undefined where nothing was. What was kept was not in sight then:
 * words come under those written before, and a choice takes the other's place.
 */
export function withEarly(question: Question, early: Answers, kept: Answers): string | undefined {
  const given = answerTo(question, early);
  const words = given && inOwnWords(question) && answerTo(question, kept);
  return words ? `${words}\n\n${given}` : given;
}
