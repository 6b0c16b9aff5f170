import type { ListName } from '../edits.ts';
import type { DateNote } from './date-notes.ts';

/** The lists that are filled in as forms; check-ins are written one at a time. */
export type FormListName = Exclude<ListName, 'checkIns'>;

/*
 * What fields and lists of items say, wherever they stand.
 */

/** One item of each list, and the button that adds another. */
export const itemWords: Record<FormListName, { one: string; add: string }> = {
  milestones: { one: 'Milestone', add: 'Add another milestone' },
  obstacles: { one: 'Obstacle', add: 'Add another obstacle' },
  people: { one: 'Person', add: 'Add another person' },
  skills: { one: 'Skill', add: 'Add another skill' },
};

/** How many items of a list fit the printed page; beyond it a note says so. */
export const fitsPage: Record<FormListName, { most: number; note: string }> = {
  milestones: { most: 6, note: 'Up to six milestones fit one printed page. More run on to a second.' },
  obstacles: { most: 3, note: 'Up to three obstacles fit one printed page. More run on to a second.' },
  people: { most: 4, note: 'Up to four people fit one printed page. More run on to a second.' },
  skills: { most: 3, note: 'Up to three skills fit one printed page. More run on to a second.' },
};

/** About a date that may be worth a second look. */
export const dateNoteWords: Record<DateNote, string> = {
  'not-a-date': 'This is not a date. What you typed is kept. Write it as year-month-day, such as 2027-06-30.',
  past: 'This day has passed. That may be right; if not, give it a new date.',
  'after-goal': 'This is later than the date of your goal.',
  'before-previous': 'This is earlier than the milestone above it.',
};

export const unfinishedDate = 'The date is not complete. Fill in day, month and year.';

/** What can be done with an item, and with what was just done to it. */
export const actionWords = {
  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Delete',
  removed: 'Deleted',
  undo: 'Undo',
  dismiss: 'Dismiss',
};

/** What is told once an item has moved. Places count from 1. */
export const movedTo = (place: number, count: number) => `Moved to place ${place} of ${count}.`;
