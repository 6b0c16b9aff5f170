import type { NextStep, QuizDefinition, RoadmapStep } from '../definition.ts';
import { inWords, listed, quoted } from '../phrases.ts';
import type { Closeness } from '../scoring/closeness.ts';
import type { BandChange } from '../scoring/comparison.ts';

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
  ownWordsThen: 'What you wrote then',
  nextSteps: 'Three next steps',
  someNextSteps: 'Next steps',
  guide: 'Read',
  add: 'Add to my roadmap',
  added: (goal: string) =>
    goal === '' ? 'Added to your roadmap.' : `Added to your roadmap ${quoted(goal)}.`,
  addedInMemory:
    'Added, but this browser stores nothing: the step is there only while this page stays open. Print or copy this result to keep it.',
  alreadyThere: 'This step is in your roadmap already, so it was not added again.',
  openPlanner: 'Open the planner',
  undo: 'Undo',
  undone: 'Taken out of your roadmap again.',
  notAdded:
    'The step could not be added, perhaps because the connection is gone. Nothing was changed. Reload the page when you are back online; your answers are kept.',
  keep: 'Keep this result',
  print: 'Print',
  copy: 'Copy as text',
  copied: 'Copied. Paste it where you want to keep it.',
  notCopied: 'This browser did not allow copying. The text is below: select it and copy it yourself.',
  copyLabel: 'Your result as text',
  later: 'You can take the quiz again at any time. Your next result is then compared with this one.',
  earlier: 'Earlier results',
  secondOpinion: 'Print a sheet for a second opinion',
  delete: 'Delete this result',
  deleteWords:
    'This clears your answers and takes this result out of the list of results. Earlier results stay. It cannot be undone, so print or copy the result first if you want to keep it.',
  deleteYes: 'Delete this result and its answers',
  deleteEarlier: 'Delete',
  deleted: (date: string) => `The result of ${date} is deleted.`,
  putBack: 'The result is back.',
  answers: 'Your answers',
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

/** A plan in the person's own words, as lines. */
export function planInWords({ title, doneWhen, weeks, ifThen }: RoadmapStep): string[] {
  return [
    `What I will do: ${title}`,
    `By when: in ${weeks === 1 ? 'one week' : `${inWords(weeks)} weeks`}`,
    ...(doneWhen === '' ? [] : [`It is done when: ${doneWhen}`]),
    ...(ifThen ? [`If: ${ifThen.if}`, `Then: ${ifThen.then}`] : []),
  ];
}

/** What changed since an earlier result, one sentence for each direction that has something in it. */
export function changesInWords(changes: BandChange[]): string[] {
  const named = (direction: BandChange['direction']) =>
    changes.filter((change) => change.direction === direction);
  const withBefore = (change: BandChange) =>
    `${change.dimension} (${change.before?.name} then, ${change.now?.name} now)`;
  const up = named('up').map(withBefore);
  const down = named('down').map(withBefore);
  const same = named('same').map(({ dimension }) => dimension);
  const unknown = named(undefined).map(({ dimension }) => dimension);
  return [
    ...(up.length > 0 ? [`Up since then: ${listed(up, 'and')}.`] : []),
    ...(down.length > 0 ? [`Down since then: ${listed(down, 'and')}.`] : []),
    ...(same.length > 0 ? [`The same: ${listed(same, 'and')}.`] : []),
    ...(unknown.length > 0 ? [`Not enough answers to compare: ${listed(unknown, 'and')}.`] : []),
  ];
}

/** A stored moment as a date in words, such as `23 November 2026`, where the reader is. */
export function dateInWords(at: string): string {
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
