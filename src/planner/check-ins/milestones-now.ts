import { byDue } from '../dates.ts';
import { written } from '../edits.ts';
import { hasSlipped, nextMilestone } from '../milestone-order.ts';
import type { Milestone, Plan } from '../plan.ts';

/**
 * The milestones that matter at a check-in, in walking order: what is under way, what is next, what slipped, and what
 * was done today, so that a milestone just ticked off is still there after a reload. `today` is an ISO date.
 */
export function milestonesNow(plan: Plan, today: string): Milestone[] {
  const milestones = written<'milestones'>(plan.milestones);
  const next = nextMilestone(milestones, today);
  return byDue(milestones).filter(
    (one) =>
      one === next ||
      one.status === 'doing' ||
      hasSlipped(one, today) ||
      (one.status === 'done' && one.doneOn === today),
  );
}
