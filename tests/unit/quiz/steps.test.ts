import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressOf,
  firstGap,
  pageOf,
  pagesOf,
  reachable,
  resumeAt,
  stepAfter,
  stepAt,
  stepBefore,
} from '../../../src/quiz/taking/steps.ts';
import { stepName } from '../../../src/quiz/taking/words.ts';
import { answersScoring, anyAnswers, mentorQuiz, quizzes, walkQuiz } from './quizzes.ts';

describe('pages', () => {
  test('of three questions, in the quiz’s order', () => {
    const pages = pagesOf(mentorQuiz.questions);
    expect(pages.map(({ length }) => length)).toEqual([3, 3, 3, 3, 3, 3, 2]);
    expect(pages.flat()).toEqual(mentorQuiz.questions);
  });

  test('of one question where one at a time is wanted', () => {
    expect(pagesOf(walkQuiz.questions, 1)).toHaveLength(7);
  });
});

describe('addresses', () => {
  test.each([
    ['', { kind: 'start' }],
    ['#questions-1', { kind: 'questions', page: 1 }],
    ['#questions-7', { kind: 'questions', page: 7 }],
    ['#check', { kind: 'check' }],
    ['#result', { kind: 'result' }],
  ] as const)('%s leads to its step and back', (address, step) => {
    expect(stepAt(address, 7)).toEqual(step);
    expect(addressOf(step)).toBe(address);
  });

  test.each([
    '#questions-8',
    '#questions-0',
    '#questions-01',
    '#questions--1',
    '#questions-1e9',
    '#Check',
    '#main',
    '#__proto__',
  ])('%s is no step of the quiz', (address) => expect(stepAt(address, 7)).toBeUndefined());

  test('the window’s title names the step', () => {
    expect(stepName({ kind: 'questions', page: 2 }, 7, 20)).toBe('Page 2 of 7');
    expect(stepName({ kind: 'questions', page: 2 }, 20, 20)).toBe('Question 2 of 20');
    expect(stepName({ kind: 'start' }, 7, 20)).toBe('');
  });
});

describe('where a visitor may go', () => {
  const pages = pagesOf(walkQuiz.questions);
  const firstPage = { water: 'plenty', map: 'old', coat: 'coat' };

  test('a link past unanswered questions leads to the first of them', () => {
    for (const step of [{ kind: 'questions', page: 3 }, { kind: 'check' }, { kind: 'result' }] as const) {
      expect(reachable(step, pages, {})).toEqual({ kind: 'questions', page: 1 });
      expect(reachable(step, pages, firstPage)).toEqual({ kind: 'questions', page: 2 });
    }
  });

  test('pages before the gap, and the start page, are always open', () => {
    expect(reachable({ kind: 'questions', page: 1 }, pages, firstPage)).toEqual({
      kind: 'questions',
      page: 1,
    });
    expect(reachable({ kind: 'start' }, pages, {})).toEqual({ kind: 'start' });
  });

  test('context questions may stay empty', () => {
    expect(firstGap(pages, answersScoring(walkQuiz, 2))).toBeUndefined();
    expect(firstGap(pages, { ...answersScoring(walkQuiz, 2), company: 'a-horse' })).toBeUndefined();
  });

  test('a question added since, or an option removed since, is asked again', () => {
    const answers = answersScoring(walkQuiz, 2, { clouds: 'an-option-of-last-year' });
    expect(resumeAt(pages, answers)).toEqual({ kind: 'questions', page: 2 });
  });

  test('a page that another tab’s setting took away leads to the last one', () => {
    const all = answersScoring(walkQuiz, 2);
    expect(reachable({ kind: 'questions', page: 7 }, pages, all)).toEqual({ kind: 'questions', page: 3 });
    expect(reachable({ kind: 'questions', page: 7 }, pages, {})).toEqual({ kind: 'questions', page: 1 });
  });

  test('Continue and Back lead through the pages one by one', () => {
    expect(stepBefore(1)).toEqual({ kind: 'start' });
    expect(stepBefore(3)).toEqual({ kind: 'questions', page: 2 });
    expect(stepAfter(2, pages)).toEqual({ kind: 'questions', page: 3 });
    expect(stepAfter(3, pages)).toEqual({ kind: 'check' });
  });
});

describe.each(quizzes)('%s', (_, quiz) => {
  test('nobody reaches the result while a scored question is open', () => {
    const pages = pagesOf(quiz.questions);
    fc.assert(
      fc.property(anyAnswers(quiz, { gaps: true }), (answers) => {
        const step = reachable({ kind: 'result' }, pages, answers);
        const open = quiz.questions.filter(
          ({ id, dimension }) => dimension !== undefined && !(id in answers),
        );
        if (open[0]) expect(step).toEqual({ kind: 'questions', page: pageOf(open[0], pages) });
        else expect(step).toEqual({ kind: 'result' });
      }),
    );
  });
});
