import { addMonths, addWeeks, isDate } from './dates.ts';
import { checkInDates } from './momentum.ts';
import type { Plan } from './plan.ts';

/** The day of the last check-in up to `today`, an ISO date; undefined before the first. Later days are a clock's mistake. */
export function lastCheckIn(plan: Plan, today: string): string | undefined {
  return checkInDates(plan).findLast((date) => date <= today);
}

/**
 * The day of the next check-in: by the plan's rhythm after the last one, or after the day the plan was made. It is time
 * once that day is not after `today`. Undefined while no rhythm is chosen, and once the plan is closed.
 */
export function nextCheckIn(plan: Plan, today: string): string | undefined {
  if (plan.rhythm === '' || plan.closed !== '') return undefined;
  const created = plan.created.slice(0, 10);
  const from = lastCheckIn(plan, today) ?? (isDate(created) && created <= today ? created : today);
  if (plan.rhythm === 'monthly') return addMonths(from, 1);
  return addWeeks(from, plan.rhythm === 'weekly' ? 1 : 2);
}
