import type { FailureReason } from './failure.ts';
import type { Found } from './finder.ts';

/** Each kind of page as `data-pagefind-filter="kind"` names it, with the words people see on its filter. */
export const kindNames: Record<string, string> = {
  Guide: 'Guides',
  Quiz: 'Quizzes',
  Worksheet: 'Worksheets',
  Glossary: 'Glossary',
};

/** What a visitor is told when search does not answer. */
export const failureWords: Record<FailureReason, string> = {
  development: 'Search works on the finished build: run npm start.',
  missing: 'Search could not be loaded. Your words are still here. Check the connection, then try again.',
  slow: 'Search is taking too long to load. Your words are still here. Try again.',
};

export const words = {
  label: 'Search guides, quizzes, worksheets and glossary',
  dialogLabel: 'Search this site',
  submit: 'Search',
  close: 'Close',
  searching: 'Searching …',
  tryAgain: 'Try again',
  everything: 'Everything on this site',
  narrow: 'Narrow down by kind or track',
  removeFilters: 'Show all results',
  more: (left: number) => `Show ${left} more`,
  all: (query: string) => (query ? `All results for “${query}”` : 'The search page'),
  count: (count: number, query: string) =>
    `${count === 0 ? 'No' : count} ${count === 1 ? 'result' : 'results'} for “${query}”`,
  loose: 'No page has all of these words. These have some of them.',
  filteredAway: (others: number) =>
    `Nothing in what you chose. Without the filters there ${others === 1 ? 'is 1 result' : `are ${others} results`}.`,
  nothing: 'No page here has these words.',
  respelt: (typed: string, meant: string) => `No page has “${typed}”, so these are for “${meant}”.`,
  help: [
    'Check the spelling, or try another word for the same thing.',
    'Use fewer words: one or two are often best.',
  ],
};

/** What is said of results that are not for quite what was typed. */
export function remarksOn({ loose, respelt }: Pick<Found, 'loose' | 'respelt'>): string[] {
  const remarks = respelt.map(({ typed, meant }) => words.respelt(typed, meant));
  return loose ? [...remarks, words.loose] : remarks;
}
