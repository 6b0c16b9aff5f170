import type { Gap, Progress, SectionId } from '../progress.ts';

/*
 * What the planner's page says; what its folded parts say once they are opened is in `later-words`, `closing-words`,
 * `plan-list-words` and `message-form-words`.
 */

/** How far a section is. */
export const progressWords: Record<Progress, string> = {
  'not-started': 'Not started',
  started: 'Started',
  done: 'Done',
};

/** In place of its progress, once the day to review the plan has come. */
export const reviewDue = 'Time to look back';

/** The sections: their names and what is asked there. */
export const sectionWords: Record<SectionId, { title: string; intro: string }> = {
  goal: {
    title: 'Your goal',
    intro: 'One goal, in your own words, with a date and a sign that you have reached it.',
  },
  why: { title: 'Why it matters', intro: '' },
  milestones: {
    title: 'Milestones',
    intro: 'Two or three are enough to set out. Begin with the nearest, small enough to do this month.',
  },
  obstacles: {
    title: 'What could get in the way',
    intro: 'Choose the likeliest obstacle and decide now what you will do when it comes.',
  },
  now: { title: 'Where I am now', intro: '' },
  skills: { title: 'Skills to grow', intro: '' },
  people: { title: 'People who can help', intro: '' },
  rhythm: { title: 'When to look back', intro: '' },
  'check-ins': { title: 'Check-ins', intro: '' },
  'plan-b': { title: 'Plan B', intro: '' },
  closing: { title: 'Review and close', intro: '' },
};

/** A field: its label, and a hint with an example. */
export const fieldWords = {
  goal: {
    label: 'I will …',
    hint: 'Something you do or finish yourself. For example: have met three times with a mentor in data work',
  },
  due: { label: 'By when?', hint: 'Not sure? Take three months. You can move it.' },
  evidence: {
    label: 'I will know by …',
    hint: 'What you, or somebody else, could see. For example: three pages of notes and one task done differently',
  },
  why: {
    label: 'Why does this matter to you?',
    hint: 'The reason you will want to read on a slow day. It can be short.',
  },
  milestone: {
    title: { label: 'What I will do', hint: 'For example: message two people with one small question' },
    due: { label: 'By when?' },
    status: { label: 'Status' },
    doneWhen: { label: 'Done when …', hint: 'For example: both messages are sent' },
  },
  obstacle: {
    obstacle: { label: 'What gets in the way', hint: 'For example: I write the message and do not send it' },
    if: {
      label: 'If …',
      hint: 'When you will notice it. For example: it is Wednesday noon and it is still a draft',
    },
    then: {
      label: 'then …',
      hint: 'What you will do. For example: I cut it to five lines and send it before I eat',
    },
  },
};

/** What an if–then plan lacks, by the halves that are missing. */
export const missingHalfWords = {
  if: 'You know what to do. When will you notice that it is time? A day, a place or a feeling will do.',
  then: 'You know the moment. What is the one thing you will do then?',
  both: 'When will you notice it, and what one thing will you do then?',
};

/** What a first roadmap still lacks, each completing "Still open:". */
export const gapWords: Record<Gap, string> = {
  goal: 'the goal itself',
  'goal-date': 'the date of the goal',
  evidence: 'how you will know',
  why: 'why it matters',
  milestones: 'two milestones',
  'second-milestone': 'a second milestone',
  'milestone-titles': 'a title for each milestone',
  'milestone-dates': 'a date for each milestone',
  obstacles: 'one obstacle',
  'obstacle-words': 'what each if–then plan is for',
  'if-then': 'both halves of each if–then plan',
};

/** Ready-made dates for the goal, in months from today. */
export const goalDates = [
  { months: 3, words: 'In 3 months' },
  { months: 6, words: 'In 6 months' },
  { months: 12, words: 'In a year' },
];

export const plannerWords = {
  waiting:
    'The planner is still loading. What you wrote before is safe. If this stays, check your connection and reload the page.',
  parts: 'Parts of your roadmap',
  shortPath: 'Four answers make a roadmap',
  later: 'More, when you want it',
  sentence: 'Your goal in one sentence',
  otherOrder: 'Your roadmap has them in order of date.',
  sort: 'Put them in that order here',
  ifThenTerm: 'What is an if–then plan?',
  offer: {
    title: 'Start from a worked example',
    intro: 'A copy is yours to change, with its dates counted from today.',
    quiz: 'Or let a quiz suggest a first step:',
    quizLink: 'choose one',
    filled: 'Copied, with dates counted from today. Make it your own.',
    added: 'Copied into a new plan. The other is untouched: find it under “Your plans”.',
  },
  plans: {
    title: 'Your plans',
    removed: 'Deleted the plan',
  },
  undone: 'Undone',
  notUndone: 'Not undone: changed elsewhere since',
  saved: 'Saved',
  changedTwice: 'Changed here and in another tab: the later text stays. Undo brings back the other',
  notStored: 'Kept on this page only',
  roadmap: 'See my roadmap',
  print: 'See and print my roadmap',
  takeAway: {
    title: 'Take it with you',
    complete: 'Your first roadmap is complete.',
    open: 'Still open:',
  },
};
