import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';

interface QuizFile {
  questions: {
    id: string;
    dimension?: string;
    text: string;
    short: string;
    lines?: number;
    options: { id: string; label: string }[];
  }[];
}

/** A quiz that tests take. */
export interface QuizVisit extends QuizFile {
  id: string;
  /** Its address. */
  here: string;
  /** How many pages of questions it has. */
  pages: number;
  /** Puts answers and results in storage as an earlier visit would have, then opens a step. */
  returnTo(page: Page, step: string, answers: Record<string, string>, results?: unknown[]): Promise<void>;
}

/** The quiz with this id, as its file has it. */
export function quizVisit(id: string): QuizVisit {
  const file: QuizFile = parse(readFileSync(`content/quizzes/${id}.yaml`, 'utf8'));
  const questions = file.questions.map((question) => ({ ...question, options: question.options ?? [] }));
  const here = `./quiz/${id}/`;
  return {
    id,
    here,
    questions,
    pages: Math.ceil(questions.length / 3),
    async returnTo(page, step, answers, results = []) {
      await page.goto('./quiz/');
      await page.evaluate(
        ([quiz, kept, list]) => {
          localStorage.setItem(
            `waymark/quiz-answers/${quiz}`,
            JSON.stringify({ version: 1, data: { answers: kept } }),
          );
          localStorage.setItem(`waymark/quiz-results/${quiz}`, JSON.stringify({ version: 1, data: list }));
        },
        [id, answers, results] as const,
      );
      await page.goto(here + step);
    },
  };
}

/** The quiz that most tests take. */
export const QUIZ = 'should-i-become-a-mentor';
export const { here: HERE, pages: PAGES, questions, returnTo } = quizVisit(QUIZ);

/** An answer to every scored question: in the middle, with one better so that it is not the same everywhere. */
export const middling = Object.fromEntries(
  questions
    .filter(({ dimension }) => dimension)
    .map(({ id, options }, index) => [id, options[index === 0 ? 3 : 2]?.id ?? '']),
);

/** The heading of the step. */
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
/** The button that leads on from a page of questions. */
export const onwards = (page: Page) => page.getByRole('button', { name: 'Continue' });
