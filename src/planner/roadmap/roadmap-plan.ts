import { dateInShort, isDate } from '../dates.ts';
import { written } from '../edits.ts';
import { isEmpty, type Plan } from '../plan.ts';
import type { GoalSize } from './sheet-settings.ts';

/** The plan without the items in which nothing was written, which have no place on a sheet. */
export function writtenPlan(plan: Plan): Plan {
  return {
    ...plan,
    milestones: written<'milestones'>(plan.milestones),
    obstacles: written<'obstacles'>(plan.obstacles),
    people: written<'people'>(plan.people),
    skills: written<'skills'>(plan.skills),
    checkIns: written<'checkIns'>(plan.checkIns),
  };
}

/** Whether there is anything to put on a sheet. */
export function hasSheet(plan: Plan): boolean {
  return !isEmpty({ ...writtenPlan(plan), rhythm: '' });
}

/** How large a goal can be set: long ones in smaller type. */
export function goalSize({ goal }: Plan): GoalSize {
  if (goal.length <= 60) return 'short';
  return goal.length <= 160 ? 'middle' : 'long';
}

/** A date as a sheet has room for it, `30 Jun 2027`. Text that is not a date comes back as it was typed. */
export function sheetDate(date: string): string {
  return isDate(date) ? `${dateInShort(date)} ${Number(date.slice(0, 4))}` : date;
}
