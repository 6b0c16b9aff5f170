import { quoted } from '../phrases.ts';

/** What the list of quizzes says. */
export const listWords = {
  title: 'Quizzes',
  description: 'Short quizzes on mentoring that say how they score. Your answers stay in your browser.',
  lede: 'A few honest questions, an answer that shows its reasons, and a first step. Your answers stay in this browser.',
  paper: 'Paper form',
  goOn: 'Continue where you left off',
  begun: (title: string, answered: number, of: number) =>
    `You have answered ${answered} of ${of} questions of ${quoted(title)}.`,
  complete: (title: string) => `You have answered ${quoted(title)}.`,
  toResult: 'See your result',
};
