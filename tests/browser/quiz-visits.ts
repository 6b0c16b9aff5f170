import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';

/** The quiz that the tests take, its address and how many pages of questions it has. */
export const QUIZ = 'should-i-become-a-mentor';
export const HERE = `./quiz/${QUIZ}/`;
export const PAGES = 7;

interface QuizFile {
  questions: { id: string; dimension?: string; short: string; options: { id: string; label: string }[] }[];
}
export const { questions }: QuizFile = parse(readFileSync(`content/quizzes/${QUIZ}.yaml`, 'utf8'));
/** An answer to every scored question: in the middle, with one better so that it is not the same everywhere. */
export const middling = Object.fromEntries(
  questions
    .filter(({ dimension }) => dimension)
    .map(({ id, options }, index) => [id, options[index === 0 ? 3 : 2]?.id ?? '']),
);

/** Puts answers and results in storage as an earlier visit would have, then opens a step. */
export async function returnTo(
  page: Page,
  step: string,
  answers: Record<string, string>,
  results: unknown[] = [],
) {
  await page.goto('./quiz/');
  await page.evaluate(
    ([quiz, kept, list]) => {
      localStorage.setItem(
        `waymark/quiz-answers/${quiz}`,
        JSON.stringify({ version: 1, data: { answers: kept } }),
      );
      localStorage.setItem(`waymark/quiz-results/${quiz}`, JSON.stringify({ version: 1, data: list }));
    },
    [QUIZ, answers, results] as const,
  );
  await page.goto(HERE + step);
}

/** The heading of the step. */
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
/** The button that leads on from a page of questions. */
export const onwards = (page: Page) => page.getByRole('button', { name: 'Continue' });
