import { listed, quoted } from './phrases.ts';
import type { Step } from './steps.ts';

/** What the quiz says while it is taken. What it says of a result stands in `result-words.ts`. */
export const words = {
  start: 'Start',
  goOn: 'Continue where you left off',
  toAnswers: 'See your answers and result',
  minutes: (minutes: number) => (minutes === 1 ? 'About a minute' : `About ${minutes} minutes`),
  size: (questions: number) => `${questions} questions`,
  place: 'Answers stay in this browser',
  onPaper: 'Rather use a pen? Print the paper form',
  how: 'How this works',
  savedAlready: 'You have answered some of these questions before. Your answers are still here.',

  page: (page: number, of: number) => `Page ${page} of ${of}`,
  optional: 'This one is optional. It has no score and only helps choose what to suggest.',
  back: 'Back',
  next: 'Continue',
  error: 'Error: ',
  errorTitle: 'Some questions still need an answer',
  needed: (notYet: string) => `Choose an answer. If none fits, choose ${quoted(notYet)}.`,
  gap: 'These questions come before the place you asked for and still need an answer. Nothing you entered was lost.',

  check: 'Check your answers',
  checkIntro: 'Change any that do not fit. Nothing else is lost when you do.',
  change: 'Change',
  notAnswered: 'Not answered (optional)',
  toResult: 'See my result',

  again: 'Start again',
  againQuestion: 'Start again with empty pages?',
  againWords: 'Your present answers are cleared. Results you have reached stay in your list of results.',
  againYes: 'Clear my answers and start again',
  againNo: 'Keep my answers',

  loading: 'Working out your result.',
  notLoaded:
    'The result could not be loaded, perhaps because the connection is gone. Your answers are kept. Try again when you are back online.',
  tryAgain: 'Try again',
};

/** The name of a step, as the window's title has it. */
export function stepName(step: Step, pageCount: number): string {
  if (step.kind === 'questions') return `Questions ${step.page} of ${pageCount}`;
  return step.kind === 'check' ? words.check : step.kind === 'result' ? 'Your result' : '';
}

/** What the quiz looks at, in one phrase. */
export function areasInWords(dimensions: { name: string }[]): string {
  return listed(
    dimensions.map(({ name }) => name.toLowerCase()),
    'and',
  );
}
