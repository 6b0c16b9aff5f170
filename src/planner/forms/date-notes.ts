import { isDate } from '../dates.ts';
import type { Milestone, Plan } from '../plan.ts';

/** What may be worth a second look about a date. Only `not-a-date` is a mistake; nothing is ever refused. */
export type DateNote = 'not-a-date' | 'past' | 'after-goal' | 'before-previous';

/** About any date still to come. `today` is an ISO date; empty before it is known, and then nothing is past. */
export function dateNote(date: string, today: string): DateNote | undefined {
  if (date === '') return undefined;
  if (!isDate(date)) return 'not-a-date';
  return isDate(today) && date < today ? 'past' : undefined;
}

/**
 * About the date of a milestone: also whether it lies after the goal or before the milestone above it. A milestone
 * that is done or dropped needs no second look.
 */
export function milestoneDateNote(plan: Plan, milestone: Milestone, today: string): DateNote | undefined {
  const closed = milestone.status === 'done' || milestone.status === 'dropped';
  const note = dateNote(milestone.due, closed ? '' : today);
  if (note || closed || milestone.due === '') return note;
  if (isDate(plan.due) && milestone.due > plan.due) return 'after-goal';
  const place = plan.milestones.findIndex(({ id }) => id === milestone.id);
  const above = plan.milestones.slice(0, Math.max(0, place)).findLast(({ due }) => isDate(due));
  return above && milestone.due < above.due ? 'before-previous' : undefined;
}
