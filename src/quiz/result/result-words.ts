import type { NextStep, QuizDefinition, RoadmapStep } from '../definition.ts';
import { inWords, listed, quoted } from '../phrases.ts';
import type { Closeness } from '../scoring/closeness.ts';
import type { OwnWords } from '../scoring/reflection.ts';

/** What the quiz says of a result, apart from what its data file says. */
export const resultWords = {
  eyebrow: 'Your result',
  because: 'Why this result',
  bands: 'Where you stand, area by area',
  area: 'Area',
  band: 'Band and what it means',
  notEnough: 'Not enough answers',
  notEnoughMeaning: 'Too few answers here have a score, so nothing can be said about this area.',
  lifted: 'What lifted your result',
  heldBack: 'What held it back',
  pointedHere: 'What pointed here',
  pointedElsewhere: 'What pointed to something else',
  ownWords: 'In your own words',
  nextSteps: 'Three next steps',
  someNextSteps: 'Next steps',
  guide: 'Read',
  add: 'Add to my roadmap',
  added: (goal: string) =>
    goal === '' ? 'Added to your roadmap.' : `Added to your roadmap ${quoted(goal)}.`,
  addedInMemory:
    'Added, but not stored: the step is there only while this page stays open. Print or copy this result to keep it.',
  alreadyThere: 'This step is in your roadmap already, so it was not added again.',
  openPlanner: 'Open the planner',
  undo: 'Undo',
  afterwardsFailed: 'The ways to copy or delete this result, and your earlier results, could not be loaded.',
  undone: 'Taken out of your roadmap again.',
  changedSince: 'You changed it in the planner since, so it stays there.',
  notAdded: 'The step could not be added, perhaps because the connection is gone. Nothing was changed.',
};

/** What the check page says. */
export const checkWords = {
  check: 'Check your answers',
  change: 'Change',
  checkIntro: 'Change any that do not fit. Nothing else is lost when you do.',
  notAnswered: 'Not answered (optional)',
  toResult: 'See my result',
  back: 'Back',
};

/** More answers than this are counted, not named: a long list helps nobody. */
const MOST_NAMED = 3;

/** The sentence that says how close another headline is. */
export function closenessInWords({ headline, direction, questions }: Closeness): string {
  const names = questions.map(({ short }) => quoted(short));
  const answers = names.length > MOST_NAMED ? `any of ${inWords(names.length)} answers` : listed(names, 'or');
  const close = `You are close to ${quoted(headline.title)}`;
  if (direction === 'up')
    return `${close}: one answer one step up, on ${answers}, would change the headline.`;
  if (direction === 'down') {
    return `${close} as well: one answer one step down, on ${answers}, would change the headline.`;
  }
  return `${close} as well: one answer moved one step, on ${answers}, would bring it in.`;
}

/** Why a step comes first, where it serves a dimension that held the headline down; otherwise undefined. */
export function cappedInWords(
  { dimensions }: QuizDefinition,
  step: NextStep,
  capped: string[],
): string | undefined {
  const dimension = dimensions.find(({ id }) => id === step.dimension && capped.includes(id));
  return dimension && `It comes first because ${quoted(dimension.name)} decided your headline.`;
}

/** A plan in the person's own words, each part under its name. */
export function planInWords({ title, doneWhen, weeks, ifThen }: RoadmapStep): OwnWords[] {
  return [
    { title: 'What I will do', words: title },
    { title: 'By when', words: weeks === 1 ? 'In one week' : `In ${inWords(weeks)} weeks` },
    ...(doneWhen === '' ? [] : [{ title: 'It is done when', words: doneWhen }]),
    ...(ifThen
      ? [
          { title: 'If', words: ifThen.if },
          { title: 'Then I', words: ifThen.then },
        ]
      : []),
  ];
}

/** A stored moment as a date in words, such as `23 November 2026`, where the reader is. */
export function dateInWords(at: string): string {
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
