import { addDays, addMonths, addWeeks, isDate } from '../dates.ts';
import { nextCheckIn } from '../next-check-in.ts';
import type { Plan } from '../plan.ts';

/** Ten years of weeks: longer than any plan, and soon counted where a goal is set for the year 9999. */
const MOST = 520;
/** How many months a plan without a day to review it or to reach its goal is looked after. */
const MONTHS_WITHOUT_END = 12;

const step = {
  weekly: (date: string, count: number) => addWeeks(date, count),
  fortnightly: (date: string, count: number) => addWeeks(date, 2 * count),
  monthly: (date: string, count: number) => addMonths(date, count),
};

/**
 * The days to check in, as ISO dates, earliest first: by the rhythm of the plan from its last check-in, or from the day
 * it was begun, to the day of its review or else of its goal. A check-in that is overdue is set for today. None without a
 * rhythm, nor in a plan that is closed.
 */
export function checkInSeries(plan: Plan, today: string): string[] {
  const { rhythm } = plan;
  const due = nextCheckIn(plan, today);
  if (rhythm === '' || due === undefined) return [];
  const first = due < today ? today : due;
  const end = [plan.review, plan.due].find(isDate) ?? addMonths(today, MONTHS_WITHOUT_END);
  const days: string[] = [];
  for (let day = first; isDate(day) && day <= end && days.length < MOST; ) {
    days.push(day);
    const next = step[rhythm](first, days.length);
    // Counting stops at the last day the calendar has, which need not be a whole step away.
    if (addDays(next, 1) === next) break;
    day = next;
  }
  return days;
}
