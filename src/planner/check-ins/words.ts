import { dateInWords } from '../dates.ts';
import { type CheckIn, says } from '../plan.ts';
import { checkInLabels } from '../words.ts';

/*
 * What the check-in and its log say. The words for statuses, outcomes and confidence belong to the plan itself: plan.ts.
 */

/** The way in, on the planner. */
export const doorWords = {
  name: 'Check-in',
  enter: 'Check in',
  time: 'It is time for a check-in. It takes two minutes.',
  today: 'You checked in today.',
  next: (date: string) => `Your next check-in is on ${dateInWords(date)}. Sooner is fine too.`,
  noRhythm: 'A check-in takes two minutes. Once a month is a good start.',
  closed: 'A closed plan',
  goOn: 'Start the next one, or open it again',
};

/** The check-in, from its first heading to its last button. */
export const checkInWords = {
  title: 'Check-in',
  lede: 'Two minutes. A few words each will do, and you can leave out what you like.',
  goal: 'Your goal: I will …',
  back: 'Back to my plan',
  noPlan: 'There is nothing to look back on yet. Write down a goal and a first milestone, then come again.',
  closed: (date: string) => `You closed this plan on ${dateInWords(date)}. You can still note something.`,
  milestones: 'Milestones at hand',
  untitled: 'A milestone without a name yet',
  due: (date: string) => `Due on ${dateInWords(date)}`,
  noDate: 'No date yet',
  doneWhen: 'Done when:',
  more: (count: number) => (count === 1 ? 'Show one more' : `Show ${count} more`),
  slipped: 'Its day has passed. That happens. Give it a new one, or choose “No longer relevant”.',
  newDate: 'New date',
  moved: (date: string) => `Now due on ${dateInWords(date)}.`,
  lookingBack: 'Since last time',
  fromPlan: 'Foreseen in your plan:',
  ifWord: 'If',
  thenWord: 'then',
  clear: 'Take this answer back',
  makeMilestone: 'Make it a milestone',
  madeMilestone: (date: string) => `Added to your milestones, due on ${dateInWords(date)}`,
  isMilestone: 'It is among your milestones.',
  finish: 'Finish',
};

/** Ready-made new dates for what slipped, in weeks or months from today. */
export const newDates = [
  { weeks: 1, months: 0, words: 'In a week' },
  { weeks: 2, months: 0, words: 'In two weeks' },
  { weeks: 0, months: 1, words: 'In a month' },
];

/** What a check-in asks. */
export const questionWords = {
  done: { label: 'What did you do?', hint: 'Whatever moved, however small.' },
  learned: { label: 'What did you learn?', hint: 'About the matter, about others, about yourself.' },
  obstacle: { label: 'What got in the way?' },
  ifThen: { label: 'And your if–then plan?' },
  next: { label: 'What is the next step?', hint: 'Small enough to begin this week.' },
  confidence: { label: 'Will you reach your goal?', hint: 'Go by your feeling. Nobody counts this.' },
} satisfies Record<Exclude<keyof CheckIn, 'id' | 'date'>, { label: string; hint?: string }>;

/** The end of a check-in. */
export const checkedInWords = {
  title: 'Checked in',
  lede: 'Stopping to look is part of the way.',
  nextStep: 'Your next step',
  surer: 'You are surer of your goal than last time.',
  'less-sure':
    'You are less sure of your goal than last time. Talk it over with somebody who helps you, or make the next step smaller.',
  next: (date: string) => `Your next check-in is on ${dateInWords(date)}.`,
  rhythm: 'When do you want to look again?',
  roadmap: 'See my roadmap',
  change: 'Change this check-in',
};

/** The log. */
export const logWords = {
  none: 'Nothing here yet. After your first check-in you find it here, with its date.',
  begin: 'Check in now',
  nothingSaid: 'You looked in and noted nothing.',
  day: (date: string) => (says(date) ? dateInWords(date) : checkInLabels.undated),
  date: 'Date',
  change: 'Change',
  changed: 'Done changing',
  remove: 'Delete',
  removed: (date: string) =>
    says(date) ? `Deleted the check-in of ${dateInWords(date)}` : 'Deleted the check-in',
  earlier: (count: number) => (count === 1 ? 'Show the one before' : `Show earlier ones (${count} more)`),
};
