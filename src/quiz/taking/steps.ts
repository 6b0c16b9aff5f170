import { answerTo, isGap, isScored } from '../answer.ts';
import type { Answers, Question } from '../definition.ts';

/** A step of taking a quiz. Pages are counted from 1. */
export type Step =
  | { kind: 'start' }
  | { kind: 'questions'; page: number }
  | { kind: 'check' }
  | { kind: 'result' };

export const START: Step = { kind: 'start' };
/** The first page of questions. */
export const FIRST: Step = { kind: 'questions', page: 1 };

/** How many questions stand on a page. */
export const PER_PAGE = 3;

/** The address that leads on from wherever the visitor left off. */
export const GO_ON = '#go-on';

/** The questions in pages, in their order. */
export function pagesOf(questions: Question[], perPage: number = PER_PAGE): Question[][] {
  return Array.from({ length: Math.ceil(questions.length / perPage) }, (_, page) =>
    questions.slice(page * perPage, (page + 1) * perPage),
  );
}

/** The address of a step: the part of the page's address from `#`, empty for the start page. */
export function addressOf(step: Step): string {
  if (step.kind === 'start') return '';
  return step.kind === 'questions' ? `#questions-${step.page}` : `#${step.kind}`;
}

/** The step at an address; undefined when the quiz has no such step. */
export function stepAt(address: string, pageCount: number): Step | undefined {
  if (address === '' || address === '#') return START;
  if (address === '#check') return { kind: 'check' };
  if (address === '#result') return { kind: 'result' };
  const page = Number(/^#questions-([1-9]\d{0,2})$/.exec(address)?.[1]);
  return page <= pageCount ? { kind: 'questions', page } : undefined;
}

/** Whether an address leads into the quiz, past its start page. */
export function isStep(address = '', pageCount: number): boolean {
  return address === GO_ON || (stepAt(address, pageCount) ?? START) !== START;
}

/** The first page with a question that needs an answer and has none; undefined when there is none. */
export function firstGap(pages: Question[][], answers: Answers): number | undefined {
  const page = pages.findIndex((questions) => questions.some((question) => isGap(question, answers)));
  return page < 0 ? undefined : page + 1;
}

/**
 * The step itself, or the first gap when a question before it still needs an answer. A page that is there no more, as
 * when another tab shows more questions to a page, gives the last.
 */
export function reachable(step: Step, pages: Question[][], answers: Answers): Step {
  const gap = firstGap(pages, answers);
  if (step.kind === 'questions' && step.page > pages.length) {
    return reachable({ kind: 'questions', page: pages.length }, pages, answers);
  }
  if (gap === undefined || step.kind === 'start') return step;
  return step.kind === 'questions' && step.page <= gap ? step : { kind: 'questions', page: gap };
}

/**
 * Where to go on: the first gap; where nothing needs an answer, the page after the last one with any; and the check
 * page when that was the last.
 */
export function resumeAt(pages: Question[][], answers: Answers): Step {
  if (pages.flat().some(isScored)) return reachable({ kind: 'check' }, pages, answers);
  const last = pages.findLastIndex((page) => page.some((one) => answerTo(one, answers) !== undefined));
  return stepAfter(last + 1, pages);
}

/** The step after a page of questions. */
export function stepAfter(page: number, pages: Question[][]): Step {
  return page < pages.length ? { kind: 'questions', page: page + 1 } : { kind: 'check' };
}

/** The step before a page of questions. */
export function stepBefore(page: number): Step {
  return page > 1 ? { kind: 'questions', page: page - 1 } : START;
}

/** The page a question is on, counted from 1. */
export function pageOf(question: Question, pages: Question[][]): number {
  return pages.findIndex((questions) => questions.includes(question)) + 1;
}
