import type { Step } from './steps.ts';

/** What the start page of a quiz says beside the quiz's own words. */
export const startWords = {
  start: 'Start',
  goOn: 'Continue where you left off',
  toAnswers: 'See your answers and result',
  minutes: (minutes: number) => (minutes === 1 ? 'About a minute' : `About ${minutes} minutes`),
  size: (questions: number) => `${questions} questions`,
  place: 'Answers stay in this browser',
  onPaper: 'Rather use a pen? Print the paper form',
  secondOpinion: 'Ask someone for a second opinion',
  oneAtATime: 'Show one question at a time',
  how: 'How this works',
  begun: 'Your answers from before are still here.',
  again: {
    title: 'Start again',
    about: 'This clears your answers. Earlier results stay, under your next one.',
    yes: 'Clear my answers and start again',
  },
};

/** What a page of questions says. */
export const questionWords = {
  /** `questions` is how many there are in all: as many as pages where one is shown at a time. */
  page: (page: number, of: number, questions: number) =>
    `${of === questions ? 'Question' : 'Page'} ${page} of ${of}`,
  optional: 'Optional, without a score: it helps choose what to suggest.',
  back: 'Back',
  next: 'Continue',
  error: 'Error: ',
  errorTitle: 'Some questions still need an answer',
  needed: (notYet: string) => `Choose an answer, or “${notYet}”.`,
  gap: 'These questions come first: some still need an answer.',
};

/** What is said while the code of the check page and the result is on its way. */
export const loadingWords = {
  loading: 'One moment.',
  failed: 'The next page could not be loaded.',
  /** What to do where something was not loaded. `stored` says whether answers outlast the page. */
  reload: (stored: boolean) =>
    `Your answers are kept${stored ? '' : ' only if you save the backup above'}. Reload the page once you are online.`,
  tryAgain: 'Reload the page',
};

/** The name of a step, as the window's title has it; empty for the start page. */
export function stepName(step: Step, pageCount: number, questionCount: number): string {
  if (step.kind === 'questions') return questionWords.page(step.page, pageCount, questionCount);
  return step.kind === 'check' ? 'Check your answers' : step.kind === 'result' ? 'Your result' : '';
}
