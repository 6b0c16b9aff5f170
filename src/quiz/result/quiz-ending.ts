import type { QuizEnding } from '../definition.ts';

/** The element at the page's end that holds what the answers lead to. */
export const ENDING_ID = 'quiz-ending';

/** The ending that the page holds, once it has come whole. Throws where the page broke off before it. */
export async function endingInPage(): Promise<QuizEnding> {
  if (document.readyState === 'loading')
    await new Promise((come) => document.addEventListener('DOMContentLoaded', come));
  return JSON.parse(document.getElementById(ENDING_ID)?.textContent ?? '');
}
