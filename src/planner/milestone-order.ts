import { byDue, isDate } from './dates.ts';
import type { Milestone } from './plan.ts';

/** Whether the milestone is still to be walked. */
export function isOpen({ status }: Milestone): boolean {
  return status === 'not-started' || status === 'doing';
}

/** Whether the milestone's day has passed and it is still open. */
export function hasSlipped(milestone: Milestone, today: string): boolean {
  return isOpen(milestone) && isDate(milestone.due) && milestone.due < today;
}

/** The milestone to walk to now: the first open one that has not slipped, else the first open one. */
export function nextMilestone(milestones: readonly Milestone[], today: string): Milestone | undefined {
  const open = byDue(milestones).filter(isOpen);
  return open.find((milestone) => !hasSlipped(milestone, today)) ?? open[0];
}
